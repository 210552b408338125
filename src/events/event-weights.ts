import type { EventFeature } from "./event-features.ts";

/** Fitted on cases, ECB+ and Wikinews (both CC BY), each counting alike, by `npx tsx training/fit-events.ts --write`. */
export const EVENT_WEIGHTS: Readonly<Record<EventFeature | "bias", number>> = {
  bias: -2.12,
  names: 2.47,
  namesAndWords: 1.77,
  leadNames: 1.66,
  leadWordsFound: 1.12,
  keyWordsFound: 2.36,
  otherNames: -0.49,
  rareNames: 0.76,
  numbers: 2.16,
  otherDay: -1.22,
  gap: -0.78,
  undated: -2.6,
  length: -0.55,
};

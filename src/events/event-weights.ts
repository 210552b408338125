import type { EventFeature } from "./event-features.ts";

/** Fitted on cases, ECB+ and Wikinews (both CC BY), each counting alike, by `npx tsx training/fit-events.ts --write`. */
export const EVENT_WEIGHTS: Readonly<Record<EventFeature | "bias", number>> = {
  bias: -2.54,
  names: 1.72,
  namesAndWords: 2.03,
  leadNames: 2.06,
  leadWordsFound: 1.13,
  keyWordsFound: 3.08,
  otherNames: -0.23,
  rareNames: 0.64,
  numbers: 2.28,
  otherDay: -1.08,
  gap: -0.69,
  undated: -2.62,
  length: -0.67,
  otherPeople: -0.56,
  samePeople: 1.06,
};

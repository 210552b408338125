import type { EventFeature } from "./event-features.ts";

/** Fitted on cases, ECB+ and Wikinews (both CC BY), each counting alike, by `npx tsx training/fit-events.ts --write`. */
export const EVENT_WEIGHTS: Readonly<Record<EventFeature | "bias", number>> = {
  bias: -1.87,
  names: 2.11,
  namesAndWords: 1.92,
  leadNames: 1.49,
  leadWordsFound: 1.1,
  keyWordsFound: 2.49,
  otherNames: -0.52,
  rareNames: 0.55,
  numbers: 2,
  otherDay: -1.03,
  gap: -0.79,
  undated: -2.7,
  length: -0.61,
  otherPeople: -0.52,
  samePeople: 0.99,
};

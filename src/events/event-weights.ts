import type { EventFeature } from "./event-features.ts";

/** Fitted on cases, ECB+ and Wikinews (both CC BY), each counting alike, by `npx tsx training/fit-events.ts --write`. */
export const EVENT_WEIGHTS: Readonly<Record<EventFeature | "bias", number>> = {
  bias: -2.58,
  names: 1.82,
  namesAndWords: 2.1,
  leadNames: 2.08,
  leadWordsFound: 1,
  keyWordsFound: 3.07,
  otherNames: -0.27,
  rareNames: 0.61,
  numbers: 2.3,
  otherDay: -1.1,
  gap: -0.69,
  undated: -2.64,
  length: -0.65,
  otherPeople: -0.45,
  samePeople: 1.1,
};

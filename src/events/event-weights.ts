import type { EventFeature } from "./event-features.ts";

export type EventWeights = Readonly<Record<EventFeature | "bias", number>>;

/** Fitted on cases, ECB+ and Wikinews (both CC BY) by `npx tsx training/fit-events.ts --write`, which also measures them. */
export const EVENT_WEIGHTS: EventWeights = {
  bias: 0.1,
  names: 2.69,
  keyWordsFound: -1.21,
  rareNames: 0.61,
  rareWords: 1.06,
  deepNames: 0.72,
  places: 0.31,
  otherCountry: -1.15,
  numbers: 1.21,
  linked: 1.53,
  daysApart: -1.27,
  gap: -0.66,
  undated: -2.09,
  people: 1.48,
  bothNamePeople: -0.35,
  otherProtagonist: -0.76,
  otherHeadline: -0.98,
  unnamed: -1.5,
  bothUnnamed: -1.42,
  otherAges: -0.69,
  otherPlaces: -0.43,
  setApart: -0.76,
};

import type { EventFeature } from "./event-features.ts";

export type EventWeights = Readonly<Record<EventFeature | "bias", number>>;

/** Fitted on cases, ECB+ and Wikinews (both CC BY) by `npx tsx training/fit-events.ts --write`, which also measures them. */
export const EVENT_WEIGHTS: EventWeights = {
  bias: 0.64,
  names: 2.48,
  keyWordsFound: -1.99,
  rareNames: 0.75,
  rareWords: 0.99,
  deepNames: 0.52,
  places: 0.06,
  otherCountry: -1.11,
  numbers: 1.39,
  smallCounts: 1.32,
  clockTimes: 1.12,
  linked: 1.68,
  daysApart: -1.1,
  gap: -0.69,
  undated: -2.09,
  people: 1.43,
  bothNamePeople: -0.39,
  otherProtagonist: -0.71,
  otherHeadline: -0.71,
  unnamed: -1.51,
  bothUnnamed: -1.39,
  otherAges: -0.41,
  otherPlaces: -0.69,
  otherTitlePlaces: -1.05,
  setApart: -1.07,
};

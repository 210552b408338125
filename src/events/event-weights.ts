import type { EventFeature } from "./event-features.ts";

export type EventWeights = Readonly<Record<EventFeature | "bias", number>>;

/** Fitted on cases, ECB+ and Wikinews (both CC BY) by `npx tsx training/fit-events.ts --write`, which also measures them. */
export const EVENT_WEIGHTS: EventWeights = {
  bias: -0.33,
  names: 4.7,
  keyWordsFound: 1.24,
  numbers: 1.62,
  linked: 2.12,
  otherDay: -0.01,
  daysApart: -1.48,
  gap: -0.73,
  undated: -2.54,
  people: 1.17,
  bothNamePeople: 0.62,
  otherProtagonist: -0.65,
  unnamed: -1.58,
  bothUnnamed: -1.49,
  otherAges: -0.83,
  otherPlaces: -0.23,
  setApart: -0.9,
};

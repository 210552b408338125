import type { EventFeature } from "./event-features.ts";

export type EventWeights = Readonly<Record<EventFeature | "bias", number>>;

/** Fitted on cases, ECB+ and Wikinews (both CC BY) by `npx tsx training/fit-events.ts --write`, which also measures them. */
export const EVENT_WEIGHTS: EventWeights = {
  bias: -0.32,
  names: 4.36,
  keyWordsFound: 1.39,
  numbers: 1.67,
  linked: 3.11,
  otherDay: -0.04,
  daysApart: -1.39,
  gap: -0.72,
  undated: -2.4,
  people: 1.05,
  bothNamePeople: 0.71,
  otherProtagonist: -0.46,
  unnamed: -1.63,
  bothUnnamed: -1.77,
  otherAges: -0.86,
  otherPlaces: -0.41,
  setApart: -0.72,
};

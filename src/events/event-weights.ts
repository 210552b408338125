import type { EventFeature } from "./event-features.ts";

export type EventWeights = Readonly<Record<EventFeature | "bias", number>>;

/** Fitted on cases, ECB+ and Wikinews (both CC BY) by `npx tsx training/fit-events.ts --write`, which also measures them. */
export const EVENT_WEIGHTS: EventWeights = {
  bias: -1.1,
  names: 4.01,
  keyWordsFound: 2.72,
  numbers: 2.05,
  linked: 3.52,
  otherDay: -0.39,
  daysApart: -1.31,
  gap: -1,
  undated: -1.92,
  people: 0.93,
  bothNamePeople: 0.99,
  otherProtagonist: -1.42,
  unnamed: -1.12,
  bothUnnamed: -1.59,
  otherAges: -1.27,
  otherPlaces: -0.69,
  setApart: -1.37,
};

import type { EventFeature } from "./event-features.ts";

export type EventWeights = Readonly<Record<EventFeature | "bias", number>>;

/** Fitted on cases, ECB+ and Wikinews (both CC BY) by `npx tsx training/fit-events.ts --write`, which also measures them. */
export const EVENT_WEIGHTS: EventWeights = {
  bias: -2.41,
  names: 5.35,
  keyWordsFound: 2.81,
  numbers: 2.11,
  linked: 3.94,
  otherDay: -0.68,
  daysApart: -1.22,
  gap: -1.05,
  undated: -2.02,
  people: 1.18,
  bothNamePeople: 0.91,
  otherProtagonist: -1.77,
  otherAges: -1.3,
  otherPlaces: -0.75,
  setApart: -1.55,
};

import type { EventWeights } from "./event-weights.ts";

/**
 * By which two articles of one group are held to report one event indeed: fitted on pairs that grouping puts together, of cases, ECB+
 * and Wikinews (both CC BY), by `npx tsx training/fit-sure-events.ts --write`.
 */
export const SURE_EVENT_WEIGHTS: EventWeights = {
  bias: -2.22,
  names: 3.24,
  keyWordsFound: -0.15,
  rareNames: 0.51,
  rareWords: 0.18,
  deepNames: -0.16,
  places: 0.24,
  otherCountry: -0.31,
  numbers: 0.45,
  smallCounts: 1.11,
  clockTimes: 0.23,
  linked: 2.3,
  daysApart: -0.81,
  gap: -0.2,
  undated: 0,
  people: 0.96,
  bothNamePeople: -0.01,
  otherProtagonist: 0.22,
  otherHeadline: 1.24,
  unnamed: -0.55,
  bothUnnamed: 0.38,
  otherAges: -0.29,
  otherPlaces: -0.61,
  otherTitlePlaces: -0.59,
  setApart: -1.6,
};

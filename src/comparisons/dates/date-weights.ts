import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -0.7,
  frame: 2.05,
  sentence: 2.28,
  bothHappening: 1.48,
  explicit: 3.04,
  weekday: -0.78,
  oneWeekday: 1.49,
  daySlip: 3.53,
  clockSlip: 1.95,
  nearPlans: 1.57,
  apart: -1.05,
  sameLink: -0.17,
  oneUtterance: -1.66,
  oneComing: -0.18,
  apartInText: -1.84,
  choice: -0.6,
  otherUnit: -1.26,
  unknownThen: -0.63,
  nextDay: 1.57,
};

import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -1.64,
  frame: 1.76,
  sentence: 1.61,
  bothHappening: 1.62,
  explicit: 2.4,
  weekday: -0.54,
  daySlip: 3.99,
  clockSlip: 2.25,
  nearPlans: 1.5,
  apart: -0.45,
  sameLink: 0.21,
  oneUtterance: -1.19,
  oneComing: -0.61,
  apartInText: -1.91,
  choice: -0.39,
  otherUnit: -1.77,
  unknownThen: -1.24,
  nextDay: 1.42,
};

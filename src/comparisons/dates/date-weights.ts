import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -1.79,
  frame: 1.81,
  sentence: 1.55,
  bothHappening: 1.42,
  explicit: 2.44,
  weekday: -0.69,
  daySlip: 3.3,
  clockSlip: 2.1,
  nearPlans: 1.36,
  apart: -0.57,
  sameLink: 0.66,
  oneUtterance: -1.43,
  oneComing: -0.69,
  apartInText: -1.39,
  choice: -0.67,
  otherUnit: -1.53,
  unknownThen: -0.75,
  nextDay: 1.29,
};

import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -0.34,
  frame: 1.19,
  sentence: 0.76,
  mutual: 1.6,
  bothHappening: 1.26,
  explicit: 1.81,
  weekday: -1.72,
  oneWeekday: 1.57,
  daySlip: 3.62,
  clockSlip: 1.79,
  farClocks: -1.76,
  bothPeriods: -1.33,
  nearPlans: 1.14,
  bothComing: 0.96,
  apart: -1.07,
  sameLink: -0.23,
  oneUtterance: -1.75,
  oneComing: -0.05,
  apartInText: -1.92,
  choice: -0.56,
  otherUnit: -1.75,
  unknownThen: -0.48,
  nextDay: 1.46,
};

import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -0.48,
  frame: 1.17,
  sentence: 0.84,
  mutual: 1.64,
  bothOnset: 1.49,
  oneEnd: -1.14,
  explicit: 1.92,
  weekday: -1.54,
  oneWeekday: 1.38,
  daySlip: 3.63,
  clockSlip: 1.73,
  farClocks: -1.71,
  bothPeriods: -1.3,
  nearPlans: 1.17,
  bothComing: 1.12,
  apart: -1.06,
  sameLink: -0.28,
  oneUtterance: -1.75,
  oneComing: 0.03,
  apartInText: -1.83,
  choice: -0.55,
  otherUnit: -1.62,
  unknownThen: -0.41,
  nextDay: 1.35,
};

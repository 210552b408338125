import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -0.49,
  frame: 1.22,
  sentence: 0.82,
  mutual: 1.66,
  bothOnset: 1.5,
  oneEnd: -1.6,
  explicit: 1.87,
  weekday: -1.6,
  oneWeekday: 1.39,
  daySlip: 3.65,
  clockSlip: 1.71,
  farClocks: -1.69,
  bothPeriods: -1.32,
  nearPlans: 1.12,
  bothComing: 0.98,
  apart: -1.06,
  sameLink: -0.24,
  oneUtterance: -1.78,
  oneComing: 0.09,
  apartInText: -1.84,
  choice: -0.55,
  otherUnit: -1.62,
  unknownThen: -0.42,
  nextDay: 1.37,
};

import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -0.7,
  frame: 0.88,
  sentence: 0.9,
  mutual: 1.49,
  bothOnset: 1.19,
  oneEnd: -1.22,
  explicit: 2.27,
  weekday: -1.22,
  oneWeekday: 1.59,
  daySlip: 2.62,
  clockSlip: 1.55,
  farClocks: -1.4,
  bothPeriods: -1.6,
  nearPlans: 0.36,
  bothComing: 0.54,
  apart: -1.66,
  comingApart: 0.77,
  sameLink: -0.22,
  oneUtterance: -1,
  apartInText: -2.26,
  choice: -0.33,
  otherUnit: -1.31,
  eachOfItsDay: -1.18,
  years: 0.82,
  nextDay: 1.52,
  sameKind: 1.3,
};

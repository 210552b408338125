import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -0.67,
  frame: 0.85,
  sentence: 0.7,
  mutual: 1.39,
  bothOnset: 1.05,
  oneEnd: -1.5,
  explicit: 2.09,
  weekday: -1.02,
  oneWeekday: 1.23,
  daySlip: 1.21,
  clockSlip: 1.66,
  farClocks: -1.7,
  bothPeriods: -1.17,
  nearPlans: 0.04,
  bothComing: 0.68,
  apart: -1.57,
  comingApart: 0.72,
  sameLink: -0.04,
  oneUtterance: -1.26,
  apartInText: -1.75,
  choice: -0.6,
  otherUnit: -1.4,
  eachOfItsDay: -0.66,
  years: 1.15,
  nextDay: 1.69,
  sameKind: 1.29,
};

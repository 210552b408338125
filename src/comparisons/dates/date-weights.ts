import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/**
 * Logistic weights, fitted on pairs of dates that exclude each other: one happening or two. From the same cases and
 * archives as those of the figures; pairs of the archives count six tenths.
 * Made by `training/fit-alignment.ts`.
 */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -1.44,
  frame: 0.31,
  sentence: 0.49,
  mutual: 1.62,
  bothOnset: 0.96,
  oneEnd: -0.65,
  explicit: 0.62,
  weekday: -1.78,
  oneWeekday: 0.81,
  daySlip: 0.95,
  clockSlip: 2.03,
  farClocks: -1.81,
  bothPeriods: -0.75,
  nearPlans: 0.16,
  bothComing: 2.1,
  apart: -0.81,
  comingApart: -0.08,
  sameLink: 0.5,
  oneUtterance: -1.51,
  apartInText: -1.96,
  choice: -0.61,
  otherUnit: -2.19,
  eachOfItsDay: -1.09,
  years: -0.18,
  nextDay: 1.38,
  sameKind: 0.91,
  sameDeed: 0.24,
  onlyDeed: 0.71,
  oneOfSeveral: -0.84,
  yearsOfOrigin: 1.05,
  strangers: -0.9,
  crowd: -0.42,
  fullness: -0.69,
  length: -0.93,
};

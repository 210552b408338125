import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/**
 * Logistic weights, fitted on pairs of dates that exclude each other: one happening or two. From the same cases and
 * archives as those of the figures; pairs of the archives count six tenths.
 * Made by `training/fit-alignment.ts`.
 */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -0.82,
  frame: 0.11,
  sentence: -0.08,
  mutual: 1.83,
  bothOnset: 1.05,
  oneEnd: -0.79,
  explicit: 0.65,
  weekday: -1.5,
  oneWeekday: 0.63,
  daySlip: 0.95,
  clockSlip: 2.14,
  farClocks: -2.26,
  bothPeriods: -0.7,
  nearPlans: 0.52,
  bothComing: 1.83,
  apart: -0.87,
  comingApart: 0.01,
  sameLink: 0.43,
  oneUtterance: -1.32,
  apartInText: -1.85,
  choice: -0.68,
  otherUnit: -2.29,
  eachOfItsDay: -1.16,
  years: -0.48,
  nextDay: 1.4,
  sameKind: 1.02,
  sameDeed: -0.06,
  onlyDeed: 1.09,
  oneOfSeveral: -0.91,
  yearsOfOrigin: 1.3,
  strangers: -0.97,
  crowd: -1.35,
};

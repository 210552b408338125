import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/**
 * Logistic weights, fitted on pairs of dates that exclude each other: one happening or two. From the same cases as those of the figures.
 * Made by `training/fit-alignment.ts`.
 */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -0.42,
  frame: 0.39,
  sentence: 0.54,
  mutual: 1.59,
  bothOnset: 0.75,
  oneEnd: -0.99,
  explicit: 1.16,
  weekday: -1.71,
  oneWeekday: 0.85,
  daySlip: 1.16,
  clockSlip: 1.9,
  farClocks: -2.32,
  bothPeriods: -0.81,
  nearPlans: 0.05,
  bothComing: 1.65,
  apart: -0.79,
  comingApart: -0.06,
  sameLink: 0.09,
  oneUtterance: -1.19,
  apartInText: -1.74,
  choice: -0.5,
  otherUnit: -1.86,
  eachOfItsDay: -1.15,
  years: 0.13,
  nextDay: 1.48,
  sameKind: 1.07,
  sameDeed: 0.22,
  onlyDeed: 0.7,
  oneOfSeveral: -1.07,
  yearsOfOrigin: 0.93,
  strangers: -0.41,
  crowd: -2.05,
};

import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -1.1,
  frame: 0.25,
  sentence: 1,
  mutual: 1.38,
  bothOnset: 0.89,
  oneEnd: -1.24,
  explicit: 1.38,
  weekday: -1.15,
  oneWeekday: 0.73,
  daySlip: 1.84,
  clockSlip: 1.33,
  farClocks: -1.78,
  bothPeriods: -0.61,
  nearPlans: -0.3,
  bothComing: 1.23,
  apart: -1.05,
  comingApart: 0.26,
  sameLink: 0.22,
  oneUtterance: -1.11,
  apartInText: -1.55,
  choice: -0.47,
  otherUnit: -1.6,
  eachOfItsDay: -1.12,
  years: 0.4,
  nextDay: 1.52,
  sameKind: 1.03,
  sameDeed: 0.31,
  onlyDeed: 0.79,
};

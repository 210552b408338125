import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -1.18,
  frame: 0.22,
  sentence: 1.21,
  mutual: 1.36,
  bothOnset: 0.85,
  oneEnd: -1.1,
  explicit: 1.15,
  weekday: -1.12,
  oneWeekday: 0.56,
  daySlip: 2.04,
  clockSlip: 1.05,
  farClocks: -1.99,
  bothPeriods: -0.28,
  nearPlans: -0.44,
  bothComing: 1.33,
  apart: -0.92,
  comingApart: 0.11,
  sameLink: 0.35,
  oneUtterance: -1.04,
  apartInText: -1.54,
  choice: -0.43,
  otherUnit: -1.83,
  eachOfItsDay: -1.16,
  years: 0.08,
  nextDay: 1.41,
  sameKind: 0.84,
  sameDeed: 0.5,
  onlyDeed: 0.72,
};

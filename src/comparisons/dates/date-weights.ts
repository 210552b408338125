import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -3.04,
  frame: 1.29,
  sentence: 1.07,
  bothHappening: 1.72,
  bothMain: -0.12,
  explicit: 2.62,
  daySlip: 3.03,
  clockSlip: 1.63,
  comingYears: 1.9,
  apart: -0.74,
  bothLead: 0.41,
  clock: 0.09,
  period: 0.35,
  sameLink: 0.61,
  oneBound: -0.48,
  oneUtterance: -1.36,
  bothUtterance: -0.68,
  bothImplied: 0.14,
};

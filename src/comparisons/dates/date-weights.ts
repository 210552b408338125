import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -3.33,
  frame: 1.82,
  sentence: 1.56,
  bothHappening: 1.7,
  bothMain: 0.15,
  explicit: 3.04,
  daySlip: 3.4,
  clockSlip: 1.98,
  comingYears: 1.75,
  apart: -0.76,
  bothLead: 0.37,
  clock: 0.56,
  period: 0.09,
  sameLink: 0.67,
  oneBound: -0.45,
  oneUtterance: -1.24,
  bothUtterance: -0.32,
  bothImplied: -0.27,
};

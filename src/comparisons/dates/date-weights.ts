import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -3.35,
  frame: 1.61,
  sentence: 1.29,
  bothHappening: 1.34,
  bothMain: -0.25,
  explicit: 2.46,
  daySlip: 3.9,
  clockSlip: 2.07,
  comingYears: 1.75,
  apart: -0.78,
  bothLead: 0.17,
  clock: 0.64,
  period: 0.18,
  sameLink: 0.77,
  oneBound: -0.3,
  oneUtterance: -1.14,
  bothUtterance: -0.68,
  bothImplied: -0.31,
};

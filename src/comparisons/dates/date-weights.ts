import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -3.4,
  frame: 1.5,
  sentence: 1.32,
  bothHappening: 1.39,
  bothMain: -0.25,
  explicit: 2.47,
  daySlip: 3.9,
  clockSlip: 1.99,
  comingYears: 1.78,
  apart: -0.77,
  bothLead: 0.26,
  clock: 0.43,
  period: 0.21,
  sameLink: 0.72,
  oneBound: -0.28,
  oneUtterance: -1.12,
  bothUtterance: -0.66,
  bothImplied: -0.11,
};

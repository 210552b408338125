import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -3.02,
  frame: 2.01,
  sentence: 1.65,
  sameVerb: 0.08,
  bothHappening: 1.42,
  bothMain: -0.16,
  daySlip: 3.85,
  bothLead: -0.14,
  clock: 0.67,
  period: 0.38,
  sameLink: 0.74,
  oneBound: -0.61,
  oneUtterance: -2.06,
  bothUtterance: -1.46,
  farApart: -0.59,
  bothImplied: 0.4,
};

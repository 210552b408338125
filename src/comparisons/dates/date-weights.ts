import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -3.02,
  frame: 1.99,
  sentence: 1.63,
  sameVerb: 0.1,
  bothHappening: 1.42,
  bothMain: -0.15,
  daySlip: 3.86,
  bothLead: -0.13,
  clock: 0.67,
  period: 0.39,
  sameLink: 0.72,
  oneBound: -0.63,
  oneUtterance: -2.05,
  bothUtterance: -1.45,
  farApart: -0.59,
  bothImplied: 0.41,
};

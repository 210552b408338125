import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -3.38,
  frame: 0.86,
  sentence: 1.4,
  sameVerb: 0.33,
  daySlip: 3.61,
  bothLead: 0.26,
  clock: 1.36,
  period: 0.58,
  sameLink: 0.8,
  oneBound: -0.54,
  oneUtterance: -1.98,
  bothUtterance: -1.21,
  farApart: -0.5,
  bothImplied: 0.13,
};

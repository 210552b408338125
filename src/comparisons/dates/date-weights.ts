import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -3.02,
  frame: 2.24,
  sentence: 1.94,
  samePlace: -1.24,
  otherPlace: 0.28,
  sameVerb: -0.02,
  bothHappening: 1.38,
  bothMain: 0.08,
  daySlip: 3.68,
  bothLead: 0.09,
  clock: 0.65,
  period: 0.39,
  sameLink: 0.82,
  oneBound: -0.6,
  oneUtterance: -2.02,
  bothUtterance: -1.48,
  farApart: -0.63,
  bothImplied: 0.29,
};

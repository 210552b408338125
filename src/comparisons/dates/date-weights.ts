import type { LikenessWeights } from "../likeness.ts";
import type { DateFeature } from "./date-features.ts";

/** Logistic weights, fitted on pairs of dates that exclude each other from the project's cases: one happening or two. Made by `training/fit-alignment.ts`. */
export const DATE_WEIGHTS: LikenessWeights<DateFeature> = {
  bias: -2.95,
  frame: 2.54,
  sentence: 2.28,
  samePlace: -1.37,
  otherPlace: 0.24,
  sameVerb: -0.17,
  bothHappening: 1.08,
  bothMain: 0.04,
  daySlip: 3.62,
  bothLead: 0.1,
  clock: 0.68,
  period: 0.4,
  sameLink: 0.7,
  oneBound: -0.69,
  oneUtterance: -2.06,
  bothUtterance: -1.32,
  farApart: -0.65,
  bothImplied: 0.31,
};

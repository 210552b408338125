import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -1.98,
  frame: 1.67,
  sentence: 2.68,
  samePlace: 0.25,
  otherPlace: -0.3,
  sharedHead: -0.07,
  otherHead: -1.25,
  bothTotal: 1.53,
  otherToll: 0.42,
  sameNoun: 0.14,
  sameMeasure: -0.45,
  sameVerb: -0.51,
  slip: 3.67,
  farApart: -1.74,
  bothSmall: -1.68,
  bothLead: 1.76,
  oneIncrement: -0.85,
  onePart: -0.24,
  measured: 1.17,
  percent: -1.05,
};

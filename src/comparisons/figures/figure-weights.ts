import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.19,
  frame: 2,
  sentence: 2.48,
  sharedHead: -0.33,
  otherHead: -1.13,
  bothTotal: 0.23,
  otherToll: 0.24,
  sameNoun: -0.12,
  sameMeasure: 0.09,
  sameVerb: -0.64,
  slip: 3.68,
  farApart: -1.77,
  bothSmall: -1.43,
  bothLead: 1.59,
  oneIncrement: -1.23,
  onePart: -1,
  measured: 0.79,
  percent: -1.21,
};

import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.21,
  frame: 1.67,
  sentence: 2.5,
  sharedHead: 0.04,
  otherHead: -1.16,
  bothTotal: 0.14,
  otherToll: 0.4,
  sameNoun: 0.05,
  sameMeasure: 0.2,
  sameVerb: -0.68,
  slip: 3.68,
  farApart: -1.79,
  bothSmall: -1.39,
  bothLead: 1.7,
  oneIncrement: -1.33,
  onePart: -0.5,
  measured: 0.81,
  percent: -1.21,
};

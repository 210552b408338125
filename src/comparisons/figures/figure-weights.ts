import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.19,
  frame: 1.58,
  sentence: 2.61,
  sharedHead: 0.03,
  otherHead: -1.21,
  bothTotal: 0.37,
  otherToll: 0.48,
  sameNoun: 0.09,
  sameMeasure: 0.4,
  sameVerb: -0.28,
  slip: 3.52,
  farApart: -1.77,
  bothSmall: -1.44,
  bothLead: 1.72,
  oneIncrement: -0.95,
  onePart: -0.35,
  measured: 0.62,
  percent: -1.36,
};

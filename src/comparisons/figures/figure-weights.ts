import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.1,
  frame: 1.82,
  sentence: 2.46,
  samePlace: 0.52,
  otherPlace: -0.24,
  sharedHead: -0.16,
  otherHead: -1.19,
  bothTotal: 0.78,
  otherToll: 0.39,
  sameNoun: -0.2,
  sameMeasure: -0.3,
  sameVerb: -0.1,
  slip: 3.66,
  farApart: -1.77,
  bothSmall: -1.4,
  bothLead: 1.6,
  oneIncrement: -0.84,
  onePart: -0.36,
  measured: 1.02,
  percent: -1,
};

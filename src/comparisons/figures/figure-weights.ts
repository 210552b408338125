import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -1.98,
  frame: 1.55,
  sentence: 2.64,
  samePlace: 0.16,
  otherPlace: -0.32,
  sharedHead: -0.36,
  otherHead: -1.22,
  bothTotal: 1.77,
  otherToll: 0.13,
  sameNoun: 0.74,
  sameMeasure: -0.44,
  sameVerb: -0.51,
  slip: 3.63,
  farApart: -1.76,
  bothSmall: -1.8,
  bothLead: 1.72,
  oneIncrement: -0.6,
  onePart: -0.18,
  measured: 1.23,
  percent: -1,
};

import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -1.96,
  frame: 1.67,
  sentence: 2.59,
  samePlace: 0.23,
  otherPlace: -0.77,
  sharedHead: -0.17,
  otherHead: -1.18,
  bothTotal: 1.52,
  otherToll: 0.08,
  sameNoun: 0.5,
  sameMeasure: -0.34,
  sameVerb: -0.61,
  slip: 3.64,
  farApart: -1.75,
  bothSmall: -1.72,
  bothLead: 1.67,
  oneIncrement: -0.5,
  onePart: -0.3,
  measured: 1.15,
  percent: -0.94,
};

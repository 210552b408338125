import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -1.95,
  frame: 1.65,
  sentence: 2.56,
  samePlace: 0.21,
  otherPlace: -0.5,
  sharedHead: -0.26,
  otherHead: -1.2,
  bothTotal: 1.82,
  otherToll: -0.01,
  sameNoun: 0.52,
  sameMeasure: -0.35,
  sameVerb: -0.49,
  slip: 3.65,
  farApart: -1.75,
  bothSmall: -1.72,
  bothLead: 1.69,
  oneIncrement: -0.48,
  onePart: -0.3,
  measured: 1.14,
  percent: -0.94,
};

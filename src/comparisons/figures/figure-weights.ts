import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.12,
  frame: 1.61,
  sentence: 2.55,
  samePlace: 0.44,
  otherPlace: -0.44,
  sharedHead: -0.22,
  otherHead: -1.22,
  bothTotal: 1.38,
  otherToll: 0.61,
  sameNoun: -0.08,
  sameMeasure: -0.47,
  sameVerb: -0.38,
  slip: 3.79,
  farApart: -1.78,
  bothSmall: -1.5,
  bothLead: 1.73,
  oneIncrement: -0.9,
  onePart: -0.33,
  measured: 1.25,
  percent: -0.86,
};

import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.57,
  frame: 2.36,
  sentence: 2.43,
  sharedHead: 0.51,
  otherHead: -0.58,
  sameToll: 2.18,
  otherToll: -0.74,
  sameSlot: 0.71,
  sameVerb: -0.9,
  slip: 3.5,
  farApart: -1.78,
  bothSmall: -1.72,
  bothLead: 1.32,
  oneIncrement: -0.78,
  onePart: -1,
  measured: 0.15,
  percent: -1.53,
};

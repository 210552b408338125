import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.54,
  frame: 1.81,
  sentence: 3.03,
  sharedHead: 0.36,
  otherHead: -0.68,
  bothTotal: 1.33,
  otherToll: 0.03,
  sameSlot: -0.47,
  sameVerb: -0.42,
  slip: 3.75,
  farApart: -1.78,
  bothSmall: -1.18,
  bothLead: 1.65,
  oneIncrement: -1.03,
  onePart: 0,
  measured: 0.88,
  percent: -1.06,
};

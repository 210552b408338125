import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -1.37,
  frame: 2.5,
  sentence: 1.03,
  nearest: 0.77,
  bothFirst: 1.33,
  depth: -2.17,
  grown: 1.12,
  otherPlace: -0.57,
  bothTotal: 2.05,
  sameSlot: 0.49,
  otherNoun: -0.52,
  onlyOfRareNoun: 0.76,
  onlyMeasure: 1.11,
  slip: 2.51,
  farApart: -1.74,
  bothSmall: -1.04,
  bothLead: 0.28,
  apartInText: -1.9,
  percent: -0.78,
  duration: -0.42,
};

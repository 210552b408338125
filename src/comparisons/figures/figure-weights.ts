import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -1.94,
  frame: 2.3,
  sentence: 1.09,
  nearest: 0.83,
  bothFirst: 1.32,
  depth: -2.14,
  grown: 1.09,
  otherPlace: -0.51,
  bothTotal: 2.13,
  sameSlot: 0.55,
  otherNoun: -0.59,
  onlyOfRareNoun: 0.78,
  onlyMeasure: 0.88,
  slip: 2.81,
  farApart: -1.54,
  sameLength: 0.68,
  otherPeople: -0.76,
  otherFrame: -1.31,
  bothSmall: -1.11,
  bothLead: 0.29,
  apartInText: -1.92,
  percent: -0.88,
  money: -0.57,
  duration: -0.41,
};

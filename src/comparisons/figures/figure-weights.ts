import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -1.94,
  frame: 2.26,
  sentence: 1.07,
  nearest: 0.84,
  bothFirst: 1.34,
  depth: -2.13,
  grown: 1.09,
  otherPlace: -0.5,
  bothTotal: 2.15,
  sameSlot: 0.54,
  otherNoun: -0.59,
  onlyOfRareNoun: 0.8,
  onlyMeasure: 0.91,
  slip: 2.81,
  farApart: -1.55,
  sameLength: 0.68,
  otherPeople: -0.93,
  otherFrame: -1.33,
  bothSmall: -1.1,
  bothLead: 0.28,
  apartInText: -1.91,
  percent: -0.89,
  money: -0.54,
  duration: -0.36,
};

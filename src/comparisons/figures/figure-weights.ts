import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -1.93,
  frame: 2.27,
  sentence: 1.04,
  nearest: 0.84,
  bothFirst: 1.36,
  depth: -2.16,
  grown: 1.08,
  otherPlace: -0.51,
  bothTotal: 2.15,
  sameSlot: 0.52,
  otherNoun: -0.59,
  onlyOfRareNoun: 0.81,
  onlyMeasure: 0.88,
  slip: 2.79,
  farApart: -1.54,
  sameLength: 0.69,
  otherPeople: -0.4,
  otherFrame: -1.33,
  bothSmall: -1.11,
  bothLead: 0.26,
  apartInText: -1.93,
  percent: -0.88,
  money: -0.47,
  duration: -0.36,
};

import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -1.73,
  frame: 2.27,
  sentence: 1.32,
  nearest: 0.79,
  bothFirst: 1.27,
  depth: -2.01,
  grown: 1.08,
  otherPlace: -0.4,
  bothTotal: 2.22,
  sameSlot: 0.44,
  otherNoun: -0.64,
  onlyOfRareNoun: 0.85,
  onlyMeasure: 0.56,
  slip: 2.73,
  farApart: -1.57,
  sameLength: 0.64,
  otherApproximator: -0.56,
  otherPeople: -0.32,
  otherFrame: -1.44,
  bothSmall: -1.33,
  bothLead: 0.39,
  apartInText: -1.67,
  percent: -1.02,
  money: -0.46,
  duration: -0.4,
};

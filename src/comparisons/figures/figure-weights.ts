import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.07,
  frame: 2.51,
  sentence: 1.97,
  otherPlace: -0.43,
  bothTotal: 1.78,
  otherToll: -0.54,
  sameSlot: 0.39,
  otherNoun: -0.78,
  bothPeople: 1.04,
  onlyOfNoun: 1.57,
  onlyOfNounSmall: 1.15,
  onlyMeasure: 1.32,
  slip: 2.18,
  farApart: -2.1,
  bothSmall: -1.39,
  bothLead: 1.42,
  apartInText: -0.56,
  onePart: 0.23,
  otherSource: 0.14,
  measured: 0.28,
  percent: -1.28,
};

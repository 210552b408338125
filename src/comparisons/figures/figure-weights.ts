import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.22,
  frame: 2.26,
  sentence: 2.32,
  otherPlace: -0.59,
  bothTotal: 1.47,
  otherToll: -0.15,
  sameSlot: 0.38,
  otherNoun: -1.07,
  bothPeople: 0.67,
  onlyOfNoun: 1.5,
  onlyOfNounSmall: 0.83,
  onlyMeasure: 1.36,
  slip: 2.48,
  farApart: -2.09,
  bothSmall: -1.39,
  bothLead: 1.72,
  apartInText: -0.64,
  onePart: 0.01,
  otherSource: 0.16,
  measured: 1.09,
  percent: -1.13,
};

import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.29,
  frame: 2.43,
  sentence: 1.74,
  otherPlace: -0.92,
  bothTotal: 1.85,
  otherToll: -0.34,
  sameSlot: 0.52,
  otherNoun: -0.85,
  bothPeople: 0.92,
  onlyOfNoun: 1.61,
  onlyOfNounSmall: 0.51,
  onlyMeasure: 1.79,
  slip: 2.49,
  farApart: -1.99,
  bothSmall: -1.17,
  bothLead: 1.59,
  apartInText: -0.7,
  onePart: 0.2,
  otherSource: 0.16,
  measured: 0.43,
  percent: -1.16,
  duration: -0.36,
};

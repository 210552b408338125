import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.22,
  frame: 2.15,
  sentence: 2.38,
  otherPlace: -0.54,
  bothTotal: 1.49,
  otherToll: -0.15,
  sameSlot: 0.42,
  otherNoun: -1.04,
  bothPeople: 0.67,
  onlyOfNoun: 1.51,
  onlyOfNounSmall: 0.82,
  onlyMeasure: 1.32,
  slip: 2.83,
  farApart: -2.06,
  bothSmall: -1.43,
  bothLead: 1.66,
  apartInText: -0.79,
  onePart: 0.08,
  otherSource: 0.13,
  measured: 1.04,
  percent: -1.04,
};

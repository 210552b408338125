import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.11,
  frame: 2.51,
  sentence: 1.96,
  otherPlace: -0.92,
  bothTotal: 1.71,
  otherToll: -0.53,
  sameSlot: 0.4,
  otherNoun: -0.79,
  bothPeople: 1.08,
  onlyOfNoun: 1.58,
  onlyOfNounSmall: 0.42,
  onlyMeasure: 1.82,
  slip: 2.17,
  farApart: -2.14,
  bothSmall: -1.26,
  bothLead: 1.56,
  apartInText: -0.39,
  onePart: 0.19,
  otherSource: 0.11,
  measured: 0.35,
  percent: -1.33,
  duration: -0.4,
};

import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values from the project's cases: one thing or two.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -2.16,
  frame: 2.34,
  sentence: 2.1,
  otherPlace: -0.36,
  bothTotal: 1.51,
  otherToll: -0.45,
  sameSlot: 0.38,
  otherNoun: -0.71,
  bothPeople: 0.93,
  onlyOfNoun: 1.51,
  onlyOfNounSmall: 1.2,
  onlyMeasure: 1.39,
  slip: 2.2,
  farApart: -2.11,
  bothSmall: -1.37,
  bothLead: 1.45,
  apartInText: -0.43,
  onePart: 0.14,
  otherSource: 0.15,
  measured: 0.77,
  percent: -1.25,
};

import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values: one thing or two. From the project's cases, its cases that agree
 * (`test/agreeing`), 190 of its pairs of short reports (`test/short`), 80 cases of the form of the first that are not part of it, and ECB+ and
 * Wikinews (both CC BY), whose pairs count a tenth.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -0.98,
  frame: 1.71,
  sentence: 1.2,
  nearest: 0.67,
  bothFirst: 0.94,
  depth: -2.22,
  grown: 1.21,
  otherPlace: -0.47,
  bothTotal: 0.99,
  sameSlot: 0.62,
  otherNoun: -0.62,
  onlyMeasure: 0.89,
  slip: 2.98,
  farApart: -1.84,
  sameLength: 0.12,
  otherApproximator: -0.46,
  otherPeople: -0.76,
  otherFrame: -0.89,
  bothSmall: -0.88,
  crowd: -1.48,
  fullness: -1.9,
  length: -0.28,
  agreement: 0.64,
  alsoGiven: -0.78,
  givenBeside: -1.24,
  sameDeed: 1.74,
  oneAside: -0.6,
  oneQuoted: -1.07,
  bothRound: 1.06,
  apartInText: -2.23,
  percent: -0.82,
  money: -0.35,
  duration: -0.14,
};

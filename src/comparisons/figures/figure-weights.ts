import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * Logistic weights, fitted on pairs of figures with different values: one thing or two. From the project's cases, its cases that agree
 * (`test/agreeing`) and 80 more of the same form that are not part of it.
 * Made by `training/fit-alignment.ts`; five-fold by case.
 */
export const FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -0.31,
  frame: 1.74,
  sentence: 1.49,
  nearest: 0.67,
  bothFirst: 0.88,
  depth: -2.04,
  grown: 1.13,
  otherPlace: -0.5,
  bothTotal: 1.13,
  sameSlot: 0.55,
  otherNoun: -0.72,
  onlyMeasure: 0.9,
  slip: 3.15,
  farApart: -1.75,
  sameLength: 0.22,
  otherApproximator: -0.55,
  otherPeople: -0.5,
  otherFrame: -0.86,
  bothSmall: -0.84,
  crowd: -2.96,
  alsoGiven: -0.68,
  givenBeside: -1.11,
  sameDeed: 1.7,
  oneAside: -0.59,
  oneQuoted: -0.97,
  bothRound: 0.94,
  apartInText: -2.01,
  percent: -0.86,
  money: -0.53,
  duration: -0.27,
};

import type { LikenessWeights } from "../likeness.ts";
import type { FigureFeature } from "./figure-features.ts";

/**
 * As `FIGURE_WEIGHTS`, fitted earlier and without what the two articles tell as a whole: for briefs, which tell too little to weigh it,
 * for drafts, and for figures that agree.
 */
export const PLAIN_FIGURE_WEIGHTS: LikenessWeights<FigureFeature> = {
  bias: -0.26,
  frame: 1.67,
  sentence: 1.24,
  nearest: 0.68,
  bothFirst: 0.93,
  depth: -2.37,
  grown: 1.17,
  otherPlace: -0.41,
  bothTotal: 0.98,
  sameSlot: 0.58,
  otherNoun: -0.61,
  onlyMeasure: 1.04,
  slip: 3.04,
  farApart: -1.78,
  sameLength: 0.09,
  otherApproximator: -0.57,
  otherPeople: -1.06,
  otherFrame: -0.79,
  bothSmall: -0.82,
  crowd: -3.1,
  fullness: 0,
  length: 0,
  agreement: 0,
  alsoGiven: -0.76,
  givenBeside: -1,
  sameDeed: 1.75,
  oneAside: -0.56,
  oneQuoted: -1.14,
  bothRound: 1.09,
  apartInText: -2.23,
  percent: -0.82,
  money: -0.52,
  duration: -0.13,
};

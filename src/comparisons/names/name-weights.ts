import type { LikenessWeights } from "../likeness.ts";
import type { NameFeature } from "./name-features.ts";

/** Logistic weights for people, fitted on pairs of names that each occur in one article only. Made by `training/fit-alignment.ts`. */
export const NAME_WEIGHTS: LikenessWeights<NameFeature> = {
  bias: -3.57,
  frame: 2.04,
  sentence: 1.39,
  sharedWord: 3.32,
  nearSpelling: 1.98,
  sharedRole: 0.8,
  otherRole: -0.5,
  sameVerb: -0.43,
  bothLead: 0.59,
  bothFull: -1.66,
};

import type { LikenessWeights } from "../likeness.ts";
import type { NameFeature } from "./name-features.ts";

/** Logistic weights for people and organizations, fitted on pairs of names that each occur in one article only. Made by `training/fit-alignment.ts`. */
export const NAME_WEIGHTS: LikenessWeights<NameFeature> = {
  bias: -3.57,
  frame: 2.04,
  sentence: 1.39,
  sharedWord: 3.32,
  nearSpelling: 1.98,
  sharedRole: 0.8,
  otherRole: -0.5,
  sameVerb: -0.43,
  samePlaceLink: 0,
  bothLead: 0.59,
  bothFull: -1.66,
  organization: -0.63,
  place: 0,
};

/** As above, for places. */
export const PLACE_WEIGHTS: LikenessWeights<NameFeature> = {
  bias: -2.67,
  frame: 2.32,
  sentence: 1.57,
  sharedWord: 2.29,
  nearSpelling: 0.13,
  sharedRole: 0,
  otherRole: 0,
  sameVerb: 0.09,
  samePlaceLink: 2.25,
  bothLead: 0.38,
  bothFull: 1.38,
  organization: 0,
  place: -2.26,
};

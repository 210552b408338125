import type { LikenessWeights } from "../likeness.ts";
import type { PlaceNameFeature } from "./place-name-features.ts";

/** Logistic weights for places, fitted on pairs that each occur in one article only. Made by `training/fit-alignment.ts`. */
export const PLACE_WEIGHTS: LikenessWeights<PlaceNameFeature> = {
  bias: -3.72,
  frame: 1.03,
  sentence: 0.71,
  mutual: 1.91,
  sharedWord: 0.51,
  sameVerb: 0.11,
  sameLink: 0.77,
  sameKind: 1.57,
  otherKind: 0,
  sameAnchor: 1.04,
  otherAnchor: -0.53,
  listed: -0.46,
  ofPeople: -0.31,
  bothLead: 0.57,
  bothMain: 0.14,
  onlyRivals: 0.49,
};

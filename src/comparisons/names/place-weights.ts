import type { LikenessWeights } from "../likeness.ts";
import type { PlaceNameFeature } from "./place-name-features.ts";

/** Logistic weights for places, fitted on pairs that each occur in one article only. Made by `training/fit-alignment.ts`. */
export const PLACE_WEIGHTS: LikenessWeights<PlaceNameFeature> = {
  bias: -4.6,
  frame: 1.22,
  sentence: 0.84,
  mutual: 2.12,
  sharedWord: 1.08,
  sameVerb: 0.17,
  sameLink: 1.07,
  sameKind: 1.42,
  otherKind: 0,
  sameAnchor: 1.25,
  otherAnchor: -0.56,
  listed: -0.43,
  ofPeople: -0.26,
  bothLead: 0.3,
  bothMain: -0.11,
  onlyRivals: 1.1,
};

import type { LikenessWeights } from "../likeness.ts";
import type { PlaceNameFeature } from "./place-name-features.ts";

/** Logistic weights for places, fitted on pairs that each occur in one article only. Made by `training/fit-alignment.ts`. */
export const PLACE_WEIGHTS: LikenessWeights<PlaceNameFeature> = {
  bias: -4.21,
  frame: 1.15,
  sentence: 0.78,
  mutual: 1.92,
  sharedWord: 0.52,
  sameVerb: 0.2,
  sameLink: 0.95,
  sameKind: 1.62,
  otherKind: 0,
  sameAnchor: 1.26,
  otherAnchor: -0.82,
  listed: -0.44,
  ofPeople: -0.29,
  bothLead: 0.38,
  bothMain: -0.08,
  onlyRivals: 0.9,
};

import type { LikenessWeights } from "../likeness.ts";
import type { PlaceNameFeature } from "./place-name-features.ts";

/** Logistic weights for places, fitted on pairs that each occur in one article only. Made by `training/fit-alignment.ts`. */
export const PLACE_WEIGHTS: LikenessWeights<PlaceNameFeature> = {
  bias: -5.76,
  frame: 2.08,
  sentence: 0.93,
  mutual: 2.68,
  sharedWord: 1.62,
  sameVerb: -0.22,
  sameLink: 0.82,
  sameKind: 0.93,
  sameAnchor: 2.48,
  otherAnchor: -0.34,
  listed: -0.67,
  ofPeople: 0.58,
  bothMain: 2.35,
  sameSlot: 1.41,
  otherSlot: 0.74,
  bothNear: 1.91,
  position: 0.76,
  crowd: -1.35,
};

import type { LikenessWeights } from "../likeness.ts";
import type { PlaceNameFeature } from "./place-name-features.ts";

/** Logistic weights for places, fitted on pairs that each occur in one article only. Made by `training/fit-alignment.ts`. */
export const PLACE_WEIGHTS: LikenessWeights<PlaceNameFeature> = {
  bias: -3.51,
  frame: 1.28,
  sentence: 0.92,
  mutual: 1.37,
  sharedWord: 1.29,
  sameVerb: 0.19,
  sameLink: 0.67,
  sameKind: 1.3,
  sameAnchor: 1.67,
  otherAnchor: -0.85,
  listed: -0.46,
  ofPeople: 0.01,
  bothMain: 1.29,
  sameSlot: 1.95,
  otherSlot: 0.71,
  bothNear: 1.18,
  position: 1.22,
  crowd: -0.94,
};

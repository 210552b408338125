import type { LikenessWeights } from "../likeness.ts";
import type { PlaceNameFeature } from "./place-name-features.ts";

/**
 * Logistic weights for places, fitted on pairs that each occur in one article only: of the project's cases and, read by eye for which
 * are one place, of events in ECB+ and Wikinews (both CC BY). Made by `training/fit-alignment.ts`, given both as cases.
 */
export const PLACE_WEIGHTS: LikenessWeights<PlaceNameFeature> = {
  bias: -5.89,
  frame: 1.78,
  sentence: 0.77,
  mutual: 2.95,
  sharedWord: 1.01,
  sameVerb: 0.08,
  sameLink: 0.92,
  sameKind: 0.8,
  sameAnchor: 2.44,
  otherAnchor: -0.07,
  listed: -0.35,
  ofPeople: 0.59,
  bothMain: 2.09,
  sameSlot: 0.51,
  otherSlot: 0.41,
  bothNear: 1.27,
  position: 1.09,
  crowd: -1.44,
};

import type { LikenessWeights } from "../likeness.ts";
import type { PlaceNameFeature } from "./place-name-features.ts";

/**
 * Logistic weights for places, on pairs that each occur in one article only. The signs and order are those that
 * `training/fit-alignment.ts` fits; the sizes are set by hand, as twelve pairs of one place in 240 are too few for it.
 */
export const PLACE_WEIGHTS: LikenessWeights<PlaceNameFeature> = {
  bias: -4.3,
  frame: 3,
  sentence: 2.5,
  sharedWord: 1.5,
  sameVerb: 0.5,
  sameLink: 1,
  sameKind: 2.3,
  otherKind: -1,
  sameAnchor: 1.8,
  otherAnchor: -0.3,
  listed: -1.5,
  ofPeople: -1.5,
  bothLead: 0.2,
  bothMain: 0.5,
  onlyRivals: 0.3,
};

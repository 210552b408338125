import type { NameClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { sharedNameWords } from "./name-features.ts";

/** What speaks for two names being given to the place of one thing; each 0 or 1, or a share between. */
export type PlaceNameFeature =
  | "frame"
  | "sentence"
  | "mutual"
  | "sharedWord"
  | "sameVerb"
  | "sameLink"
  | "sameKind"
  | "otherKind"
  | "sameAnchor"
  | "otherAnchor"
  | "listed"
  | "ofPeople"
  | "bothLead"
  | "bothMain"
  | "onlyRivals";

/** In: two names of places that are not one, how alike their sentences are and how near to each other's best match (0 to 1), how many absent names compete. */
export function placeNameFeatures(
  a: NameClaim,
  b: NameClaim,
  { sentence, mutual }: { readonly sentence: number; readonly mutual: number },
  rivals: number,
): Readonly<Record<PlaceNameFeature, number>> {
  const [left, right] = [a.setting, b.setting];
  const kinds = left !== undefined && right !== undefined && left.kind !== "" && right.kind !== "";
  const sameKind = kinds && left.kind === right.kind;
  const anchors = left !== undefined && right !== undefined && left.anchor.size > 0 && right.anchor.size > 0;
  // "the mill in Brenz" and "a mill in Tartu" are two mills
  const oneKnown = anchors && left.article !== right.article && left.article !== "" && right.article !== "";
  const sameAnchor = anchors && !oneKnown && [...left.anchor].some((term) => right.anchor.has(term));
  return {
    frame: frameLikeness(a.frame, b.frame),
    sentence,
    mutual,
    sharedWord: Number(sharedNameWords(a, b).length > 0),
    sameVerb: Number(a.verb !== "" && a.verb === b.verb),
    sameLink: Number(left !== undefined && left.link !== "" && left.link === right?.link),
    sameKind: Number(sameKind),
    otherKind: Number(kinds && !sameKind),
    sameAnchor: Number(sameAnchor),
    otherAnchor: Number(anchors && !sameAnchor),
    listed: Number(left?.listed === true || right?.listed === true),
    ofPeople: Number(left?.ofPeople === true || right?.ofPeople === true),
    bothLead: Number(a.inLead && b.inLead),
    bothMain: Number(a.isMainPlace && b.isMainPlace),
    onlyRivals: 1 / Math.max(1, rivals),
  };
}

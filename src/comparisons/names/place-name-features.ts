import type { NameClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { COMPASS_POINTS } from "../../lexicons/en/directions.ts";
import { sharedNameWords } from "./name-features.ts";

/** What speaks for two names being given to the place of one thing; each 0 or 1, or a share between, `crowd` from 0 on. */
export type PlaceNameFeature =
  | "frame"
  | "sentence"
  | "mutual"
  | "sharedWord"
  | "sameVerb"
  | "sameLink"
  | "sameKind"
  | "sameAnchor"
  | "otherAnchor"
  | "listed"
  | "ofPeople"
  | "bothMain"
  | "sameSlot"
  | "otherSlot"
  | "bothNear"
  | "position"
  | "crowd";

/** In: two names of places that are not one, how alike their sentences are and how near to each other's best match (0 to 1), and the logarithm of how many pairs compete. */
export function placeNameFeatures(
  a: NameClaim,
  b: NameClaim,
  { sentence, mutual }: { readonly sentence: number; readonly mutual: number },
  crowd: number,
): Readonly<Record<PlaceNameFeature, number>> {
  const [left, right] = [a.setting, b.setting];
  const kinds = left !== undefined && right !== undefined && left.kind !== "" && right.kind !== "";
  const sameKind = kinds && left.kind === right.kind;
  const anchors = left !== undefined && right !== undefined && left.anchor.size > 0 && right.anchor.size > 0;
  // "the mill in Brenz" and "a mill in Tartu" are two mills
  const oneKnown = anchors && left.article !== right.article && left.article !== "" && right.article !== "";
  const sameAnchor =
    anchors && !oneKnown && [...left.anchor].some((term) => right.anchor.has(term) && !ANY_BODY.has(term));
  return {
    frame: frameLikeness(a.frame, b.frame),
    sentence,
    mutual,
    sharedWord: Number(sharedNameWords(a, b).length > 0),
    sameVerb: Number(a.verb !== "" && a.verb === b.verb),
    sameLink: Number(left !== undefined && left.link !== "" && left.link === right?.link),
    sameKind: Number(sameKind),
    sameAnchor: Number(sameAnchor),
    otherAnchor: Number(anchors && !sameAnchor),
    listed: Number(left?.listed === true || right?.listed === true),
    ofPeople: Number(left?.ofPeople === true || right?.ofPeople === true),
    bothMain: Number(a.isMainPlace && b.isMainPlace && a.inLead && b.inLead),
    sameSlot: Number(a.slot !== "" && a.slot === b.slot),
    otherSlot: Number(a.slot !== "" && b.slot !== "" && a.slot !== b.slot),
    bothNear: Number(isNear(a) && isNear(b)),
    // One sentence stands where the other does
    position: mutual > 0 ? 1 - Math.abs(a.position - b.position) : 0,
    crowd,
  };
}

/** Stems of what a story has several of: "hired from a company in Brenz", "belongs to a firm in Tartu". */
const ANY_BODY: ReadonlySet<string> = new Set("compani firm busi".split(" "));

const NEAR: ReadonlySet<string> = new Set(["near", "off", "by", "outside", "towards", "toward", "around"]);
/** Stems of what lies beside a place. */
const BESIDE: ReadonlySet<string> = new Set([...COMPASS_POINTS, ..."outskirt edg coast shore bank villag".split(" ")]);

/** "near Brenz", "the shore at Brenz": the place is not the scene itself but the name that the scene goes by. */
export function isNear({ setting, link }: NameClaim): boolean {
  if (NEAR.has(setting?.link ?? "") || NEAR.has(link)) return true;
  // The shore of a lake is the lake
  return SETTLEMENTS.has(setting?.kind ?? "") && [...(setting?.anchor ?? [])].some((term) => BESIDE.has(term));
}

/** Kinds of place that are a town; a name that stands alone is most often one. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(["", "town", "village"]);

import type { FigureClaim } from "../../claims/claim.ts";
import { MONEY } from "../../claims/dimension.ts";
import { areOfOtherEras } from "../../claims/era.ts";
import { MOVED_SLOTS } from "../../lexicons/en/evolving-slots.ts";
import { numberOf } from "./figure-features.ts";
import { isToll } from "./is-toll.ts";
import { areAgesOfOne } from "./one-person.ts";
import { haveOtherBearers } from "./other-bearers.ts";
import { areOfOtherGroups } from "./other-groups.ts";

/** Whether two figures of one dimension can be compared: neither denies the other, not both in quotations, ages of one person. */
export function areOfOneKind(a: FigureClaim, b: FigureClaim): boolean {
  if (areOfOtherEras(a.era, b.era)) return false;
  // the scores themselves are compared
  if (a.inferred && b.inferred) return false;
  if (areDenials(a, b) || (a.inQuote && b.inQuote)) return false;
  if (areOtherTolls(a, b) || areOtherRates(a, b)) return false;
  if (haveOtherBearers(a, b) || areOtherRanks(a, b)) return false;
  if (isArticle(a) !== isArticle(b) || isShareOf(a, b) || isShareOf(b, a) || areOfOtherGroups(a, b)) return false;
  if (isGivenBack(a) !== isGivenBack(b) || isAddedTo(a, b) || isAddedTo(b, a)) return false;
  return a.figure.slot !== "age" || areAgesOfOne(a, b);
}

/** "Four others were hurt": with those told before them they may be the five of the other article. */
function isAddedTo(part: FigureClaim, whole: FigureClaim): boolean {
  return isToll(part) && part.increment && !whole.increment && numberOf(part) < numberOf(whole);
}

/** Terms of what is done about a loss: of 118 pieces stolen 91 were recovered. Bodies and drill cores are recovered too. */
const GIVEN_BACK: ReadonlySet<string> = new Set("recov recoup refund repaid repai reimburs retriev insur".split(" "));

function isGivenBack(claim: FigureClaim): boolean {
  const { name } = claim.dimension;
  return (name.startsWith(MONEY) || (name === "count" && !isToll(claim))) && GIVEN_BACK.has(claim.verb);
}

/**
 * "Two were rescued" against "three were not rescued"; "26 flights were cancelled" against "41 flights that did not leave" may be one,
 * against 41 that did not leave on time they are not.
 */
function areDenials(a: FigureClaim, b: FigureClaim): boolean {
  if (a.denied === b.denied) return false;
  const denied = a.denied ? a : b;
  return a.verb === b.verb || (a.figure.slot === b.figure.slot && isToll(a)) || denied.frame.around().terms.has("time");
}

/** A number that is taken as known and is near another is another version of it, not a part. */
const KNOWN_RATIO = 2;

/** "41 of the pupils taken" are some of the 57: no other number of pupils. Tolls are counted in parts too ("31 of them died"). */
function isShareOf(part: FigureClaim, whole: FigureClaim): boolean {
  if (!part.partial || whole.partial || part.counted.noun === "" || part.counted.noun !== whole.counted.noun)
    return false;
  // "the 410,000 doses given" are all that were given
  if (part.isKnown && numberOf(whole) < numberOf(part) * KNOWN_RATIO) return false;
  // "14 of the 96 shops" are no part of forty
  if (part.whole !== undefined && part.whole !== numberOf(whole)) return false;
  return !isToll(part) && part.dimension.name === "count" && numberOf(part) < numberOf(whole);
}

/** "a body was found" counts one, but not all there are. */
function isArticle({ figure }: FigureClaim): boolean {
  return /^an?$/i.test(figure.text);
}

/** "400 cars a day" is no other version of "2,000 cars a week". */
function areOtherRates(a: FigureClaim, b: FigureClaim): boolean {
  return a.per !== undefined && b.per !== undefined && a.per !== b.per;
}

/** "His 16th win in a row", "in the sixth round"; the sixth straight day of a strike is followed by the seventh. */
function areOtherRanks(a: FigureClaim, b: FigureClaim): boolean {
  if (a.dimension.name !== "rank") return false;
  return a.counted.noun === "" || a.counted.noun !== b.counted.noun || DAYS.test(a.counted.noun);
}

const DAYS = /^(?:day|night|week|month|year)/;

/** The killed are not the injured; the displaced may be the evacuated. */
function areOtherTolls(a: FigureClaim, b: FigureClaim): boolean {
  const [left, right] = [a.figure.slot ?? "", b.figure.slot ?? ""];
  if (left === right || !isToll(a) || !isToll(b)) return false;
  return !(MOVED_SLOTS.has(left) && MOVED_SLOTS.has(right));
}

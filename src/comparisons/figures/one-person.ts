import type { FigureClaim } from "../../claims/claim.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { numberOf } from "./figure-features.ts";

/** Reports differ by a year on the age of one unnamed person; the ages of two people may be anything. */
const NEAR_YEARS = 1;
const NEAR_MONTHS = 2;

/**
 * Whether two ages may be those of one person: of one name where both stand beside one, else near ages beside people named in both
 * sentences, or of nobody named and the same noun: "a three-year-old girl".
 */
export function areAgesOfOne(a: FigureClaim, b: FigureClaim): boolean {
  if (a.holder !== undefined && b.holder !== undefined) {
    const sameness = sameEntity({ type: "person", name: a.holder.name }, { type: "person", name: b.holder.name });
    return sameness !== "different";
  }
  const shareName = [...a.persons].some((person) => b.persons.has(person));
  if (a.holder !== undefined || b.holder !== undefined)
    return shareName && (areNear(a, b) || isOfPronoun(a) || isOfPronoun(b));
  return areNear(a, b) && (shareName || isSameNoun(a, b));
}

/** "He was 41." */
function isOfPronoun({ holder, counted, figure }: FigureClaim): boolean {
  return holder === undefined && counted.noun === "" && /^\d+$/.test(figure.text);
}

function isSameNoun({ counted: a, verb: left }: FigureClaim, { counted: b, verb: right }: FigureClaim): boolean {
  if (a.noun === b.noun) return a.noun !== "" && a.people;
  // "a 16-year-old boy appeared in court", "the 15-year-old appeared in court"
  return (a.noun === "" || b.noun === "") && left !== "" && left === right;
}

function areNear(a: FigureClaim, b: FigureClaim): boolean {
  const { unit } = a.figure.quantity;
  if (unit !== b.figure.quantity.unit || a.dimension.name !== b.dimension.name) return false;
  const [young, old] = [numberOf(a), numberOf(b)].sort((x, y) => x - y) as [number, number];
  return old - young <= (unit === "a" ? NEAR_YEARS : NEAR_MONTHS);
}

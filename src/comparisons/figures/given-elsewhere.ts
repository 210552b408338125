import type { FigureClaim } from "../../claims/claim.ts";
import { keptFor } from "../../kernel/kept.ts";
import { amountVerdict } from "./amount-verdict.ts";
import { byDimension } from "./by-dimension.ts";
import { compareQuantities } from "./compare-quantities.ts";
import { numberOf } from "./figure-features.ts";
import { isToll } from "./is-toll.ts";
import { isPartOfTotal } from "./part-of-total.ts";
import { isOfNamed, isOfOneHolder } from "./same-holder.ts";

/**
 * A figure that the other article gives too, as such or as a sum, is not contradicted by another of its figures.
 * In: whether a figure of the first article and one of the second, of the same value, may be of one thing.
 * Out: the test for a pair, by indexes.
 */
export function indexGiven(
  ofA: readonly FigureClaim[],
  ofB: readonly FigureClaim[],
  mayBeOne: (a: FigureClaim, b: FigureClaim) => boolean,
): (a: number, b: number) => boolean {
  const givenA = ofA.map((claim) => isGiven(claim, ofB, mayBeOne));
  const givenB = ofB.map((claim) => isGiven(claim, ofA, (own, other) => mayBeOne(other, own)));
  return (a, b) => {
    if (givenA[a] || givenB[b]) return true;
    const [left, right] = [ofA[a] as FigureClaim, ofB[b] as FigureClaim];
    return isSumOf(left, ofA, right, beside(ofB)[b]) || isSumOf(right, ofB, left, beside(ofA)[a]);
  };
}

/** For each figure those of its dimension in its sentence, itself included. */
const beside = keptFor((claims: readonly FigureClaim[]): readonly (readonly FigureClaim[])[] => {
  const groups = new Map<string, FigureClaim[]>();
  return claims.map((claim) => {
    const key = `${claim.frame.sentence} ${claim.dimension.name}`;
    const group = groups.get(key) ?? [];
    group.push(claim);
    groups.set(key, group);
    return group;
  });
});

/** Whether the figures beside `part` that are not told apart from the sum add up to it. `ofSum`: the figures of the sum's article. */
function isSumOf(
  sum: FigureClaim,
  ofSum: readonly FigureClaim[],
  part: FigureClaim,
  besidePart: readonly FigureClaim[] = [],
): boolean {
  if (besidePart.length < 2) return false;
  const parts = besidePart.filter((other) => !isToldApart(other, sum, ofSum));
  return isSum(sum, part, parts);
}

/** "One dead, four hurt" against "one dead, three hurt": where both count the dead apart, the four do not hold them. */
function isToldApart(part: FigureClaim, sum: FigureClaim, besideSum: readonly FigureClaim[]): boolean {
  const { slot } = part.figure;
  if (!isToll(part) || !isToll(sum) || slot === sum.figure.slot) return false;
  return besideSum.some(
    (other) => other.figure.slot === slot && other.isTotal && amountVerdict(part, other).verdict === "equal",
  );
}

/** "118 have died, 17 of them in Lund": from this number on the part is the 17 of the other article. */
const TELLING_PART = 10;
/** Small numbers occur by chance: they have to count the same thing. */
const TELLING_NUMBER = 20;

function isGiven(
  claim: FigureClaim,
  others: readonly FigureClaim[],
  mayBeOne: (own: FigureClaim, other: FigureClaim) => boolean,
): boolean {
  const { name } = claim.dimension;
  if (claim.figure.slot === "magnitude" && others.some((other) => isMagnitude(claim, other))) return true;
  return (byDimension(others).get(name) ?? []).some((at) => {
    const other = others[at] as FigureClaim;
    if (amountVerdict(claim, other).verdict !== "equal") return false;
    // somebody else is as old
    if (isOfNamed(claim) && !isOfOneHolder(claim, other)) return false;
    if (numberOf(claim) < TELLING_PART && isPartOfTotal(other, claim, others)) return false;
    if (Math.abs(numberOf(claim)) >= TELLING_NUMBER || name !== "count") return mayBeOne(claim, other);
    return claim.figure.slot === other.figure.slot || [...claim.head].some((term) => other.head.has(term));
  });
}

/** In: a magnitude. "Its own scale put it at magnitude 6.1; another institute measured 6.3": the second is a bare number. */
function isMagnitude(claim: FigureClaim, { figure }: FigureClaim): boolean {
  const { value, unit, currency } = figure.quantity;
  const isBare = unit === undefined && currency === undefined && !Number.isInteger(value);
  return isBare && value === claim.figure.quantity.value;
}

/** Parts that are counted up in one sentence: "three boys and two women". */
const MOST_PARTS = 4;
/** Letters between two parts that are counted up: "children and", "of their escorts and". */
const LONGEST_LINK = 60;

/** "Five dead" agrees with "three boys and two women": parts that stand beside `part` in its sentence add up to the sum. */
function isSum(sum: FigureClaim, part: FigureClaim, parts: readonly FigureClaim[]): boolean {
  for (let from = 0; from < parts.length; from++) {
    let total = numberOf(parts[from] as FigureClaim);
    for (let to = from + 1; to < parts.length && to < from + MOST_PARTS; to++) {
      if (!areCountedUp(parts[to - 1] as FigureClaim, parts[to] as FigureClaim)) break;
      total += numberOf(parts[to] as FigureClaim);
      if (total === numberOf(sum)) return true;
    }
  }
  if (areRisingTolls(sum, part)) return false;
  return parts.some(
    (other) =>
      other !== part &&
      isRestOf(other, sum, part) &&
      ((!other.increment && isRemainder(part, other, sum)) || isRemainder(other, part, sum)),
  );
}

/** "killed three tourers and buried two" are no five of one kind, "13 dead, five of them children" no 18, "one of them, a girl" no two. */
function areCountedUp(a: FigureClaim, b: FigureClaim): boolean {
  if (b.figure.partOf !== undefined || b.start - a.end > LONGEST_LINK) return false;
  if (/^one$/i.test(a.text) && /^an?$/i.test(b.text)) return false;
  // "one is critically hurt and three are in a stable condition"
  if (isToll(a) && a.figure.slot === b.figure.slot) return true;
  return a.verb === b.verb && (!isToll(a) || !isToll(b));
}

/** Between totals of one toll: "14 hurt, five of them marchers" explains nine officers; "15 hurt, four dead" no eleven hurt, nor does "four hurt, two of whom walked home" two. */
function isRestOf(rest: FigureClaim, sum: FigureClaim, part: FigureClaim): boolean {
  const { slot } = sum.figure;
  if (!isToll(sum) || slot !== part.figure.slot || !sum.isTotal || !part.isTotal) return true;
  if (isToll(rest) && rest.figure.slot !== slot) return false;
  return rest.whole !== numberOf(part) || rest.counted.noun !== part.counted.noun;
}

/** "Nine have died, four of them overnight" is news after "five died"; "14 hurt, among them five marchers" may be the nine officers. */
function areRisingTolls(a: FigureClaim, b: FigureClaim): boolean {
  return a.isTotal && b.isTotal && a.figure.slot === "killed" && b.figure.slot === "killed";
}

/**
 * "50 fines, all but 20 of them at the port" agrees with 30 at the port; "more than 1,200 on trial, 529 since March" with 683.
 * "Two more have opened, which makes ten" is news after eight.
 */
function isRemainder({ figure: whole }: FigureClaim, rest: FigureClaim, { figure: part }: FigureClaim): boolean {
  const least = numberOf(rest);
  if (least <= 0 || whole.quantity.value === undefined || whole.quantity.value <= least) return false;
  const { value, min, max, approximator } = whole.quantity;
  const left = (bound: number | null) => (bound === null ? null : bound - least);
  const remainder = { ...whole.quantity, value: value - least, min: left(min), max: left(max) };
  const { verdict } = compareQuantities(remainder, part.quantity);
  return verdict === "equal" || (verdict === "compatible" && approximator !== "exact");
}

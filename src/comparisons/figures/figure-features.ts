import type { FigureClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { TOTAL_TERMS } from "../../lexicons/en/evolving-slots.ts";
import { placeFeatures } from "../place-features.ts";
import { isDigitSlip } from "./digit-slip.ts";
import type { FigureSurroundings } from "./figure-surroundings.ts";

/** What speaks for two figures being about one thing; each 0 or 1, or a share between. */
export type FigureFeature =
  | "frame"
  | "sentence"
  | "nearest"
  | "bothFirst"
  | "depth"
  | "grown"
  | "otherPlace"
  | "bothTotal"
  | "sameSlot"
  | "otherNoun"
  | "onlyMeasure"
  | "slip"
  | "farApart"
  | "sameLength"
  | "otherApproximator"
  | "otherPeople"
  | "otherFrame"
  | "bothSmall"
  | "crowd"
  | "fullness"
  | "length"
  | "agreement"
  | "alsoGiven"
  | "givenBeside"
  | "sameDeed"
  | "oneAside"
  | "oneQuoted"
  | "bothRound"
  | "apartInText"
  | "percent"
  | "money"
  | "duration";

const SMALL = 20;
const HOUR = 3600;
/** Many things take so many hours and a half. */
const QUARTER = 900;
/** Where order and rounding say nothing: between what speaks for and what speaks against. */
const UNORDERED = 0.3;
const FARTHEST = 3;
/** Every story has a time that something took: of unlike nouns in unlike words, two are of two things. */
const LEAST_FRAME = 0.3;

/** In: two figures of one dimension, in the order in which they were published. */
export function figureFeatures(
  a: FigureClaim,
  b: FigureClaim,
  { sentence, nearest, bothFirst, isOrdered, onlyOfDimension, telling }: FigureSurroundings,
): Readonly<Record<FigureFeature, number>> {
  const [left, right] = [scaled(a), scaled(b)];
  const sameSlot = a.figure.slot !== undefined && a.figure.slot === b.figure.slot;
  const totals = sameSlot && a.isTotal && b.isTotal;
  const { name } = a.dimension;
  const isCount = name === "count";
  const sameNoun = a.counted.noun !== "" && a.counted.noun === b.counted.noun;
  const otherPeople = name !== "age" && nameOtherPeople(a, b);
  // what two people did is near in number by nature
  const isSlip = !otherPeople && (isDigitSlip(left, right) || (name === "duration" && isHourSlip(left, right)));
  const small = !totals && isCount && left < SMALL && right < SMALL;
  const frame = frameLikeness(a.frame, b.frame);
  const otherNoun = !totals && !sameNoun && haveOtherHeads(a, b);
  return {
    frame,
    sentence,
    nearest: isOrdered ? Number(nearest) : UNORDERED,
    bothFirst: isOrdered || name === "age" ? Number(bothFirst) : UNORDERED,
    depth: isOrdered ? Math.min(a.position, b.position) : UNORDERED,
    grown: Number(isCount && right > left && isToldAsGrown(b)),
    otherPlace: placeFeatures(a, b).otherPlace,
    bothTotal: Number(totals),
    sameSlot: Number(sameSlot),
    otherNoun: Number((isCount || name === "percent" || name === "rank") && otherNoun),
    onlyMeasure: Number(
      !isCount && sameSlot && onlyOfDimension && !(name === "duration" && otherNoun && frame < LEAST_FRAME),
    ),
    slip: Number(isSlip),
    farApart:
      totals || isSlip ? 0 : Math.min(FARTHEST, Math.abs(Math.log((Math.abs(left) + 0.1) / (Math.abs(right) + 0.1)))),
    sameLength: Number(lengthOf(a) === lengthOf(b)),
    otherApproximator: isOrdered
      ? Number(a.figure.quantity.approximator !== b.figure.quantity.approximator)
      : UNORDERED,
    otherPeople: Number(otherPeople),
    otherFrame: Number(a.figure.frame !== b.figure.frame),
    bothSmall: Number(small),
    crowd: telling.crowd,
    fullness: telling.extent.fullness,
    length: telling.extent.length,
    agreement: telling.agreement,
    alsoGiven: Number(telling.alsoGiven),
    givenBeside: Number(telling.givenBeside),
    sameDeed: Number(telling.sameDeed),
    oneAside: Number(telling.oneAside),
    oneQuoted: Number(telling.oneQuoted),
    bothRound: Number(isCount && isRound(a) && isRound(b)),
    apartInText: Math.abs(a.position - b.position),
    percent: Number(name === "percent"),
    // an article has many sums, a brief the one that it is about
    money: Number(isOrdered && name.startsWith("money")),
    duration: Number(name === "duration"),
  };
}

/** "Five hours and twelve minutes", "four hours and twelve minutes". In: seconds. */
function isHourSlip(a: number, b: number): boolean {
  const minutes = a % HOUR;
  const areTelling = minutes % QUARTER !== 0 && minutes === b % HOUR;
  return a !== b && areTelling && a > HOUR && b > HOUR && Math.max(a, b) < 24 * HOUR;
}

/** "The number of villages cut off rose to 31". */
function isToldAsGrown({ verb, head }: FigureClaim): boolean {
  if (TOTAL_TERMS.has(verb)) return true;
  for (const term of head) if (TOTAL_TERMS.has(term)) return true;
  return false;
}

/** Both sentences name people, none of them the same. */
function nameOtherPeople({ persons: a }: FigureClaim, { persons: b }: FigureClaim): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const person of a) if (b.has(person)) return false;
  return true;
}

/** Both sentences say what is counted, and share no word of it. */
export function haveOtherHeads({ head: a }: FigureClaim, { head: b }: FigureClaim): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const term of a) if (b.has(term)) return false;
  return true;
}

/** Digits before the point: who mistakes a number keeps its length. */
function lengthOf(claim: FigureClaim): number {
  return Math.trunc(Math.abs(numberOf(claim))).toFixed(0).length;
}

/** Two round numbers may be two estimates of one thing; of two exact ones one would be wrong. */
function isRound(claim: FigureClaim): boolean {
  return numberOf(claim) % 10 === 0;
}

/** In the base unit of its dimension: 5 km and 5,000 m are not far apart. */
function scaled(claim: FigureClaim): number {
  return numberOf(claim) * claim.dimension.scale;
}

/** The number as written, or the nearer bound of a range. */
export function numberOf(claim: FigureClaim): number {
  const { value, min, max } = claim.figure.quantity;
  return value ?? min ?? max ?? 0;
}

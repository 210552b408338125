import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { EVOLVING_SLOTS, MOVED_SLOTS } from "../../lexicons/en/evolving-slots.ts";
import { placeFeatures } from "../place-features.ts";
import { sentenceLikeness } from "../sentence-likeness.ts";
import { amountVerdict } from "./amount-verdict.ts";
import type { QuantityVerdict } from "./compare-quantities.ts";
import { dimensionOf } from "./dimension.ts";
import { evolves } from "./evolves.ts";
import { type FigureFeature, figureFeatures, numberOf } from "./figure-features.ts";
import { isLeap } from "./leaping-toll.ts";
import { areOnOtherDays } from "./other-days.ts";
import { areOtherIncidents } from "./other-incident.ts";

/** Figures of an article that are compared. News has a dozen; what has more is a table, and each is held against each. */
const MOST_FIGURES = 200;

/** Two figures of one dimension with what speaks for their being one thing; `a` and `b` are indexes into the articles' figures. */
export interface FigureCandidate extends QuantityVerdict {
  readonly a: number;
  readonly b: number;
  readonly features: Readonly<Record<FigureFeature, number>>;
}

/** All pairs of comparable figures: of one dimension, both of the event or both of its background, not both in quotations. */
export function* figureCandidates(earlier: ArticleClaims, later: ArticleClaims): Generator<FigureCandidate> {
  const byDimension = indexByDimension(later.figures.slice(0, MOST_FIGURES));
  for (const [a, left] of earlier.figures.slice(0, MOST_FIGURES).entries())
    for (const b of byDimension.get(dimensionOf(left.figure).name) ?? []) {
      const right = later.figures[b] as FigureClaim;
      if (!areOfOneKind(left, right) || (isToll(left) && areOfTwoEvents(earlier, left, later, right))) continue;
      const likeness = sentenceLikeness(earlier, left, later, right);
      if (isLeap(earlier, left, later, right, likeness)) continue;
      const features = figureFeatures(left, right, likeness);
      yield { a, b, features, ...verdictOn(left, right) };
    }
}

/** Both of the event or both of its background, of one era, not both in quotations; ages of one person. */
function areOfOneKind(a: FigureClaim, b: FigureClaim): boolean {
  if (a.figure.frame !== b.figure.frame || (a.inQuote && b.inQuote)) return false;
  if (a.era !== undefined && b.era !== undefined && a.era !== b.era) return false;
  if (areOtherTolls(a.figure.slot, b.figure.slot) || areTollsElsewhere(a, b)) return false;
  if (isArticle(a) !== isArticle(b)) return false;
  return a.figure.slot !== "age" || [...a.persons].some((person) => b.persons.has(person));
}

function areOfTwoEvents(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  return areOtherIncidents(earlier, a, later, b) || areOnOtherDays(earlier, a, later, b);
}

/** "a body was found" counts one, but not all there are. */
function isArticle({ figure }: FigureClaim): boolean {
  return /^an?$/i.test(figure.text);
}

/** "last year's massacre in Orlando, which killed 49" is no other version of a toll in Cincinnati. */
function areTollsElsewhere(a: FigureClaim, b: FigureClaim): boolean {
  if (!isToll(a) && a.figure.slot !== "magnitude") return false;
  return (a.era === "past") !== (b.era === "past") || placeFeatures(a, b).otherPlace === 1;
}

function isToll({ figure: { slot } }: FigureClaim): boolean {
  return slot !== undefined && EVOLVING_SLOTS.has(slot);
}

/** The killed are not the injured; the displaced may be the evacuated. */
function areOtherTolls(a: string | undefined, b: string | undefined): boolean {
  if (a === b || a === undefined || b === undefined || !EVOLVING_SLOTS.has(a) || !EVOLVING_SLOTS.has(b)) return false;
  return !(MOVED_SLOTS.has(a) && MOVED_SLOTS.has(b));
}

export function isDisagreement({ verdict }: QuantityVerdict): boolean {
  return verdict === "conflicting" || verdict === "superseded";
}

/** A running count that the later article puts higher than the earlier one's "at least" is news, not agreement. */
function verdictOn(earlier: FigureClaim, later: FigureClaim): QuantityVerdict {
  const verdict = amountVerdict(earlier, later);
  const open = ["at-least", "over"].includes(earlier.figure.quantity.approximator);
  if (
    verdict.verdict === "compatible" &&
    open &&
    numberOf(later) > numberOf(earlier) &&
    evolves(earlier) &&
    evolves(later)
  )
    return { verdict: "superseded", reason: "a later count within the earlier bound" };
  return verdict;
}

function indexByDimension(claims: readonly FigureClaim[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  claims.forEach((claim, at) => {
    const { name } = dimensionOf(claim.figure);
    const list = index.get(name);
    if (list === undefined) index.set(name, [at]);
    else list.push(at);
  });
  return index;
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { numberOf } from "../../comparisons/figures/figure-features.ts";
import { differByPerpetrator } from "../../comparisons/figures/perpetrator.ts";
import { sentenceLikeness } from "../../comparisons/sentence-likeness.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { Evidence } from "./draft-fact.ts";
import { findYears } from "./find-years.ts";

/** A sentence that has this much in common with the draft's may hold the numbers that the draft has worked with. */
const LIKE_SENTENCE = 0.1;
/** Small differences come about by chance. */
const LEAST_DIFFERENCE = 10;
/** A table has any difference: a sentence with more figures gives none. */
const MOST_FIGURES = 8;

/**
 * Where the sources give what a figure of the draft can be worked out from: the difference or the percentage of two numbers of one
 * sentence, a percentage of a number, the years between two years, a toll with the killer or without him.
 */
export function findDerived(
  claim: FigureClaim,
  draft: ArticleClaims,
  sources: readonly ArticleClaims[],
): Evidence | undefined {
  const isToll = claim.figure.slot === "killed";
  for (const source of sources) {
    const toll = isToll && source.figures.find((other) => differByPerpetrator(source, other, draft, claim));
    if (toll) return { source, span: toll };
    const years = findYears(claim, draft, source);
    if (years !== undefined) return { source, span: years };
    const pair = findPair(claim, draft, source);
    if (pair !== undefined) return { source, span: pair };
  }
  return undefined;
}

function findPair(claim: FigureClaim, draft: ArticleClaims, source: ArticleClaims) {
  for (const [first, second] of pairsOf(source)) {
    if (!isWorkedOut(claim, first, second) && !isWorkedOut(claim, second, first)) continue;
    if (sentenceLikeness(source, first, draft, claim) >= LIKE_SENTENCE) return { start: first.start, end: second.end };
  }
  return undefined;
}

/** Every two figures of one sentence. */
const pairsOf = keptFor((source: ArticleClaims): readonly (readonly [FigureClaim, FigureClaim])[] => {
  const counts = new Map<number, number>();
  for (const { frame } of source.figures) counts.set(frame.sentence, (counts.get(frame.sentence) ?? 0) + 1);
  return source.figures.flatMap((first, at) => {
    const { sentence } = first.frame;
    if ((counts.get(sentence) ?? 0) > MOST_FIGURES) return [];
    const others = source.figures.slice(at + 1, at + MOST_FIGURES).filter(({ frame }) => frame.sentence === sentence);
    return others.map((second) => [first, second] as const);
  });
});

function isWorkedOut(claim: FigureClaim, a: FigureClaim, b: FigureClaim): boolean {
  const [own, left, right] = [claim, a, b].map(({ dimension }) => dimension.name);
  if (left === "percent" && right === own && own !== "percent")
    return isNear(claim, (numberOfPercent(a) * numberOf(b)) / 100);
  if (left !== right) return false;
  if (own === left) return isDifference(claim, a, b);
  if (own !== "percent" || numberOf(b) === 0) return false;
  const ratio = (numberOf(a) / numberOf(b)) * 100;
  return isNear(claim, Math.abs(ratio - 100)) || (numberOf(a) < numberOf(b) && isNear(claim, ratio));
}

function isDifference(claim: FigureClaim, a: FigureClaim, b: FigureClaim): boolean {
  const difference = numberOf(a) - numberOf(b);
  return difference >= LEAST_DIFFERENCE && areOfOneNoun(claim, a, b) && isNear(claim, difference);
}

/** "412 workers in March and 390 now" lose 22 workers; 56 cases and 37 deaths have no difference. */
function areOfOneNoun(...claims: readonly FigureClaim[]): boolean {
  return new Set(claims.map(({ counted }) => counted.noun).filter((noun) => noun !== "")).size < 2;
}

/** As the draft rounds: to its last digit, or more widely where it says "about". */
function isNear(claim: FigureClaim, value: number): boolean {
  const { precision = 1, approximator } = claim.figure.quantity;
  const stated = claim.dimension.name === "percent" ? numberOfPercent(claim) : numberOf(claim);
  const slack = approximator === "exact" ? precision / 2 : precision;
  return Math.abs(stated - value) <= slack;
}

function numberOfPercent(claim: FigureClaim): number {
  return numberOf(claim) * claim.dimension.scale;
}

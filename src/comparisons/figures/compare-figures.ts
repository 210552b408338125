import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { EVOLVING_SLOTS, EVOLVING_TERMS, MOVED_SLOTS, RISING_SLOTS } from "../../lexicons/en/evolving-slots.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison, Side } from "../comparison.ts";
import { likeness } from "../likeness.ts";
import { sentenceLikeness } from "../sentence-likeness.ts";
import { compareQuantities, type QuantityVerdict } from "./compare-quantities.ts";
import { dimensionOf } from "./dimension.ts";
import { type FigureFeature, figureFeatures, numberOf } from "./figure-features.ts";
import { FIGURE_WEIGHTS } from "./figure-weights.ts";

const RULE = "comparisons/figures/compare-figures";

/** Probability from which two figures are taken to be about one thing. */
export const SAME_THING = 0.6;
/** With the same value less is enough: agreement is no alarm, and it takes both figures out of the competition. */
const SAME_THING_WHEN_EQUAL = 0.1;

/** Figures of an article that are compared. News has a dozen; what has more is a table, and each is held against each. */
const MOST_FIGURES = 200;

interface FigurePair extends CandidatePair, FigureCandidate {
  readonly probability: number;
}

/** Two figures of one dimension with what speaks for their being one thing; `a` and `b` are indexes into the articles' figures. */
export interface FigureCandidate extends QuantityVerdict {
  readonly a: number;
  readonly b: number;
  readonly features: Readonly<Record<FigureFeature, number>>;
}

/** Compares the figures of two articles on one event. */
export function compareFigures(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const pairs: FigurePair[] = [];
  for (const candidate of figureCandidates(earlier, later)) {
    const probability = Math.max(likeness(candidate.features, FIGURE_WEIGHTS), tollLikeness(candidate, earlier, later));
    const disagrees = isDisagreement(candidate);
    if (probability >= (disagrees ? SAME_THING : SAME_THING_WHEN_EQUAL))
      pairs.push({ ...candidate, probability, score: probability + (disagrees ? 0 : 1) });
  }
  return alignOneToOne(pairs)
    .filter((pair) => !isDisagreement(pair) || !isGivenElsewhere(pair, earlier.figures, later.figures))
    .map((pair) => toComparison(pair, earlier.figures[pair.a] as FigureClaim, later.figures[pair.b] as FigureClaim));
}

/**
 * The dead are counted once: the totals that two reports of one event give are one thing, whatever stands around them.
 * On the project's cases nine in ten of such pairs are.
 */
const SAME_TOLL = 0.75;
/** As long as the sentences have anything in common. */
const LEAST_TOLL_SENTENCE = 0.1;
/** "A body was found" is no toll. */
const LEAST_TOLL = 2;

function tollLikeness({ a, b, features }: FigureCandidate, earlier: ArticleClaims, later: ArticleClaims): number {
  const [left, right] = [earlier.figures[a] as FigureClaim, later.figures[b] as FigureClaim];
  if (features.bothTotal === 0 || features.otherPlace === 1 || left.figure.slot !== "killed") return 0;
  const enough = Math.min(numberOf(left), numberOf(right)) >= LEAST_TOLL;
  return enough && features.sentence >= LEAST_TOLL_SENTENCE ? SAME_TOLL : 0;
}

/** All pairs of comparable figures: of one dimension, both of the event or both of its background, not both in quotations. */
export function* figureCandidates(earlier: ArticleClaims, later: ArticleClaims): Generator<FigureCandidate> {
  const byDimension = indexByDimension(later.figures.slice(0, MOST_FIGURES));
  for (const [a, left] of earlier.figures.slice(0, MOST_FIGURES).entries())
    for (const b of byDimension.get(dimensionOf(left.figure).name) ?? []) {
      const right = later.figures[b] as FigureClaim;
      if (!areOfOneKind(left, right)) continue;
      const features = figureFeatures(left, right, sentenceLikeness(earlier, left, later, right));
      yield { a, b, features, ...verdictOn(left, right) };
    }
}

/** Both of the event or both of its background, of one era, not both in quotations; ages of one person. */
function areOfOneKind(a: FigureClaim, b: FigureClaim): boolean {
  if (a.figure.frame !== b.figure.frame || (a.inQuote && b.inQuote)) return false;
  if (a.era !== undefined && b.era !== undefined && a.era !== b.era) return false;
  if (areOtherTolls(a.figure.slot, b.figure.slot)) return false;
  if (isArticle(a) !== isArticle(b)) return false;
  return a.figure.slot !== "age" || [...a.persons].some((person) => b.persons.has(person));
}

/** "a body was found" counts one, but not all there are. */
function isArticle({ figure }: FigureClaim): boolean {
  return /^an?$/i.test(figure.text);
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
  const { scale: scaleA } = dimensionOf(earlier.figure);
  const { scale: scaleB } = dimensionOf(later.figure);
  const verdict = compareQuantities(earlier.figure.quantity, later.figure.quantity, scaleA, scaleB);
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

/** A figure that the other article gives too is not contradicted by another of its figures. */
export function isGivenElsewhere(
  { a, b }: { readonly a: number; readonly b: number },
  ofA: readonly FigureClaim[],
  ofB: readonly FigureClaim[],
): boolean {
  const [left, right] = [ofA[a] as FigureClaim, ofB[b] as FigureClaim];
  return isGiven(left, ofB) || isGiven(right, ofA) || isSum(left, right, ofB) || isSum(right, left, ofA);
}

/** Small numbers occur by chance: they have to count the same thing. */
const TELLING_NUMBER = 20;

function isGiven(claim: FigureClaim, others: readonly FigureClaim[]): boolean {
  const { name, scale } = dimensionOf(claim.figure);
  return others.some((other) => {
    const dimension = dimensionOf(other.figure);
    if (dimension.name !== name) return false;
    if (compareQuantities(claim.figure.quantity, other.figure.quantity, scale, dimension.scale).verdict !== "equal")
      return false;
    if (Math.abs(numberOf(claim)) >= TELLING_NUMBER || name !== "count") return true;
    return claim.figure.slot === other.figure.slot || [...claim.head].some((term) => other.head.has(term));
  });
}

/** Parts that are counted up in one sentence: "three children and two adults". */
const MOST_PARTS = 4;

/** "Five dead" agrees with "three children and two adults": parts that stand beside `part` in its sentence add up to the sum. */
function isSum(sum: FigureClaim, part: FigureClaim, others: readonly FigureClaim[]): boolean {
  const { name } = dimensionOf(sum.figure);
  const parts = others.filter(
    (other) => other.frame.sentence === part.frame.sentence && dimensionOf(other.figure).name === name,
  );
  for (let from = 0; from < parts.length; from++) {
    let total = 0;
    for (let to = from; to < parts.length && to < from + MOST_PARTS; to++) {
      total += numberOf(parts[to] as FigureClaim);
      if (to > from && total === numberOf(sum)) return true;
    }
  }
  return parts.some((other) => other !== part && isRemainder(numberOf(part), numberOf(other), numberOf(sum)));
}

/** "63 arrests, all but 22 of them in the capital" agrees with 41 in the capital. */
function isRemainder(whole: number, rest: number, part: number): boolean {
  return rest > 0 && whole - rest === part;
}

function toComparison(pair: FigurePair, a: FigureClaim, b: FigureClaim): Comparison {
  return {
    kind: "figure",
    rule: RULE,
    verdict: pair.verdict,
    subject: a.figure.slot ?? b.figure.slot ?? a.figure.counted ?? b.figure.counted ?? "figure",
    a: sideOf(a),
    b: sideOf(b),
    evolves: evolves(a) || evolves(b),
    onlyRises: [a, b].some(({ figure: { slot } }) => slot !== undefined && RISING_SLOTS.has(slot)),
    confidence: pair.probability,
    reason: pair.reason,
  };
}

function evolves(claim: FigureClaim): boolean {
  if (claim.figure.slot !== undefined && EVOLVING_SLOTS.has(claim.figure.slot)) return true;
  for (const term of EVOLVING_TERMS) if (claim.frame.terms.has(term) || claim.head.has(term)) return true;
  return false;
}

function sideOf(claim: FigureClaim): Side {
  return {
    key: `${claim.articleId} ${claim.start}-${claim.end}`,
    articleId: claim.articleId,
    order: claim.order,
    spans: [{ start: claim.start, end: claim.end }],
    value: claim.text,
    amount: numberOf(claim) * dimensionOf(claim.figure).scale,
  };
}

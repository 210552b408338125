import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { keptFor } from "../../kernel/kept.ts";
import { isEitherBrief } from "../crowd.ts";
import { likeness } from "../likeness.ts";
import { placeFeatures } from "../place-features.ts";
import { sentenceLikeness } from "../sentence-likeness.ts";
import { byDimension } from "./by-dimension.ts";
import { isDisagreement, type QuantityVerdict } from "./compare-quantities.ts";
import { correctionLikeness } from "./correction.ts";
import { areShotAndWounded } from "./counts-dead-too.ts";
import { haveDiedSince } from "./died-since.ts";
import { type FigureFeature, figureFeatures } from "./figure-features.ts";
import { NOTHING_TOLD, tellingOf } from "./figure-surroundings.ts";
import { firstOfDimension } from "./first-of-dimension.ts";
import { indexGiven } from "./given-elsewhere.ts";
import { isToll } from "./is-toll.ts";
import { isLeap } from "./leaping-toll.ts";
import { areOfOneKind } from "./of-one-kind.ts";
import { areOfOtherAxes } from "./other-axis.ts";
import { areOnOtherDays } from "./other-days.ts";
import { areOtherIncidents } from "./other-incident.ts";
import { indexKinds } from "./other-kind.ts";
import { areOfOtherMatches } from "./other-matches.ts";
import { areOtherRunningCounts } from "./other-running-count.ts";
import { areOfOtherScope } from "./other-scope.ts";
import { areOfOtherSurveys } from "./other-surveys.ts";
import { isPartOfTotal } from "./part-of-total.ts";
import { differByPerpetrator } from "./perpetrator.ts";
import { PLAIN_FIGURE_WEIGHTS } from "./plain-figure-weights.ts";
import { countRivals } from "./rivals.ts";
import { isOfSeveralAgainstOne } from "./several-incidents.ts";
import { verdictInTime } from "./verdict-in-time.ts";

/** Figures of an article that are compared. News has a dozen; what has more is a table, and each is held against each. */
const MOST_FIGURES = 200;

/** Two figures of one dimension with what speaks for their being one thing; `a` and `b` are indexes into the articles' figures. */
export interface FigureCandidate extends QuantityVerdict {
  readonly a: number;
  readonly b: number;
  readonly features: Readonly<Record<FigureFeature, number>>;
}

/**
 * All pairs of comparable figures: of one dimension, neither the other's denial, not both in quotations.
 * A figure that the other article gives too is not held against another of its figures.
 */
export function figureCandidates(earlier: ArticleClaims, later: ArticleClaims): FigureCandidate[] {
  if (areOfOtherSurveys(earlier, later)) return [];
  const pairs = comparablePairs(earlier, later);
  const rivals = countRivals(pairs);
  const areFirst = firstOfBoth(earlier, later, pairs);
  const isBrief = isEitherBrief(earlier, later);
  const agreement = agreementOf(earlier, later, pairs);
  return pairs.map(({ a, b, left, right, sentence, verdict, reason }) => {
    const isDispute = isDisagreement({ verdict, reason });
    const features = figureFeatures(left, right, {
      sentence,
      nearest: rivals.areNearest(a, b),
      bothFirst: areFirst(left, right),
      isOrdered: !isBrief && isDispute,
      onlyOfDimension: rivals.ofDimension(a, b) === 1,
      telling: isDispute ? tellingOf(earlier, left, later, right, { isBrief, agreement }) : NOTHING_TOLD,
    });
    return { a, b, features, verdict, reason };
  });
}

/** Whether both figures are the first of their dimension. In: the pairs of comparable figures. */
function firstOfBoth(
  earlier: ArticleClaims,
  later: ArticleClaims,
  pairs: readonly ComparablePair[],
): (a: FigureClaim, b: FigureClaim) => boolean {
  const agreeing = pairs.filter((pair) => !isDisagreement(pair));
  const ofA = firstOfDimension(earlier.figures, new Set(agreeing.map(({ a }) => a)));
  const ofB = firstOfDimension(later.figures, new Set(agreeing.map(({ b }) => b)));
  // ages have been found to be of one person
  return (a, b) => a.dimension.name === "age" || (ofA.has(a) && ofB.has(b));
}

/** Share of the sparser article's figures that the other one gives too. In: the pairs of comparable figures. */
function agreementOf(earlier: ArticleClaims, later: ArticleClaims, pairs: readonly ComparablePair[]): number {
  const fewer = Math.min(earlier.figures.length, later.figures.length);
  const equal = pairs.filter(
    ({ verdict, left, right, sentence }) =>
      verdict === "equal" &&
      likeness(figureFeatures(left, right, { sentence, ...UNKNOWN }), PLAIN_FIGURE_WEIGHTS) >= SAME_THING_WHEN_EQUAL,
  );
  const told = Math.min(new Set(equal.map(({ a }) => a)).size, new Set(equal.map(({ b }) => b)).size);
  return fewer === 0 ? 0 : Math.min(1, told / fewer);
}

interface ComparablePair extends QuantityVerdict {
  readonly a: number;
  readonly b: number;
  readonly left: FigureClaim;
  readonly right: FigureClaim;
  readonly sentence: number;
  readonly words: number;
}

/** Growth and a margin may both be 8.6 per cent: below this an equal number stands for something else. */
const LEAST_LIKENESS = 0.035;
/** As `mayBeOne`, sure enough to count as one fact told by both. */
const SAME_THING_WHEN_EQUAL = 0.1;
const UNKNOWN = {
  nearest: false,
  bothFirst: false,
  isOrdered: true,
  onlyOfDimension: false,
  telling: NOTHING_TOLD,
};

/** In: two figures of one value. Most numbers are as unlike in their words only where they are of other things. */
function mayBeOne(earlier: ArticleClaims, left: FigureClaim, later: ArticleClaims, right: FigureClaim): boolean {
  const sentence = sentenceLikeness(earlier, left, later, right);
  const features = figureFeatures(left, right, { sentence, ...UNKNOWN });
  return likeness(features, PLAIN_FIGURE_WEIGHTS) >= LEAST_LIKENESS;
}

const DIED_SINCE: QuantityVerdict = { verdict: "compatible", reason: "as many of the injured have died since" };
const SHOT_AND_WOUNDED: QuantityVerdict = { verdict: "compatible", reason: "those who were hit include the dead" };

/** How two tolls go together that count one thing in two ways; undefined where they do not. */
function reconciled(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): QuantityVerdict | undefined {
  if (haveDiedSince(earlier, a, later, b)) return DIED_SINCE;
  return areShotAndWounded(earlier, a, later, b) ? SHOT_AND_WOUNDED : undefined;
}

const comparedFigures = keptFor((figures: readonly FigureClaim[]) => figures.slice(0, MOST_FIGURES));

function comparablePairs(earlier: ArticleClaims, later: ArticleClaims): ComparablePair[] {
  const [ofA, ofB] = [comparedFigures(earlier.figures), comparedFigures(later.figures)];
  const isGivenElsewhere = indexGiven(ofA, ofB, (left, right) => mayBeOne(earlier, left, later, right));
  const isOfOtherKind = indexKinds(ofA, ofB);
  const [first, then] = [earlier.reading.publishedAt, later.reading.publishedAt];
  const apart = first === undefined && then === undefined ? undefined : (then ?? Number.NaN) - (first ?? Number.NaN);
  const pairs: ComparablePair[] = [];
  ofA.forEach((left, a) => {
    for (const b of byDimension(ofB).get(left.dimension.name) ?? []) {
      const right = ofB[b] as FigureClaim;
      if (!areOfOneKind(left, right) || areFiguresElsewhere(earlier, left, later, right)) continue;
      if (isPartOfTotal(left, right, ofA) || isPartOfTotal(right, left, ofB)) continue;
      if (isOfOtherKind(left, right) || (isToll(left) && areOfTwoEvents(earlier, left, later, right))) continue;
      if (areOfOtherAxes(earlier, left, later, right) || areOtherRunningCounts(earlier, left, later, right)) continue;
      if (left.dimension.name === "score" && areOfOtherMatches(earlier, left, later, right)) continue;
      const verdict = reconciled(earlier, left, later, right) ?? verdictInTime(left, right, apart);
      const isOther = () => isGivenElsewhere(a, b) || areOfOtherScope(earlier, left, later, right);
      const isCorrected = correctionLikeness(left, right) > 0;
      if (isDisagreement(verdict) && !isCorrected && isOther()) continue;
      const sentence = sentenceLikeness(earlier, left, later, right);
      if (isCorrected || !isLeap(earlier, left, later, right, sentence)) {
        const words = sentence + frameLikeness(left.frame, right.frame);
        pairs.push({ a, b, left, right, sentence, words, ...verdict });
      }
    }
  });
  return pairs;
}

function areOfTwoEvents(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  return (
    areOtherIncidents(earlier, a, later, b) ||
    areOnOtherDays(earlier, a, later, b) ||
    isOfSeveralAgainstOne(earlier, a, later, b) ||
    differByPerpetrator(earlier, a, later, b)
  );
}

const LOCAL_SLOTS: ReadonlySet<string> = new Set(["magnitude", "distance"]);

/**
 * "last year's massacre in Orlanda, which killed 49" is no other version of a toll in Tartu, nor is "12 km from Mirel" of
 * "35 km from Corda". A toll may be told with the town once and with the country the next time, as long as one of the articles
 * names both.
 */
function areFiguresElsewhere(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  if (!isToll(a) && !LOCAL_SLOTS.has(a.figure.slot ?? "")) return false;
  const [past, other] = a.era?.past ? [a, b] : [b, a];
  if (past.era?.past === true && other.era === undefined) return true;
  if (placeFeatures(a, b).otherPlace === 0) return false;
  return !isToll(a) || !(namesPlace(earlier, b) || namesPlace(later, a));
}

function namesPlace(article: ArticleClaims, { places }: FigureClaim): boolean {
  const named = placesNamed(article);
  for (const word of places) if (named.has(word)) return true;
  return false;
}

/** Words of the places beside an article's names. */
const placesNamed = keptFor(
  ({ names }: ArticleClaims): ReadonlySet<string> => new Set(names.flatMap(({ places }) => [...places])),
);

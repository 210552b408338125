import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { RISING_SLOTS } from "../../lexicons/en/evolving-slots.ts";
import { againstRivals } from "../against-rivals.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison } from "../comparison.ts";
import { isEitherBrief } from "../crowd.ts";
import { likeness } from "../likeness.ts";
import { sameWordsLikeness } from "../same-words.ts";
import { type Third, weighThirds } from "../third-article.ts";
import { isDisagreement } from "./compare-quantities.ts";
import { correctionLikeness } from "./correction.ts";
import { evolves } from "./evolves.ts";
import { type FigureCandidate, figureCandidates } from "./figure-candidates.ts";
import { figureRemedies } from "./figure-remedies.ts";
import { figureSubject, sideOfFigure } from "./figure-side.ts";
import { figureTies } from "./figure-ties.ts";
import { FIGURE_WEIGHTS } from "./figure-weights.ts";
import { isOfOtherEvent } from "./is-aside.ts";
import { PLAIN_FIGURE_WEIGHTS } from "./plain-figure-weights.ts";
import { sameCountLikeness } from "./same-count.ts";
import { sameHolderLikeness } from "./same-holder.ts";
import { sameKindLikeness } from "./same-kind.ts";
import { sameMeasureLikeness } from "./same-measure.ts";
import { samePrisonTermLikeness } from "./same-prison-term.ts";
import { tiedByNumbers } from "./tied-by-numbers.ts";

const RULE = "comparisons/figures/compare-figures";

/**
 * Probability from which two figures are taken to be about one thing: a false alarm costs more than a miss. Of held-out findings that
 * state less, half were right at most; of those that state more, nineteen in twenty.
 */
const SAME_THING = 0.8;
/** A brief tells of one thing: two of its figures are sooner of one. */
const SAME_THING_IN_BRIEF = 0.65;
/** With the same value less is enough: agreement is no alarm, and it takes both figures out of the competition. */
const SAME_THING_WHEN_EQUAL = 0.1;
/** "About 25" agrees with 26 of anything: that has to be of one thing. */
const SAME_THING_WHEN_COMPATIBLE = 0.2;
/** How much sooner a pair is taken that agrees. "At least five" agrees with too much to weigh like the same number. */
const HEADSTART_WHEN_EQUAL = 1;
const HEADSTART_WHEN_COMPATIBLE = 0.6;

interface FigurePair extends CandidatePair, FigureCandidate {
  readonly probability: number;
}

/** The pairs of figures of two articles that may be of one thing, those that agree and those that do not. */
export interface ScoredFigures {
  readonly agreeing: readonly ScoredCandidate[];
  readonly disputed: readonly ScoredCandidate[];
}

/** Scores the pairs of figures of two articles on one event. */
export function scoreFigures(earlier: ArticleClaims, later: ArticleClaims): ScoredFigures {
  const scored = scoredPairs(earlier, later);
  const agreeing = scored.filter((candidate) => !isDisagreement(candidate));
  const keys = { ofA: keyOf(earlier), ofB: keyOf(later) };
  return { agreeing, disputed: againstRivals(scored.filter(isDisagreement), keys) };
}

/** The same number of the same noun, in the same state and of the same person, is one fact told again. */
function keyOf({ figures }: ArticleClaims): (index: number) => string {
  return (index) => {
    const { dimension, figure, counted, holder } = figures[index] as FigureClaim;
    const { min, max } = figure.quantity;
    return [dimension.name, min, max, figure.slot, counted.noun, holder?.name].join(" ");
  };
}

/** Compares the figures of two articles on one event. In: their pairs, and what is known of the other articles. */
export function compareFigures(
  earlier: ArticleClaims,
  later: ArticleClaims,
  { agreeing, disputed }: ScoredFigures = scoreFigures(earlier, later),
  thirds: readonly Third[] = [],
): Comparison[] {
  const pairs: FigurePair[] = [];
  const sameThing = isEitherBrief(earlier, later) ? SAME_THING_IN_BRIEF : SAME_THING;
  for (const candidate of [...agreeing, ...weighThirds(disputed, thirds)])
    if (candidate.probability >= leastProbability(candidate, sameThing))
      pairs.push({ ...candidate, score: candidate.probability + headstart(candidate) });
  const tied = tiedByNumbers(earlier, later, RULE);
  const aligned = alignOneToOne(pairs).flatMap((pair) => {
    const [a, b] = [earlier.figures[pair.a] as FigureClaim, later.figures[pair.b] as FigureClaim];
    return tied.claims.has(a) || tied.claims.has(b) ? [] : [toComparison(pair, earlier, a, b)];
  });
  return [...aligned, ...tied.comparisons];
}

interface ScoredCandidate extends FigureCandidate {
  readonly probability: number;
}

function scoredPairs(earlier: ArticleClaims, later: ArticleClaims): ScoredCandidate[] {
  const isBrief = isEitherBrief(earlier, later);
  return figureCandidates(earlier, later).map((candidate) => {
    const weights = isBrief || !isDisagreement(candidate) ? PLAIN_FIGURE_WEIGHTS : FIGURE_WEIGHTS;
    const [a, b] = [earlier.figures[candidate.a] as FigureClaim, later.figures[candidate.b] as FigureClaim];
    const asCounted = Math.max(likeness(candidate.features, weights), sameKindLikeness(candidate.features, a, b));
    const probability = Math.max(
      sameMeasureLikeness(asCounted, earlier, a, later, b),
      sameWordsLikeness(candidate.features),
      isDisagreement(candidate) ? sameCountLikeness(candidate, earlier, later) : 0,
      correctionLikeness(a, b),
      sameHolderLikeness(a, b),
      isDisagreement(candidate) ? samePrisonTermLikeness(earlier, a, later, b) : 0,
    );
    const isOther =
      isDisagreement(candidate) && probability >= SAME_THING_IN_BRIEF && areOfOtherEvents(earlier, a, later, b);
    return { ...candidate, probability: isOther ? 0 : probability };
  });
}

function areOfOtherEvents(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  return correctionLikeness(a, b) === 0 && isOfOtherEvent(earlier, a) !== isOfOtherEvent(later, b);
}

function leastProbability(candidate: FigureCandidate, sameThing: number): number {
  if (isDisagreement(candidate)) return sameThing;
  return candidate.verdict === "equal" ? SAME_THING_WHEN_EQUAL : SAME_THING_WHEN_COMPATIBLE;
}

function headstart({ verdict }: FigureCandidate): number {
  if (verdict === "equal") return HEADSTART_WHEN_EQUAL;
  return verdict === "compatible" ? HEADSTART_WHEN_COMPATIBLE : 0;
}

function toComparison(pair: FigurePair, earlier: ArticleClaims, a: FigureClaim, b: FigureClaim): Comparison {
  return {
    kind: "figure",
    rule: RULE,
    verdict: pair.verdict,
    subject: figureSubject(a, b),
    a: sideOfFigure(a),
    b: sideOfFigure(b),
    evolves: evolves(a) || evolves(b),
    onlyRises: [a, b].some(({ figure: { slot } }) => slot !== undefined && RISING_SLOTS.has(slot)),
    isOfOneThing: sameHolderLikeness(a, b) > 0 || isSlipOfOne(pair, a),
    confidence: pair.probability,
    reason: pair.reason,
    ...(pair.verdict === "equal" ? {} : { ties: figureTies(pair.features, earlier, a, b) }),
    ...(pair.verdict === "conflicting" ? { remedies: figureRemedies(a, b) } : {}),
  };
}

/**
 * Whether one number is a slip of the pen for the other: between two events a rare chance. Ages are near each other anyhow.
 */
function isSlipOfOne({ features }: FigurePair, { figure }: FigureClaim): boolean {
  return features.slip === 1 && figure.slot !== "age";
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { EVOLVING_SLOTS, EVOLVING_TERMS } from "../../lexicons/en/evolving-slots.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison, Side } from "../comparison.ts";
import { likeness } from "../likeness.ts";
import { sentenceLikeness } from "../sentence-likeness.ts";
import { compareQuantities, type QuantityVerdict } from "./compare-quantities.ts";
import { dimensionOf } from "./dimension.ts";
import { figureFeatures, numberOf } from "./figure-features.ts";
import { FIGURE_WEIGHTS } from "./figure-weights.ts";

const RULE = "comparisons/figures/compare-figures";

/** Probability from which two figures are taken to be about one thing. */
const SAME_THING = 0.5;
/** With the same value less is enough: agreement is no alarm, and it takes both figures out of the competition. */
const SAME_THING_WHEN_EQUAL = 0.1;

interface FigurePair extends CandidatePair, QuantityVerdict {
  readonly probability: number;
}

/** Compares the figures of two articles on one event: only figures of one dimension meet. */
export function compareFigures(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const a = earlier.figures;
  const b = later.figures;
  const byDimension = indexByDimension(b);
  const candidates: FigurePair[] = [];
  a.forEach((left, indexA) => {
    for (const indexB of byDimension.get(dimensionOf(left.figure).name) ?? []) {
      const right = b[indexB] as FigureClaim;
      const pair = candidate(left, right, () => sentenceLikeness(earlier, left, later, right));
      if (pair !== undefined) candidates.push({ ...pair, a: indexA, b: indexB });
    }
  });
  return alignOneToOne(candidates)
    .filter(
      (pair) => pair.verdict !== "conflicting" || isConflict(a[pair.a] as FigureClaim, b[pair.b] as FigureClaim, a, b),
    )
    .map((pair) => toComparison(pair, a[pair.a] as FigureClaim, b[pair.b] as FigureClaim));
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

function candidate(
  a: FigureClaim,
  b: FigureClaim,
  wholeLikeness: () => number,
): Omit<FigurePair, "a" | "b"> | undefined {
  if (a.figure.frame !== b.figure.frame || (a.inQuote && b.inQuote)) return undefined;
  const { scale: scaleA } = dimensionOf(a.figure);
  const { scale: scaleB } = dimensionOf(b.figure);
  const verdict = compareQuantities(a.figure.quantity, b.figure.quantity, scaleA, scaleB);
  const agrees = verdict.verdict !== "conflicting";
  const probability = likeness(figureFeatures(a, b, wholeLikeness()), FIGURE_WEIGHTS);
  if (probability < (agrees ? SAME_THING_WHEN_EQUAL : SAME_THING)) return undefined;
  return { ...verdict, probability, score: probability + (agrees ? 1 : 0) };
}

/** A figure that the other article gives too, anywhere, is not contradicted by another of its figures. */
function isConflict(a: FigureClaim, b: FigureClaim, ofA: readonly FigureClaim[], ofB: readonly FigureClaim[]): boolean {
  return !isGiven(a, ofB) && !isGiven(b, ofA);
}

function isGiven(claim: FigureClaim, others: readonly FigureClaim[]): boolean {
  const { name, scale } = dimensionOf(claim.figure);
  return others.some((other) => {
    const dimension = dimensionOf(other.figure);
    return dimension.name === name && numberOf(other) * dimension.scale === numberOf(claim) * scale;
  });
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
  };
}

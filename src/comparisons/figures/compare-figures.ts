import type { FigureClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { EVOLVING_SLOTS, EVOLVING_TERMS } from "../../lexicons/en/evolving-slots.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison, Side } from "../comparison.ts";
import { compareQuantities, type QuantityVerdict } from "./compare-quantities.ts";
import { isDigitSlip } from "./digit-slip.ts";
import { dimensionOf } from "./dimension.ts";

const RULE = "comparisons/figures/compare-figures";

/** Likeness from which two figures are taken to be about one thing. Measured on the project's cases. */
const SAME_THING = 0.5;
/** With the same value less is enough: agreement is no alarm, and it takes both figures out of the competition. */
const SAME_THING_WHEN_EQUAL = 0.25;

interface FigurePair extends CandidatePair, QuantityVerdict {
  readonly likeness: number;
}

/** Compares the figures of two articles on one event. Near-linear: only figures of one dimension meet. */
export function compareFigures(a: readonly FigureClaim[], b: readonly FigureClaim[]): Comparison[] {
  const byDimension = new Map<string, number[]>();
  b.forEach((claim, index) => {
    const { name } = dimensionOf(claim.figure);
    const list = byDimension.get(name);
    if (list === undefined) byDimension.set(name, [index]);
    else list.push(index);
  });
  const candidates: FigurePair[] = [];
  a.forEach((claim, index) => {
    for (const other of byDimension.get(dimensionOf(claim.figure).name) ?? [])
      pushCandidate(candidates, claim, index, b[other] as FigureClaim, other);
  });
  return alignOneToOne(candidates)
    .filter((pair) => pair.verdict !== "conflicting" || isConflict(pair, a, b))
    .map((pair) => toComparison(pair, a[pair.a] as FigureClaim, b[pair.b] as FigureClaim));
}

function pushCandidate(candidates: FigurePair[], a: FigureClaim, indexA: number, b: FigureClaim, indexB: number): void {
  if (a.figure.frame !== b.figure.frame) return;
  if ((a.figure.partOf === undefined) !== (b.figure.partOf === undefined)) return;
  const verdict = compareQuantities(
    a.figure.quantity,
    b.figure.quantity,
    dimensionOf(a.figure).scale,
    dimensionOf(b.figure).scale,
  );
  const likeness = likenessOf(a, b);
  const agrees = verdict.verdict !== "conflicting";
  if (likeness < (agrees ? SAME_THING_WHEN_EQUAL : SAME_THING)) return;
  candidates.push({ ...verdict, likeness, a: indexA, b: indexB, score: likeness + (agrees ? 0.5 : 0) });
}

function likenessOf(a: FigureClaim, b: FigureClaim): number {
  const slot = slotEvidence(a, b);
  const head = headEvidence(a, b);
  const frame = frameLikeness(a.frame, b.frame);
  const slip = isDigitSlip(numberOf(a), numberOf(b)) ? 0.25 : 0;
  return slot + head + frame + slip;
}

/** Slots that every report of an event gives once: the same slot is the same thing unless a group is named. */
function slotEvidence(a: FigureClaim, b: FigureClaim): number {
  const { slot: left } = a.figure;
  const { slot: right } = b.figure;
  if (left === undefined || right === undefined) return 0;
  if (left === right) return EVOLVING_SLOTS.has(left) ? 0.45 : 0.2;
  return EVOLVING_SLOTS.has(left) || EVOLVING_SLOTS.has(right) ? -1 : 0;
}

function headEvidence(a: FigureClaim, b: FigureClaim): number {
  if (a.head.size === 0 || b.head.size === 0) return 0;
  let shared = 0;
  for (const term of a.head) if (b.head.has(term)) shared++;
  return shared === 0 ? -0.15 : (0.3 * shared) / Math.min(a.head.size, b.head.size);
}

function numberOf(claim: FigureClaim): number {
  const { value, min, max } = claim.figure.quantity;
  return value ?? min ?? max ?? 0;
}

/** A figure that the other article gives too, anywhere, is not contradicted by another of its figures. */
function isConflict(pair: FigurePair, a: readonly FigureClaim[], b: readonly FigureClaim[]): boolean {
  const left = a[pair.a] as FigureClaim;
  const right = b[pair.b] as FigureClaim;
  return !isGiven(left, b) && !isGiven(right, a);
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
    subject: a.figure.slot ?? a.figure.counted ?? b.figure.counted ?? "figure",
    a: sideOf(a),
    b: sideOf(b),
    evolves: evolves(a) || evolves(b),
    confidence: Math.min(0.95, 0.5 + pair.likeness / 4),
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

import type { FigureClaim } from "../../claims/claim.ts";
import { contains, type Span } from "../../kernel/span.ts";
import { RISING_SLOTS } from "../../lexicons/en/evolving-slots.ts";
import type { QuantityVerdict } from "../figures/compare-quantities.ts";
import { evolves } from "../figures/evolves.ts";
import { figureRemedies } from "../figures/figure-remedies.ts";
import { figureSubject, sideOfFigure } from "../figures/figure-side.ts";
import { isLeap } from "../figures/leaping-toll.ts";
import { verdictInTime } from "../figures/verdict-in-time.ts";
import { sentenceLikeness } from "../sentence-likeness.ts";
import { TWIN_CONFIDENCE, TWIN_REASON, type TwinReading } from "./twin-comparison.ts";

/** Two figures of one dimension at the differing place. */
export const compareTwinFigures: TwinReading = (twin, earlier, later) => {
  const [a, b] = [figureAt(earlier.figures, twin.wordsA), figureAt(later.figures, twin.wordsB)];
  if (a === undefined || b === undefined || a.dimension.name !== b.dimension.name) return undefined;
  if (!twin.amongCopies && isLeap(earlier, a, later, b, sentenceLikeness(earlier, a, later, b))) return undefined;
  const { verdict, reason } = twinVerdict(a, b);
  return {
    kind: "figure",
    verdict,
    subject: figureSubject(a, b),
    a: sideOfFigure(a),
    b: sideOfFigure(b),
    evolves: evolves(a) || evolves(b),
    onlyRises: [a, b].some(({ figure: { slot } }) => slot !== undefined && RISING_SLOTS.has(slot)),
    isOfOneThing: true,
    confidence: TWIN_CONFIDENCE,
    reason,
    ...(verdict === "conflicting" ? { remedies: figureRemedies(a, b) } : {}),
  };
};

/** Values of one wording that differ by less are one value, rounded. */
const LARGEST_ROUNDING = 0.05;

/**
 * "Fewer than 10 miles" and "fewer than 15 miles" can both be true, as can "five to 10 years" and "five to 15 years"; nobody
 * writes one for the other.
 */
function twinVerdict(a: FigureClaim, b: FigureClaim): QuantityVerdict {
  const verdict = verdictInTime(a, b, 0);
  if (verdict.verdict === "conflicting") return { verdict: "conflicting", reason: TWIN_REASON };
  if (verdict.verdict !== "compatible" || a.figure.quantity.approximator !== b.figure.quantity.approximator)
    return verdict;
  const [left, right] = [boundsOf(a), boundsOf(b)];
  const isOneForm = left.every((bound, at) => (bound === null) === (right[at] === null));
  const differs = left.some((bound, at) => areApart(bound, right[at] ?? null));
  return isOneForm && differs ? { verdict: "conflicting", reason: TWIN_REASON } : verdict;
}

function boundsOf({ figure, dimension: { scale } }: FigureClaim): readonly (number | null)[] {
  const { value, min, max } = figure.quantity;
  return (value === undefined ? [min, max] : [value, value]).map((bound) => (bound === null ? null : bound * scale));
}

function areApart(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) > LARGEST_ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

/** The one figure that holds the words. */
function figureAt(claims: readonly FigureClaim[], words: Span): FigureClaim | undefined {
  return claims.find((claim) => contains(claim, words));
}

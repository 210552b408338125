import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { RISING_SLOTS } from "../../lexicons/en/evolving-slots.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison, Side } from "../comparison.ts";
import { likeness } from "../likeness.ts";
import { sideOf } from "../side-of.ts";
import { dimensionOf } from "./dimension.ts";
import { evolves } from "./evolves.ts";
import { type FigureCandidate, figureCandidates, isDisagreement } from "./figure-candidates.ts";
import { numberOf } from "./figure-features.ts";
import { figureRemedies } from "./figure-remedies.ts";
import { figureTies } from "./figure-ties.ts";
import { FIGURE_WEIGHTS } from "./figure-weights.ts";
import { isGivenElsewhere } from "./given-elsewhere.ts";
import { tollLikeness } from "./toll-likeness.ts";

const RULE = "comparisons/figures/compare-figures";

/** Probability from which two figures are taken to be about one thing. Five-fold on the project's cases: precision 0.78, recall 0.51 (0.72 and 0.57 at 0.4). */
export const SAME_THING = 0.5;
/** With the same value less is enough: agreement is no alarm, and it takes both figures out of the competition. */
const SAME_THING_WHEN_EQUAL = 0.1;

interface FigurePair extends CandidatePair, FigureCandidate {
  readonly probability: number;
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
    .map((pair) =>
      toComparison(pair, earlier, earlier.figures[pair.a] as FigureClaim, later.figures[pair.b] as FigureClaim),
    );
}

function toComparison(pair: FigurePair, earlier: ArticleClaims, a: FigureClaim, b: FigureClaim): Comparison {
  return {
    kind: "figure",
    rule: RULE,
    verdict: pair.verdict,
    subject: a.figure.slot ?? b.figure.slot ?? a.figure.counted ?? b.figure.counted ?? "figure",
    a: sideOfFigure(a),
    b: sideOfFigure(b),
    evolves: evolves(a) || evolves(b),
    onlyRises: [a, b].some(({ figure: { slot } }) => slot !== undefined && RISING_SLOTS.has(slot)),
    confidence: pair.probability,
    reason: pair.reason,
    ...(pair.verdict === "equal" ? {} : { ties: figureTies(pair.features, earlier, a, b) }),
    ...(pair.verdict === "conflicting" ? { remedies: figureRemedies(a, b) } : {}),
  };
}

function sideOfFigure(claim: FigureClaim): Side {
  return {
    ...sideOf(claim, claim.text),
    amount: numberOf(claim) * dimensionOf(claim.figure).scale,
    quantity: claim.figure.quantity,
  };
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Comparison, Side } from "../comparison.ts";
import { sideOf } from "../side-of.ts";
import { figureSubject, sideOfFigure } from "./figure-side.ts";
import { grownCounts } from "./grown-counts.ts";
import { differingClaim, otherTallies } from "./other-tally.ts";
import { type SwappedCounts, swappedCounts } from "./swapped-counts.ts";

/** That numbers fit each other in one of these ways by chance is rare. */
const CONFIDENCE = 0.85;

/** Disagreements of two articles that the numbers themselves give away, and the figures that need no other partner for it. */
export interface TiedByNumbers {
  readonly comparisons: readonly Comparison[];
  readonly claims: ReadonlySet<FigureClaim>;
}

/** Swapped counts, votes with one side alike, counts with what has been added. In: the id of the rule that reports them. */
export function tiedByNumbers(earlier: ArticleClaims, later: ArticleClaims, rule: string): TiedByNumbers {
  const swaps = swappedCounts(earlier.figures, later.figures);
  const tallies = otherTallies(earlier, later);
  const grown = grownCounts(earlier, later);
  const conflict = (how: Pick<Comparison, "subject" | "a" | "b" | "reason" | "ties" | "evolves">): Comparison => ({
    kind: "figure",
    rule,
    verdict: "conflicting",
    confidence: CONFIDENCE,
    remedies: [{ by: "told-by-both" }],
    ...how,
  });
  return {
    comparisons: [
      ...swaps.map(({ a, b }) =>
        conflict({
          subject: figureSubject(a[0], a[1]),
          a: sideOfCouple(a),
          b: sideOfCouple(b),
          reason: "the same two numbers stand for each other's things",
          ties: [{ by: "slip", words: [] }],
        }),
      ),
      ...tallies.map(({ a, b }) =>
        conflict({
          subject: "votes",
          a: sideOfFigure(differingClaim(a, b)),
          b: sideOfFigure(differingClaim(b, a)),
          reason: "one side of the vote has the same number, the other has not",
          ties: [{ by: "slot", words: ["votes"] }],
        }),
      ),
      ...grown.map(({ a, b }) =>
        conflict({
          subject: figureSubject(a, b),
          a: sideOfFigure(a),
          b: sideOfFigure(b),
          evolves: true,
          reason: "what the later article says was added is the difference",
          ties: [{ by: "counted", words: [] }],
        }),
      ),
    ],
    claims: new Set([
      ...grown.flatMap(({ a, b }) => [a, b]),
      ...swaps.flatMap(({ a, b }) => [...a, ...b]),
      ...tallies.flatMap(({ a, b }) => [...a.claims, ...b.claims]),
    ]),
  };
}

function sideOfCouple([first, second]: SwappedCounts["a"]): Side {
  const side = sideOf(first, `${first.text} ${first.counted.noun}, ${second.text} ${second.counted.noun}`);
  return { ...side, spans: [first, second].map(({ start, end }) => ({ start, end })) };
}

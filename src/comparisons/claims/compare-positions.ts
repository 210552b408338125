import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Position } from "../../claims/derive-positions.ts";
import type { Comparison } from "../comparison.ts";
import { areOneKind, isOnePosition, mayBeOnePosition, share } from "./is-one-position.ts";
import { matterComparison } from "./matter-comparison.ts";

const RULE = "comparisons/claims/compare-positions";
const CONFIDENCE = 0.7;

/** Two articles that take the two sides of one matter: "the breath test was negative" and "positive", "will appeal" and "accepts the verdict". */
export function comparePositions(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const [left, right] = [earlier.positions, later.positions];
  return left.flatMap((a) =>
    right
      .filter((b) => a.matter === b.matter && a.side !== b.side && !(a.inQuote && b.inQuote))
      .filter((b) => isOnePosition(earlier, a, later, b) && !isToldBothWays(left, a, b) && !isToldBothWays(right, b, a))
      .map((b) => toComparison(a, b)),
  );
}

/** An article that tells both has set them apart: by names, which then have to be told on both sides. */
function isToldBothWays(positions: readonly Position[], own: Position, against: Position): boolean {
  return positions.some((other) => {
    if (other.matter !== own.matter || other.side === own.side || !areOneKind(own, other)) return false;
    return mayBeOnePosition(own, other) || !share(own.names, against.names);
  });
}

function toComparison(a: Position, b: Position): Comparison {
  return matterComparison(a, b, [nameOf(a), nameOf(b)], {
    rule: RULE,
    confidence: CONFIDENCE,
    reason: "the versions take opposite sides of one matter",
  });
}

function nameOf({ matter, side }: Position): string {
  return `${side === 0 ? "" : "not "}${matter.name.replaceAll("_", " ")}`;
}

import type { ClaimBase } from "../claims/claim.ts";
import type { Side } from "./comparison.ts";

/** A claim as one side of a comparison: named by its place, with its whole span. */
export function sideOf(claim: ClaimBase, value: string): Side {
  return {
    key: `${claim.articleId} ${claim.start}-${claim.end}`,
    articleId: claim.articleId,
    order: claim.order,
    spans: [{ start: claim.start, end: claim.end }],
    value,
  };
}

import type { NameClaim } from "../../claims/claim.ts";
import type { Side } from "../comparison.ts";

/** One article's side of a comparison of names: all mentions of an entity are one side. */
export function nameSide(claim: NameClaim): Side {
  return {
    key: `${claim.articleId} ${claim.entity.entityId}`,
    articleId: claim.articleId,
    order: claim.order,
    spans: [{ start: claim.start, end: claim.end }],
    value: claim.entity.name,
  };
}

import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { comparePropositions } from "../../comparisons/claims/compare-propositions.ts";
import { compareAffiliations } from "../../comparisons/names/compare-affiliations.ts";
import { compareHolders } from "../../comparisons/names/compare-holders.ts";
import { compareRoles } from "../../comparisons/names/compare-roles.ts";
import type { Span } from "../../kernel/span.ts";

/** Two statements, of the older version and of the newer one, that cannot both hold. */
export interface ChangedClaim {
  readonly before: Span;
  readonly after: Span;
}

const RULES = [comparePropositions, compareRoles, compareHolders, compareAffiliations];

/** What the newer version says the other way round, and posts and bodies that it gives to other people; each place once. */
export function changedClaims(before: ArticleClaims, after: ArticleClaims): ChangedClaim[] {
  const changed = new Map<string, ChangedClaim>();
  for (const { a, b } of RULES.flatMap((compare) => compare(before, after))) {
    const [was, is] = [a.spans[0], b.spans[0]];
    if (was === undefined || is === undefined) continue;
    const key = `${is.start}-${is.end}`;
    if (!changed.has(key)) changed.set(key, { before: was, after: is });
  }
  return [...changed.values()];
}

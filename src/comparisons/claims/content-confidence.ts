import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { termLikeness } from "../../claims/sentence-terms.ts";
import { haveOtherNames } from "./have-other-names.ts";
import { OTHER_ACTOR } from "./matter-thresholds.ts";
import { phraseLikeness } from "./phrase-likeness.ts";

const SAME_CONTENT = 0.3;
const SAME_CONTENT_OF_ROLE = 0.4;

/** Confirmed by one, denied by the other: the same body, and the words after the verb alike. */
export function contentConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
): number {
  if (haveOtherNames(a.agent, b.agent)) return 0;
  const content = Math.max(
    termLikeness(a.content ?? a.theme.terms, b.content ?? b.theme.terms),
    // "denied he had"
    a.theme.meant || b.theme.meant ? 0 : termLikeness(a.theme.terms, b.theme.terms),
  );
  const named = a.agent.kind === "phrase" && b.agent.kind === "phrase";
  // "Aurelia denied", "the company admitted": a name and a role may be one body
  const mixed = named && phraseLikeness(earlier, a, a.agent, later, b, b.agent) < OTHER_ACTOR;
  if (mixed && a.agent.names.size > 0 === b.agent.names.size > 0) return 0;
  if (content < (mixed ? SAME_CONTENT_OF_ROLE : SAME_CONTENT)) return 0;
  return Math.min(0.95, 0.65 + content / 3);
}

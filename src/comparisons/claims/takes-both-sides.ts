import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { haveOtherNames } from "./have-other-names.ts";
import { phraseLikeness } from "./phrase-likeness.ts";

/** From here on two phrases of one article name one thing. */
const SAME_THING = 0.55;

/**
 * "States have allowed the drug", "Federal law bans the drug": an article that tells both of one thing has set them apart by
 * something that the clauses alone do not show. In: a clause, and those of its article on the other side.
 */
export function takesBothSides(claims: ArticleClaims, clause: Proposition, opponents: Iterable<Proposition>): boolean {
  for (const other of opponents) {
    if (other.future !== clause.future || other.before !== clause.before) continue;
    if (clause.theme.kind === "open" || other.theme.kind === "open") continue;
    if (haveOtherNames(clause.agent, other.agent) || haveOtherNames(clause.theme, other.theme)) continue;
    if (phraseLikeness(claims, clause, clause.theme, claims, other, other.theme) >= SAME_THING) return true;
  }
  return false;
}

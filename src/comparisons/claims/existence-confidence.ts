import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import { once } from "../../kernel/once.ts";
import { GENERIC_NOUNS } from "../../lexicons/en/opposites.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { heldIn } from "./held-in.ts";
import { isOnlySaid } from "./is-only-said.ts";
import { OTHER_ACTOR, SAME_SENTENCE, SAME_THING } from "./matter-thresholds.ts";
import type { MatterLikeness } from "./same-matter.ts";

const GENERIC_SENTENCE = 0.15;
const GENERIC = once((): ReadonlySet<string> => new Set([...GENERIC_NOUNS].map(stem)));

/**
 * "No tear gas was used" and "had fired tear gas".
 * In: clauses one of which denies that there is a thing of the kind. 0 where the other one may tell of another thing.
 */
export function existenceConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  like: MatterLikeness,
): number {
  const [none, some, someOf] = a.theme.negative ? [a, b, later] : [b, a, earlier];
  if (isOnlySaid(someOf, some)) return 0;
  if (GENERIC().has(none.theme.head)) {
    // "no payment details were taken": the details may be numbers, dates or names of the thing
    const rest = new Map(none.theme.terms);
    rest.delete(none.theme.head);
    const told = sentenceTerms(someOf.reading.document, some.sentence);
    return rest.size > 0 && heldIn(rest, told, told) === 1 && like.sentence >= GENERIC_SENTENCE ? 0.7 : 0;
  }
  if (like.agentsNamed && like.agent < OTHER_ACTOR) return 0;
  if (like.themesNamed && like.theme >= SAME_THING && like.sentence >= SAME_SENTENCE)
    return 0.6 + like.theme / 6 + like.sentence / 5;
  return 0;
}

import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { NO_PHRASE, type NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import type { MatterLikeness } from "./same-matter.ts";

/** Both clauses name one definite thing and nobody who acts, and both articles open with it: it is the one of the story. */
export function isLeadThing(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  like: MatterLikeness,
): boolean {
  if (!like.themesNamed || like.theme < 0.9 || like.agentsNamed) return false;
  const [left, right] = [subjectOrTheme(a), subjectOrTheme(b)];
  if (left.indefinite || right.indefinite || left.head === "" || left.head !== right.head) return false;
  return isInLead(earlier, left.head) && isInLead(later, left.head);
}

/** Sentences from which a reader knows what an article is about. */
const LEAD_SENTENCES = 2;

/** Whether one of the sentences from which a reader knows what an article is about has the term. */
export function isInLead({ reading: { document } }: ArticleClaims, term: string): boolean {
  for (let at = 0; at < LEAD_SENTENCES; at++) if (sentenceTerms(document, at).has(term)) return true;
  return false;
}

/** What a clause is about where its verb has no object: "the dam" of "the dam held". */
export function subjectOrTheme({ theme, agent }: Proposition): NounPhrase {
  return theme === NO_PHRASE ? agent : theme;
}

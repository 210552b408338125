import { calledIn } from "../../claims/called.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Outcome } from "../../claims/derive-outcomes.ts";
import type { NounPhrase } from "../../claims/noun-phrase.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import { termsOfPhrase } from "../../claims/term.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { MatterLine } from "../../lexicons/en/matters.ts";

/** By term of a matter's things, the kind that it is one of. */
export const kindsOf = keptFor(({ things }: MatterLine): ReadonlyMap<string, number> => {
  const kinds = new Map<string, number>();
  things.forEach((kind, index) => {
    for (const thing of kind) for (const term of termsOfPhrase(thing)) kinds.set(term, index);
  });
  return kinds;
});

/** "The doors" and "the emergency exits", but not "profit" and "sales". */
export function areOtherKinds(earlier: ArticleClaims, a: Outcome, later: ArticleClaims, b: Outcome): boolean {
  const [left, right] = [kindsTold(earlier, a), kindsTold(later, b)];
  return left.length > 0 && right.length > 0 && !left.some((kind) => right.includes(kind));
}

function kindsTold({ reading: { document } }: ArticleClaims, { matter, bearer, sentence }: Outcome): number[] {
  const kinds = kindsOf(matter);
  const own = kinds.get(bearer.head);
  if (own !== undefined) return [own];
  const terms = sentenceTerms(document, sentence);
  return [...kinds].filter(([term]) => terms.has(term)).map(([, kind]) => kind);
}

/** Sentences from which a reader knows what an article is about. */
const LEAD_SENTENCES = 3;

/** Whether it is told of one of the matter's things, or in a story about one. */
export function isOfThings(claims: ArticleClaims, { matter, bearer, bare, sentence }: Outcome): boolean {
  const things = kindsOf(matter);
  const { document } = claims.reading;
  if (bearer.kind === "phrase" && !bare && matter.bearer === "thing")
    return things.has(bearer.head) || isCalledThing(claims, bearer, things);
  for (const at of [sentence, sentence - 1]) if (holdsOne(sentenceTerms(document, at), things)) return true;
  if (matter.bearer === "thing" && !bare) return false;
  for (let at = 0; at < LEAD_SENTENCES; at++) if (holdsOne(sentenceTerms(document, at), things)) return true;
  return false;
}

function isCalledThing(
  { reading: { document } }: ArticleClaims,
  { names }: NounPhrase,
  things: ReadonlyMap<string, number>,
): boolean {
  for (const name of names) for (const noun of calledIn(document).get(name) ?? []) if (things.has(noun)) return true;
  return false;
}

function holdsOne(terms: { has(term: string): boolean }, things: ReadonlyMap<string, number>): boolean {
  for (const thing of things.keys()) if (terms.has(thing)) return true;
  return false;
}

import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { eraOf, isBygoneToOne } from "../../claims/era.ts";
import { harmTerms } from "../../claims/harm-terms.ts";
import type { NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import { sentencesWith } from "../../claims/sentences-with.ts";
import type { Document } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import { once } from "../../kernel/once.ts";
import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { isOnlySaid } from "./is-only-said.ts";
import { LEAST_SENTENCE } from "./matter-thresholds.ts";
import { isOfOtherYear } from "./other-chapter.ts";
import type { MatterLikeness } from "./same-matter.ts";

export const HARM = "#unharmed/injure";
/** Done to persons alone, however they are called. */
const OF_PERSONS_ALONE: ReadonlySet<string> = new Set(["#evacuate/stay put", "#warn/keep in the dark", "#dismiss/"]);
/** Of these "nobody" denies the doing to anybody. */
export const DONE_TO_PERSONS: ReadonlySet<string> = new Set([HARM, "#capture/escape", ...OF_PERSONS_ALONE]);

/** What stands for everybody where none of it was hurt: "no one", "no injuries". */
const EVERYBODY = once(
  (): ReadonlySet<string> =>
    new Set(["nobody", "no-one", "one", "person", "people"].map(stem).concat([...harmTerms()])),
);

/**
 * "Nobody was hurt" and "two children were treated": of whom it is denied needs no word where nothing narrows it.
 * In: clauses that differ in whether it was done to somebody; the matter is one of those above. 0 where both may hold.
 */
export function harmConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  matter: string,
  like: MatterLikeness,
): number {
  const [none, some, someOf] = a.theme.negative ? [a, b, later] : [b, a, earlier];
  const noneOf = none === a ? earlier : later;
  if (exceptingSentences(noneOf.reading.document).has(none.sentence)) return 0;
  if (unhurtSentences(someOf.reading.document).has(some.sentence)) return 0;
  if (matter !== HARM && like.sentence < LEAST_SENTENCE) return 0;
  const told = sentenceTerms(someOf.reading.document, some.sentence);
  if (
    none.theme.endToken === 0 ||
    [...none.theme.terms.keys()].some((term) => !EVERYBODY().has(term) && !told.has(term))
  )
    return 0;
  if (isBygoneToOne(eraOf(earlier.reading, a), eraOf(later.reading, b)) || isOnlySaid(someOf, some)) return 0;
  if (isOfOtherYear(earlier, a) !== isOfOtherYear(later, b)) return 0;
  return isOfPersons(someOf, some.theme, matter) ? 0.7 : 0;
}

/** "Nobody was hurt, apart from a steward", "No one was hurt then". */
const EXCEPTING: ReadonlySet<string> = new Set(["apart", "except", "besides", "beyond", "then"]);
/** Who is treated for one of these alone is not called hurt. */
const NO_HURT: ReadonlySet<string> = new Set("hypothermia shock dehydration exhaustion panic anxiety smoke".split(" "));
const unhurtSentences = keptFor((document: Document) => sentencesWith(document, ({ lower }) => NO_HURT.has(lower)));

const exceptingSentences = keptFor((document: Document) =>
  sentencesWith(document, ({ lower }) => EXCEPTING.has(lower)),
);

/** "Two painters": what people are by what they do. */
const CALLING = /[a-z]{2}(?:(?:er|or|ist|ian)s|s-by)$/;

function isOfPersons({ reading: { document } }: ArticleClaims, phrase: NounPhrase, matter: string): boolean {
  const { kind, firstToken, endToken, names, count } = phrase;
  if (phrase.universal && endToken === firstToken + 1) return true;
  if (kind !== "phrase" || names.size > 0) return false;
  // "two were treated", but not "eleven sheep were hurt"
  if (count !== "" && endToken === firstToken + 1) return true;
  const isAnybody = OF_PERSONS_ALONE.has(matter);
  return document.tokens
    .slice(firstToken, endToken)
    .some(
      ({ lower }) =>
        PERSON_NOUNS.has(lower) || (count !== "" && CALLING.test(lower)) || (isAnybody && lower.endsWith("s")),
    );
}

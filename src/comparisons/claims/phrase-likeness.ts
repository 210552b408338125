import { calledIn } from "../../claims/called.ts";
import { clauseContext } from "../../claims/clause-context.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { sentenceTerms, type TermWeights, termLikeness } from "../../claims/sentence-terms.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import { heldIn } from "./held-in.ts";

/** A phrase that holds the head and this share of another one's words is the same thing, told at greater length. */
const HELD_SHARE = 0.8;

/** "Marek Dolan" and "Colonel Dolan". */
const SAME_SURNAME = 0.8;
const OTHER_KIND = 0.4;
/** "The pilot" and "Tobias Renn, the pilot". */
const CALLED = 0.7;

/** Where a clause stands. */
type Told = Pick<Proposition, "sentence" | "firstToken" | "inQuote">;

/**
 * How alike two phrases are, 0 to 1, wherever in their clauses they stand; a pronoun is as like a phrase as the words before it hold it.
 * 0 where one is many and the other one person. In: where each is told, its article and the phrase.
 */
export function phraseLikeness(
  earlier: ArticleClaims,
  a: Told,
  left: NounPhrase,
  later: ArticleClaims,
  b: Told,
  right: NounPhrase,
): number {
  if (left.kind === "open" && right.kind === "open") return 0;
  if (isMany(earlier, left, later, right) || isMany(later, right, earlier, left)) return 0;
  if (isNoMember(earlier, left, right) || isNoMember(later, right, left)) return 0;
  if (left.kind === "open") return heldIn(right.terms, clauseContext(earlier.reading, a), previousTerms(earlier, a));
  if (right.kind === "open") return heldIn(left.terms, clauseContext(later.reading, b), previousTerms(later, b));
  const likeness = Math.max(
    termLikeness(left.terms, right.terms),
    standsForRole(left, right) ? heldIn(right.terms, clauseContext(earlier.reading, a), previousTerms(earlier, a)) : 0,
    standsForRole(right, left) ? heldIn(left.terms, clauseContext(later.reading, b), previousTerms(later, b)) : 0,
  );
  const [few, many] = left.terms.size <= right.terms.size ? [left, right] : [right, left];
  if (few.names.has(few.head) && few.head === many.head) return Math.max(likeness, SAME_SURNAME);
  if (likeness === 0 && (isAcronymOf(earlier, left, later, right) || isAcronymOf(later, right, earlier, left)))
    return 1;
  if (likeness < CALLED && (isCalled(left, right, [earlier, later]) || isCalled(right, left, [earlier, later])))
    return CALLED;
  if (areOtherKinds(left, right)) return Math.min(likeness, OTHER_KIND);
  const isHeld = few.head === many.head && few.head !== "";
  return isHeld ? Math.max(likeness, HELD_SHARE * heldIn(few.terms, many.terms, NONE)) : likeness;
}

/** "Her" and "his successor": a pronoun read for somebody, beside a phrase without a name. */
export function standsForRole({ meant }: NounPhrase, { names }: NounPhrase): boolean {
  return meant === true && names.size === 0;
}

const PLURAL = /^(?:they|them|all|both)$/;

/** "The results of the vote" and "he", "they" and "Tobias Renn". In: the article of the first, the article of the second. */
export function isMany(
  { reading: { document } }: ArticleClaims,
  phrase: NounPhrase,
  others: ArticleClaims,
  other: NounPhrase,
): boolean {
  const isPronoun =
    phrase.endToken === phrase.firstToken + 1 && PLURAL.test(document.tokens[phrase.firstToken]?.lower ?? "");
  if (isPronoun && phrase.kind === "open") return isPerson(others, other);
  if (other.gender === "" || phrase.names.size > 0) return false;
  const words = document.tokens.slice(phrase.firstToken, phrase.endToken).map(({ lower }) => lower);
  const of = words.indexOf("of");
  return /[^s]s$/.test(words.at(of > 0 ? of - 1 : -1) ?? "");
}

function isPerson(
  { reading: { document, facts } }: ArticleClaims,
  { gender, names, firstToken, endToken }: NounPhrase,
): boolean {
  if (gender !== "" || names.size === 0) return gender !== "";
  const end = document.tokens[endToken - 1]?.end ?? 0;
  const last = facts.entities[lastStartingAt(facts.entities, end - 1)];
  return last?.type === "person" && last.end === end && last.start >= (document.tokens[firstToken]?.start ?? end);
}

/** "The wall" and "none": no one of several. */
function isNoMember({ reading: { document } }: ArticleClaims, phrase: NounPhrase, none: NounPhrase): boolean {
  if (none.kind !== "open" || !none.negative || phrase.count !== "" || phrase.names.size > 0) return false;
  const last = document.tokens[phrase.endToken - 1]?.lower ?? "";
  return phrase.kind === "phrase" && !last.endsWith("s") && !PERSON_NOUNS.has(last);
}

/** Whether one of the articles calls the bearer of the name by the noun: "the pilot" and "Tobias Renn". */
function isCalled(named: NounPhrase, noun: NounPhrase, articles: readonly ArticleClaims[]): boolean {
  if (named.names.size === 0 || noun.names.size > 0 || noun.head === "" || !named.names.has(named.head)) return false;
  return articles.some(({ reading }) => calledIn(reading.document).get(named.head)?.has(noun.head) === true);
}

/** "Its forecast for growth" and "its forecast for inflation": told apart on both sides, and by nothing in common. */
function areOtherKinds(a: NounPhrase, b: NounPhrase): boolean {
  if (a.head === "" || a.head !== b.head || a.terms.size < 2 || b.terms.size < 2) return false;
  for (const term of a.terms.keys()) if (term !== a.head && b.terms.has(term)) return false;
  return true;
}

/** Whether the first phrase is the initials of the second: "VAT" and "value-added tax". */
function isAcronymOf(
  { reading: { document: ofShort } }: ArticleClaims,
  short: NounPhrase,
  { reading: { document: ofLong } }: ArticleClaims,
  long: NounPhrase,
): boolean {
  if (short.terms.size !== 1) return false;
  const letters = ofShort.tokens[short.endToken - 1]?.text ?? "";
  if (!/^[A-Z]{2,6}$/.test(letters)) return false;
  const initials = ofLong.tokens
    .slice(long.firstToken, long.endToken)
    .flatMap(({ lower }) => lower.split("-"))
    .filter((word) => word !== "the" && word !== "of" && word !== "and")
    .map((word) => word[0] ?? "");
  return initials.join("") === letters.toLowerCase();
}

const NONE: TermWeights = new Map();

function previousTerms(claims: ArticleClaims, { sentence }: Pick<Proposition, "sentence">): TermWeights {
  return sentence > 0 ? sentenceTerms(claims.reading.document, sentence - 1) : NONE;
}

import { calledIn } from "../../claims/called.ts";
import { clauseContext } from "../../claims/clause-context.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { NO_PHRASE, type NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { sentenceTerms, type TermWeights, termLikeness } from "../../claims/sentence-terms.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import { areToldApart } from "./are-told-apart.ts";

/** What the two clauses of a pair share. Likenesses are 0 to 1. */
export interface MatterLikeness {
  readonly theme: number;
  readonly agent: number;
  readonly sentence: number;
  /** Weight of the words that both themes have. */
  readonly sharedTheme: number;
  /** Both name their theme; else one leaves it to a pronoun. */
  readonly themesNamed: boolean;
  readonly agentsNamed: boolean;
  readonly otherAgents: boolean;
  readonly otherThemes: boolean;
}

/** A phrase that holds the head and this share of another one's words is the same thing, told at greater length. */
const HELD_SHARE = 0.8;

/** "Marek Dolan" and "Colonel Dolan". */
const SAME_SURNAME = 0.8;
const SAME_NAMED = 0.9;
const OTHER_KIND = 0.4;
/** "The pilot" and "Tobias Renn, the pilot". */
const CALLED = 0.7;

/** In: a clause of each of two articles. */
export function matterLikeness(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  matter = "",
  isOfBearer = false,
): MatterLikeness {
  const compare = (left: NounPhrase, right: NounPhrase) => ({
    likeness: phraseLikeness(earlier, a, left, later, b, right),
    named:
      left.kind === "phrase" && right.kind === "phrase" && !standsForRole(left, right) && !standsForRole(right, left),
    other:
      haveOtherNames(left, right) ||
      areToldApart(left, right) ||
      isMany(earlier, left, later, right) ||
      isMany(later, right, earlier, left),
  });
  const sentence = termLikeness(
    sentenceTerms(earlier.reading.document, a.sentence),
    sentenceTerms(later.reading.document, b.sentence),
  );
  const [left, right] = matter.startsWith(THERE_IS)
    ? [whatIs(a, matter), whatIs(b, matter)]
    : alignRoles(a, b, compare, isOfBearer);
  const theme = compare(left.theme, right.theme);
  const agent = compare(left.agent, right.agent);
  return {
    theme: theme.likeness,
    agent: agent.likeness,
    sentence,
    sharedTheme: sharedWeight(left.theme, right.theme),
    themesNamed: theme.named,
    agentsNamed: agent.named,
    otherAgents: agent.other,
    otherThemes: theme.other,
  };
}

/** "Her" and "his successor". */
function standsForRole({ meant }: NounPhrase, { names }: NounPhrase): boolean {
  return meant === true && names.size === 0;
}

const THERE_IS = "there is ";

/** Of "a mine caused the explosion", where there being a mine is the matter, the mine. */
function whatIs({ agent, theme }: Roles, matter: string): Roles {
  return agent.head === matter.slice(THERE_IS.length) && theme.head !== agent.head
    ? { agent: NO_PHRASE, theme: agent }
    : { agent, theme };
}

type Roles = Pick<Proposition, "agent" | "theme">;

/**
 * A verb without object tells of its subject alone: it is what the other clause is about ("The road reopened", "The road was
 * closed"), or who acts in it ("He will appeal", "He will not appeal against the ruling").
 */
function alignRoles(a: Proposition, b: Proposition, compare: Compare, isOfBearer: boolean): readonly [Roles, Roles] {
  if (isOfBearer) return [bearing(a), bearing(b)];
  const bare = a.theme === NO_PHRASE && b.theme === NO_PHRASE;
  if (bare) return [turned(a), turned(b)];
  let best: readonly [Roles, Roles] = [a, b];
  let most = score(compare, a, b);
  for (const pair of [
    [turned(a), b],
    [a, turned(b)],
  ] as const) {
    const [own, other] = pair[0] === a ? [b, a] : [a, b];
    // "held on to the lead", "handed it to the Colts"
    if (!isOneSided(own) || (own.theme.oblique && other.theme.oblique)) continue;
    // "she refused": whoever acts is not what another one accepts
    if (own.agent.meant) continue;
    const areNamed = own.agent.kind === "phrase" && other.theme.kind === "phrase";
    if (areNamed && sharedWeight(own.agent, other.theme) === 0) continue;
    const found = score(compare, pair[0], pair[1]);
    // "its licence lapsed", "had a valid licence": what both name says more than what stands near
    const isTold = areNamed && own.theme === NO_PHRASE && other.agent === NO_PHRASE && found > SAME_NAMED;
    if (found > most + 0.01 || (isTold && best[0] === a && best[1] === b)) [best, most] = [pair, found];
  }
  return best;
}

/** "died of his wounds": he. */
function bearing(roles: Proposition): Roles {
  return roles.theme.kind === "open" || roles.theme.oblique ? turned(roles) : roles;
}

type Compare = (left: NounPhrase, right: NounPhrase) => { readonly likeness: number };

function score(compare: Compare, a: Roles, b: Roles): number {
  // who is not told at all is nobody before
  const isActed = a.agent !== NO_PHRASE && b.agent !== NO_PHRASE;
  return Math.max(compare(a.theme, b.theme).likeness, isActed ? compare(a.agent, b.agent).likeness : 0);
}

function turned(roles: Roles): Roles {
  return { agent: NO_PHRASE, theme: roles.agent };
}

function isOneSided({ theme, agent }: Roles): boolean {
  return agent !== NO_PHRASE && (theme === NO_PHRASE || theme.oblique);
}

function sharedWeight(a: NounPhrase, b: NounPhrase): number {
  let weight = 0;
  for (const [term, own] of a.terms) if (b.terms.has(term)) weight += own;
  return weight;
}

/** Where a clause stands. */
type Told = Pick<Proposition, "sentence" | "firstToken" | "inQuote">;

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

const PLURAL = /^(?:they|them|all|both)$/;

/** "The results of the vote" and "he", "they" and "Tobias Renn". In: the article of the first, the article of the second. */
function isMany(
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

/** Share of the weight of `terms` that stands in one of two other texts. */
export function heldIn(terms: TermWeights, first: TermWeights, second: TermWeights): number {
  let held = 0;
  let all = 0;
  for (const [term, weight] of terms) {
    all += weight;
    if (first.has(term) || second.has(term)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}

/** Both bear names and share none, or not the last: Brenz and Tartu, Mark Dalton and Mark Ellery. */
export function haveOtherNames(a: NounPhrase, b: NounPhrase): boolean {
  if (a.names.size === 0 || b.names.size === 0) return false;
  if (a.names.has(a.head) && b.names.has(b.head) && !a.terms.has(b.head) && !b.terms.has(a.head)) return true;
  for (const name of a.names) if (b.terms.has(name)) return false;
  for (const name of b.names) if (a.terms.has(name)) return false;
  return true;
}

import { calledIn } from "../../claims/called.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Outcome } from "../../claims/derive-outcomes.ts";
import { documentTerms } from "../../claims/document-terms.ts";
import type { NounPhrase } from "../../claims/noun-phrase.ts";
import { personsOf } from "../../claims/persons-of-sentence.ts";
import { isEdge } from "../../claims/phrase-edges.ts";
import type { Reading } from "../../claims/reading.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import { termOf, termsOfPhrase } from "../../claims/term.ts";
import { tokenAt } from "../../claims/token-at.ts";
import type { Document, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { keptFor } from "../../kernel/kept.ts";
import { areToldApart } from "./are-told-apart.ts";
import { haveOtherNames } from "./have-other-names.ts";
import { isOfOtherChapter, isOfOtherYear } from "./other-chapter.ts";
import { phraseLikeness } from "./phrase-likeness.ts";
import { areOtherKinds, isOfThings, kindsOf } from "./things-of-matter.ts";

/** The term of "man" and "woman". */
const ANYBODY = "person";
/** From here on two phrases name one thing. */
const SAME_THING = 0.55;

/** Whether nothing in the words of an outcome tells its bearer from the one of another article. */
export function mayBeOne(a: Outcome, b: Outcome): boolean {
  return !haveOtherNames(a.bearer, b.bearer) && !areOtherCallings(a, b);
}

/** "The defence will appeal" and "her office will not". */
function areOtherCallings({ matter, bearer: left }: Outcome, { bearer: right }: Outcome): boolean {
  if (matter.bearer !== "person" || left.kind === "open" || right.kind === "open") return false;
  return left.names.size === 0 && right.names.size === 0 && left.head !== right.head;
}

/** Whether two outcomes of one matter are told of one person, one thing or one story. */
export function isOneBearer(earlier: ArticleClaims, a: Outcome, later: ArticleClaims, b: Outcome): boolean {
  if (isOfOtherChapter(earlier, a) !== isOfOtherChapter(later, b)) return false;
  if (isOfOtherYear(earlier, a) !== isOfOtherYear(later, b)) return false;
  if (isForeign(earlier, a, later) || isForeign(later, b, earlier)) return false;
  if (haveOtherNames(a.bearer, b.bearer) || areToldApart(a.bearer, b.bearer)) return false;
  if (a.matter.loose && !sharesTopic(earlier, a, later, b)) return false;
  if (a.matter.common && !(isInLead(a) && isInLead(b)) && !isNamed(earlier, a, later, b)) return false;
  if (a.matter.bearer === "person") return isOnePerson(earlier, a, later, b);
  if (areOtherKinds(earlier, a, later, b)) return false;
  if (a.matter.unique && isOfOneStory(earlier, a, later) && isOfOneStory(later, b, earlier))
    return areOneKind(a, b) && isOfThings(earlier, a) && isOfThings(later, b);
  if (a.matter.bearer !== "cause" && !sharesTopic(earlier, a, later, b)) return false;
  return isOfThings(earlier, a) && isOfThings(later, b) && sharesName(earlier, a, later, b);
}

/** "The alarm", "no alarm", but not "a siren" or "two signals". */
function isOfOneStory(
  { reading: { document } }: ArticleClaims,
  { bearer, end }: Outcome,
  other: ArticleClaims,
): boolean {
  const known = documentTerms(other.reading.document);
  // "There was no alarm in the car"
  if (bearer.kind === "open") return !isElsewhere(document, tokenAt(document.tokens, end), known);
  if (!bearer.negative && (bearer.indefinite || bearer.count !== "")) return false;
  return !isOfSomethingElse(document, bearer, known) && !isElsewhere(document, bearer.endToken, known);
}

/** "The burglar alarm" beside an article without a burglar, but not "the signal at the tunnel". */
function isOfSomethingElse({ tokens }: Document, bearer: NounPhrase, known: ReadonlySet<string>): boolean {
  for (const token of tokens.slice(bearer.firstToken, bearer.endToken)) {
    if (/^(?:at|near|outside|by|when|that)$/.test(token.lower)) return false;
    const term = termOf(token)?.key;
    if (term !== undefined && term !== bearer.head && !known.has(term)) return true;
  }
  return false;
}

/** "in the stolen car" beside an article without a car. In: the token behind what is told of. */
function isElsewhere({ tokens }: Document, at: number, known: ReadonlySet<string>): boolean {
  if (!/^(?:in|on|of|aboard)$/.test(tokens[at]?.lower ?? "")) return false;
  for (const token of tokens.slice(at + 1, at + PLACE_REACH)) {
    if (isEdge(token) || /^(?:that|who|which|when)$/.test(token.lower)) return false;
    const term = termOf(token)?.key;
    if (term !== undefined && !CALENDAR.test(token.lower) && !known.has(term)) return true;
  }
  return false;
}

/** Words of "in the stolen car". */
const PLACE_REACH = 4;

/** "The siren" and "the alarm", but not "the bell" and "the siren". */
function areOneKind({ matter, bearer: a }: Outcome, { bearer: b }: Outcome): boolean {
  return (
    a.kind === "open" || b.kind === "open" || a.head === b.head || a.head === matter.name || b.head === matter.name
  );
}

/** Sentences in which an article tells what it is about. */
const LEAD = 3;

function isInLead({ sentence }: Outcome): boolean {
  return sentence < LEAD;
}

/** Deep in an article only what names its bearer counts. */
function isNamed(earlier: ArticleClaims, a: Outcome, later: ArticleClaims, b: Outcome): boolean {
  if (a.bearer.kind !== "phrase" || b.bearer.kind !== "phrase") return false;
  if (a.matter.bearer === "person" && namesSomebody(a) !== namesSomebody(b))
    return phraseLikeness(earlier, a, a.bearer, later, b, b.bearer) >= SAME_THING;
  if (a.matter.bearer === "person") return namesSomebody(a) && namesSomebody(b);
  const kinds = kindsOf(a.matter);
  return kinds.has(a.bearer.head) && kinds.has(b.bearer.head) && sharesTopic(earlier, a, later, b);
}

const LEAST_SHARED = 3;

/** Whether the sentences share more than the bearer and the words of the matter. */
function sharesTopic(earlier: ArticleClaims, a: Outcome, later: ArticleClaims, b: Outcome): boolean {
  const own = new Set([a, b].flatMap(({ bearer }) => [...bearer.terms.keys()]));
  const names = new Set([...(namesBySentence(earlier.reading.document)[a.sentence] ?? [])]);
  const told = sentenceTerms(later.reading.document, b.sentence);
  for (const [term, weight] of sentenceTerms(earlier.reading.document, a.sentence))
    if (weight >= LEAST_SHARED && told.has(term) && !own.has(term) && !names.has(term)) return true;
  return false;
}

function isOnePerson(earlier: ArticleClaims, a: Outcome, later: ArticleClaims, b: Outcome): boolean {
  if (a.bearer.count !== "" || b.bearer.count !== "") return false;
  const [left, right] = [namesSomebody(a), namesSomebody(b)];
  if (a.bearer.kind === "phrase" && b.bearer.kind === "phrase") {
    const isTold = left || right || a.bearer.head === b.bearer.head;
    if (isTold && phraseLikeness(earlier, a, a.bearer, later, b, b.bearer) >= SAME_THING) return true;
  }
  if (left) return !right && standsFor(later, b, a.bearer);
  if (right) return standsFor(earlier, a, b.bearer);
  if (a.bearer.kind === "phrase")
    return b.bearer.kind === "open" && isKnown(later, b, a) && sharesName(earlier, a, later, b);
  if (b.bearer.kind === "phrase") return isKnown(earlier, a, b) && sharesName(earlier, a, later, b);
  return a.bare && b.bare && sharesName(earlier, a, later, b);
}

/** "The captain", where the other article speaks of one. */
function isKnown({ reading: { document } }: ArticleClaims, told: Outcome, { bearer }: Outcome): boolean {
  return told.bare && !bearer.indefinite && !bearer.single && documentTerms(document).has(bearer.head);
}

function namesSomebody({ bearer: { names, head } }: Outcome): boolean {
  return names.has(head);
}

/** Whether a bearer left to a pronoun, to a noun or to nothing may be the one who is named in the other article. */
function standsFor({ reading }: ArticleClaims, { sentence, bearer, bare }: Outcome, { head }: NounPhrase): boolean {
  if (bearer.kind === "phrase" && !bare && (bearer.indefinite || bearer.negative)) return false;
  for (const at of [sentence, sentence - 1, sentence + 1]) {
    const names = lastNames(reading, at);
    if (names.size > 0) return names.has(head) && (names.size === 1 || bare || at === sentence);
    if (namesBySentence(reading.document)[at]?.includes(head)) return true;
  }
  return false;
}

/** Terms of the last names of the persons in a sentence. */
function lastNames(reading: Reading, sentence: number): ReadonlySet<string> {
  if (reading.document.sentences[sentence] === undefined) return new Set();
  return new Set(personsOf(reading, sentence).flatMap(({ name }) => [...termsOfPhrase(name.split(" ").at(-1) ?? "")]));
}

function sharesName(earlier: ArticleClaims, a: Outcome, later: ArticleClaims, b: Outcome): boolean {
  const [left, right] = [namesNear(earlier, a.sentence), namesNear(later, b.sentence)];
  let shared = 0;
  for (const name of left) if (right.has(name)) shared++;
  return shared >= 2;
}

/** Terms of the names in a sentence and the one before it. */
function namesNear({ reading: { document } }: ArticleClaims, sentence: number): ReadonlySet<string> {
  const names = namesBySentence(document);
  return new Set([...(names[sentence - 1] ?? []), ...(names[sentence] ?? []), ...(names[sentence + 1] ?? [])]);
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)$/;

const namesBySentence = keptFor((document: Document): readonly (readonly string[])[] => {
  const tags = partsOfSpeech(document);
  return document.sentences.map(({ firstToken, endToken }) => {
    const names: string[] = [];
    for (let at = firstToken; at < endToken; at++) {
      const token = document.tokens[at] as Token;
      const key = tags[at] === "PROPN" && !CALENDAR.test(token.lower) ? termOf(token)?.key : undefined;
      if (key !== undefined) names.push(key);
    }
    return names;
  });
});

/** Whether the words speak of somebody or something else than the other article: "a bin fire", "the airport at Lund". */
function isForeign(own: ArticleClaims, outcome: Outcome, other: ArticleClaims): boolean {
  const bearer = outcome.bearer.kind === "phrase" ? outcome.bearer : outcome.setting;
  if (bearer.kind === "open") return bearer.single;
  if (bearer.partial) return true;
  const known = documentTerms(other.reading.document);
  for (const name of bearer.names) if (!known.has(name)) return true;
  if (bearer.universal || outcome.matter.bearer === "cause") return false;
  const isBare = isBarePlural(own, bearer);
  if (!isBare && !bearer.indefinite && !bearer.single && bearer.count === "") return false;
  if ([...bearer.terms.keys()].some((term) => !known.has(term))) return true;
  return outcome.matter.bearer === "person" && (bearer.head === ANYBODY || !isCalled(own, bearer));
}

/** "Bus drivers in Lund" */
function isBarePlural(
  { reading: { document } }: ArticleClaims,
  { firstToken, endToken, head, names }: NounPhrase,
): boolean {
  const tags = partsOfSpeech(document);
  if (names.has(head) || /^(?:DET|PRON)$/.test(tags[firstToken] ?? "")) return false;
  for (let at = firstToken; at < endToken; at++) {
    if (tags[at] === "ADP" || document.tokens[at]?.lower === "'s") return false;
    if (tags[at] === "NOUN" && tags[at + 1] !== "NOUN") return /[^s]s$/.test(document.tokens[at]?.lower ?? "");
  }
  return false;
}

/** "A former pilot was cleared. Tobias Renn, 52, had": the noun that stands for a name. */
function isCalled({ reading: { document } }: ArticleClaims, { head }: NounPhrase): boolean {
  for (const nouns of calledIn(document).values()) if (nouns.has(head)) return true;
  return false;
}

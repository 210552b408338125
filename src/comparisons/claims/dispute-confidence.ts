import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { eraOf, isBygoneToOne } from "../../claims/era.ts";
import { harmTerms } from "../../claims/harm-terms.ts";
import { NO_PHRASE, type NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition, Stand } from "../../claims/proposition.ts";
import { sentenceTerms, termLikeness } from "../../claims/sentence-terms.ts";
import { sentencesWith } from "../../claims/sentences-with.ts";
import { verbKey } from "../../claims/stands-of-word.ts";
import { verbKeys } from "../../claims/verb-keys.ts";
import type { Document, Sentence, Token } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import { once } from "../../kernel/once.ts";
import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import { HEDGES } from "../../lexicons/en/denial-words.ts";
import { GENERIC_NOUNS, GIVING_VERBS } from "../../lexicons/en/opposites.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { deniedOfAll } from "./denied-of-all.ts";
import { isOfOtherYear } from "./other-chapter.ts";
import { haveOtherNames, heldIn, matterLikeness, phraseLikeness } from "./same-matter.ts";

/** Likeness from which two phrases name one thing. Set on the project's cases, checked on articles of Wikinews and BASIL. */
const SAME_THING = 0.55;
/** A theme left to a pronoun has to be found in the words before it to this share. */
const HELD_BEFORE = 0.6;
const HELD_SENTENCE = 0.25;
/** Actors less alike than this are two, where both are named. */
const OTHER_ACTOR = 0.2;
/** A surname for the whole name. */
const SAME_PERSON = 0.8;
/** Themes less alike are one where one actor is named in both: "a medical", "the medical examination". */
const SAME_DEED_OF_ONE = 0.45;
const SAME_SENTENCE = 0.2;
/** Where something is missing (a pronoun for the theme, another word for the actor), the sentences have to be this alike. */
const CLOSE_SENTENCE = 0.35;
const LEAST_SENTENCE = 0.15;
/** States that follow each other in time need more to be one moment. */
const SAME_MOMENT = 0.3;
const SAME_CONTENT = 0.3;
const SAME_CONTENT_OF_ROLE = 0.4;
const VERY_CLOSE_SENTENCE = 0.5;
const GENERIC_SENTENCE = 0.15;
/** "Fares stay as they are" speaks of what comes. */
const UNCHANGED = "#rise/unchanged";
/** Matters that say nothing of a pronoun: "demanded it", "allowed by". */
const TELLING_THEMES: ReadonlySet<string> = new Set(["#want/rule out", "#allow/ban"]);
const ORDINALS: ReadonlySet<string> = new Set(["first", "second", "third", "new"]);
/** The term of "man" and "woman". */
const ANYBODY = "person";
const TALKS = "#negotiate/";
const CONFIRM = "#confirm/deny";
const HARM = "#unharmed/injure";
/** Done to persons alone, however they are called. */
const OF_PERSONS_ALONE: ReadonlySet<string> = new Set(["#evacuate/stay put", "#warn/keep in the dark", "#dismiss/"]);
/** Of these "nobody" denies the doing to anybody. */
const DONE_TO_PERSONS: ReadonlySet<string> = new Set([HARM, "#capture/escape", ...OF_PERSONS_ALONE]);
/** What stands for everybody where none of it was hurt: "no one", "no injuries". */
const EVERYBODY = once(
  (): ReadonlySet<string> =>
    new Set(["nobody", "no-one", "one", "person", "people"].map(stem).concat([...harmTerms()])),
);
const GIVING = once((): ReadonlySet<string> => new Set([...GIVING_VERBS].map(verbKey)));
const GENERIC = once((): ReadonlySet<string> => new Set([...GENERIC_NOUNS].map(stem)));
/** Verbs that mean little without their object. */
const LIGHT_VERBS = verbKeys(
  "have be do say take make get go come want know think tell ask sound work give see need use put run keep let call show feel look lead hold leave set play mean become include receive bring turn wear happen occur",
);
const LIGHT_VERB_THEME = 0.75;

/** 0 where the two clauses are not about one matter; else how sure it is that they are. In: the matter on which both take a side. */
export function sameMatterConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  { matter, reversible, decision, ofBearer, ofStory }: Omit<Stand, "sign" | "negated">,
): number {
  if (
    a.future !== b.future &&
    a.decided === b.decided &&
    !decision &&
    !(matter === UNCHANGED && (a.lasting || b.lasting)) &&
    !(matter.startsWith("#") && !reversible && isScheduled(a.future ? b : a))
  )
    return 0;
  if (areOfOtherGenders(a.agent, b.agent) || areOfOtherGenders(a.theme, b.theme)) return 0;
  const isDeed = !/^[#~=]|^there is /.test(matter);
  if (isDeed && a.tense !== b.tense && a.tense !== "" && b.tense !== "" && !a.future && !b.future) return 0;
  const ofAll = deniedOfAll(earlier, a, later, b, matter);
  if (ofAll > 0) return ofAll;
  const exception = a.universal !== b.universal;
  if (!exception && isPartOnly(a, b)) return 0;
  const like = matterLikeness(earlier, a, later, b, matter, ofBearer);
  if (a.theme.negative !== b.theme.negative && DONE_TO_PERSONS.has(matter)) {
    const confidence = harmConfidence(earlier, a, later, b, matter, like);
    if (confidence > 0 || matter === HARM) return confidence;
  }
  if (
    (reversible || like.sentence < CLOSE_SENTENCE) &&
    isBygoneToOne(eraOf(earlier.reading, a), eraOf(later.reading, b))
  )
    return 0;
  if (matter === CONFIRM && (a.content !== undefined || b.content !== undefined))
    return disputeOfContent(earlier, a, later, b);
  if (exception && like.sentence >= SAME_MOMENT && !(like.themesNamed && like.theme < OTHER_ACTOR)) return 0.75;
  if (like.otherAgents || like.otherThemes) return 0;
  if (isDoneOnce(a, b, like, matter) || (decision && isOneDecider(a, b, like))) return 0.7;
  // "The goalkeeper will play on", "The goalkeeper announced his retirement"
  if (ofBearer && isLeadThing(earlier, a, later, b, like) && subjectOrTheme(a).head !== ANYBODY) return 0.7;
  if (ofBearer && isOneBearer(a, b, like))
    return matter === TALKS && !(isPartnerTold(a, later, b) && isPartnerTold(b, earlier, a)) ? 0 : 0.7;
  if (
    ofStory &&
    like.sentence >= SAME_SENTENCE &&
    (!like.themesNamed || like.theme > 0 || like.sentence >= CLOSE_SENTENCE)
  )
    return 0.7;
  if (matter.startsWith("there is ") || matter.startsWith("~")) return existenceConfidence(earlier, a, later, b, like);
  if (matter.startsWith("has ") && !isWhollyLacked(a, b)) return 0;
  if (matter.startsWith("has ") && (like.theme < SAME_THING || (like.agentsNamed && like.agent < OTHER_ACTOR)))
    return 0;
  if (matter.startsWith("=") && like.sentence >= SAME_SENTENCE) return 0.75;
  if (TELLING_THEMES.has(matter) && !like.themesNamed) return 0;
  const alone =
    isSelfContained(a, b, like, matter) || (matter.startsWith("#") && isTopic(earlier, a, later, b, like)) ? 0.7 : 0;
  if (like.sentence < (reversible ? SAME_MOMENT : SAME_SENTENCE)) return alone;
  if (!hasSameTheme(a, b, like, matter) || !hasSameActor(a, b, like, matter)) return alone;
  return Math.min(0.95, 0.6 + like.theme / 5 + like.sentence / 4);
}

function areOfOtherGenders({ gender }: NounPhrase, other: NounPhrase): boolean {
  return gender !== other.gender && gender !== "" && other.gender !== "";
}

/** "Nobody was hurt" and "two children were treated": of whom it is denied needs no word where nothing narrows it. */
function harmConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  matter: string,
  like: Like,
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

/** "Council tax goes up next year", "is not for sale": the present for what comes. */
function isScheduled({ tense, perfect, lasting }: Proposition): boolean {
  return tense === "present" && !perfect && !lasting;
}

/** Shared words of themes that alone name the thing: one rare word, or a full name. */
const TELLING_THEME = 6.5;

/** Clauses that need no sentence around them: "Value-added tax stays at 15 percent" and "VAT goes up". */
function isSelfContained(a: Proposition, b: Proposition, like: Like, matter: string): boolean {
  if (LIGHT_VERBS().has(matter) && !like.themesNamed) return false;
  const telling = Math.max(subjectOrTheme(a).terms.size, subjectOrTheme(b).terms.size) > 1;
  const isTold = telling && like.themesNamed && like.theme >= SAME_THING && like.sharedTheme >= TELLING_THEME;
  if (isTold && /^(?:#|is )/.test(matter)) return !like.agentsNamed || like.agent >= OTHER_ACTOR;
  if (like.theme < 0.9) return false;
  if (like.agent >= 0.9) return true;
  const bare = like.agent === 0 && !like.agentsNamed;
  return matter.startsWith("#") && bare && telling && like.themesNamed;
}

/** Sentences from which a reader knows what an article is about. */
const LEAD_SENTENCES = 2;

/** "The dam held", "the dam burst", where both articles are about the dam. */
function isTopic(earlier: ArticleClaims, a: Proposition, later: ArticleClaims, b: Proposition, like: Like): boolean {
  return a.tense === b.tense && isLeadThing(earlier, a, later, b, like);
}

function isLeadThing(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  like: Like,
): boolean {
  if (!like.themesNamed || like.theme < 0.9 || like.agentsNamed) return false;
  const [left, right] = [subjectOrTheme(a), subjectOrTheme(b)];
  if (left.indefinite || right.indefinite || left.head === "" || left.head !== right.head) return false;
  return isInLead(earlier, left.head) && isInLead(later, left.head);
}

function isInLead({ reading: { document } }: ArticleClaims, term: string): boolean {
  for (let at = 0; at < LEAD_SENTENCES; at++) if (sentenceTerms(document, at).has(term)) return true;
  return false;
}

/** Deeds that one person does once in a story, and which need no object to tell what was done. */
const DONE_ONCE = verbKeys("concede surrender resign apologise apologize confess abdicate retire testify");

/** "Ida Brandt has not conceded", "Brandt conceded defeat": who it is and what was done say enough. */
function isDoneOnce(a: Proposition, b: Proposition, like: Like, matter: string): boolean {
  if (!DONE_ONCE().has(matter) || (a.theme.terms.size > 0 && b.theme.terms.size > 0)) return false;
  return phraseNames(a) && phraseNames(b) && (like.agent >= SAME_PERSON || like.theme >= SAME_PERSON);
}

/** "Rolf Kern would not take the matter further", "Kern will contest the ruling". */
function isOneDecider(a: Proposition, b: Proposition, like: Like): boolean {
  const isOne = like.agentsNamed && like.agent >= SAME_PERSON && a.agent.names.size > 0 && b.agent.names.size > 0;
  return isOne && !like.themesNamed && a.future === b.future && like.sentence >= LEAST_SENTENCE;
}

/** "Ada Holm was released", "Holm is still held": who it is says enough. */
function isOneBearer(a: Proposition, b: Proposition, like: Like): boolean {
  if (like.theme < SAME_PERSON || like.agentsNamed) return false;
  if (like.themesNamed) return phraseNames(a) && phraseNames(b);
  return like.sentence >= LEAST_SENTENCE && (phraseNames(a) || phraseNames(b));
}

/** "Has not spoken to the union": with whom, the other sentence tells, too, unless its article is about that party. */
function isPartnerTold({ theme }: Proposition, claims: ArticleClaims, other: Proposition): boolean {
  if (!theme.oblique || [...theme.names].some((name) => isInLead(claims, name))) return true;
  const told = sentenceTerms(claims.reading.document, other.sentence);
  return heldIn(theme.terms, told, told) > 0;
}

function phraseNames(proposition: Proposition): boolean {
  return proposition.agent.names.size > 0 || proposition.theme.names.size > 0;
}

/** "Two of the men", "another plan": the clauses speak of different parts. "A second vote" is one on both sides. */
function isPartOnly(a: Proposition, b: Proposition): boolean {
  if ([a.theme, a.agent, b.theme, b.agent].some(isRestOnly)) return true;
  if (a.theme.negative || b.theme.negative || a.agent.negative || b.agent.negative) return false;
  return areOtherParts(a.theme, b.theme) || areOtherParts(a.agent, b.agent);
}

/** "No one else was hurt" and "no other injuries" speak of those not told of before. */
function isRestOnly({ negative, part }: NounPhrase): boolean {
  return negative && /\b(?:else|other)\b/.test(part);
}

function areOtherParts(a: NounPhrase, b: NounPhrase): boolean {
  if (!a.partial && !b.partial) return false;
  // "three heads" and, as known to the reader, "the three heads"
  if (a.partial !== b.partial && a.count !== "" && a.count === b.count) return false;
  return a.part !== b.part || !ORDINALS.has(a.part);
}

function subjectOrTheme({ theme, agent }: Proposition): NounPhrase {
  return theme === NO_PHRASE ? agent : theme;
}

function hasSameTheme(a: Proposition, b: Proposition, like: Like, matter: string): boolean {
  const isLight = LIGHT_VERBS().has(matter);
  if (like.themesNamed) {
    if (a.theme.single && b.theme.single && like.sentence < CLOSE_SENTENCE) return false;
    if (GIVING().has(matter) && (a.theme.names.has(a.theme.head) || b.theme.names.has(b.theme.head))) return false;
    const isOneActor = like.agentsNamed && like.agent >= SAME_PERSON && a.agent.names.size > 0;
    const isOne = isOneActor || (!like.agentsNamed && like.sentence >= SAME_MOMENT);
    return like.theme >= (isLight ? LIGHT_VERB_THEME : isOne ? SAME_DEED_OF_ONE : SAME_THING);
  }
  if (isLight) return false;
  if (like.theme >= HELD_BEFORE && like.sentence >= HELD_SENTENCE) return true;
  return like.sentence >= (like.theme === 0 || like.theme >= HELD_BEFORE ? CLOSE_SENTENCE : VERY_CLOSE_SENTENCE);
}

function hasSameActor(a: Proposition, b: Proposition, like: Like, matter: string): boolean {
  if (LIGHT_VERBS().has(matter))
    return like.agentsNamed ? like.agent >= SAME_THING : like.sentence >= VERY_CLOSE_SENTENCE;
  if (!like.agentsNamed || like.agent >= OTHER_ACTOR) return true;
  // "the police did not find her", "a farmer found her"
  if (a.verb === b.verb) return false;
  return like.sentence >= VERY_CLOSE_SENTENCE && like.theme >= 0.7;
}

type Like = ReturnType<typeof matterLikeness>;

/** "No federal experience" leaves room for another one. */
function isWhollyLacked(a: Proposition, b: Proposition): boolean {
  const [none, some] = a.theme.negative ? [a, b] : [b, a];
  return !none.theme.negative || heldIn(none.theme.terms, some.theme.terms, some.theme.terms) === 1;
}

/** "No tear gas was used" and "had fired tear gas". */
function existenceConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  like: Like,
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

/** "was sued for writing that rats had been seen": passed on, and no statement of the article. */
function isOnlySaid({ reading: { document } }: ArticleClaims, { sentence }: Proposition): boolean {
  const { firstToken, endToken } = document.sentences[sentence] as Sentence;
  for (let at = firstToken; at < endToken; at++) if (HEDGES.has((document.tokens[at] as Token).lower)) return true;
  return false;
}

/** Confirmed by one, denied by the other: the same body, and the words after the verb alike. */
function disputeOfContent(earlier: ArticleClaims, a: Proposition, later: ArticleClaims, b: Proposition): number {
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

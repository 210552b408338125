import type { Sentence, Token } from "../document/document.ts";
import { subjectPronouns } from "../lexicons/en/closed-class.ts";
import { THINGS_IN_ING } from "../lexicons/en/deed-nouns.ts";
import { PARTIAL_WORDS, UNIVERSAL_WORDS } from "../lexicons/en/opposites.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import type { TermWeights } from "./sentence-terms.ts";
import { termOf } from "./term.ts";

/** A participant of a clause. `[firstToken, endToken)` are indexes into the document's tokens; both 0 where there is none. */
export interface NounPhrase {
  /** "open": none, a pronoun, or too tangled to tell. */
  readonly kind: "phrase" | "open";
  readonly terms: TermWeights;
  /** Term of its head noun, "" where it has none. */
  readonly head: string;
  /** Terms of its proper names. */
  readonly names: ReadonlySet<string>;
  /** "no", "none", "nobody", "not a single". */
  readonly negative: boolean;
  readonly universal: boolean;
  /** "some", "another", "two of": not the whole, or another one. */
  readonly partial: boolean;
  /** "a", "an", a number or nothing before it; not "the" or "its". */
  readonly indefinite: boolean;
  /** The words that make it partial: "second", "two". */
  readonly part: string;
  /** "three" in "three heads" and in "the three heads". */
  readonly count: string;
  /** Of a bare "he", "him", "she" or "her", of "a man" or "the woman". */
  readonly gender: "he" | "she" | "";
  /** Of one that a pronoun stands for. */
  readonly meant?: true;
  /** Behind a preposition: "against the ruling". */
  readonly oblique: boolean;
  /** Begins with "a" or "an". */
  readonly single: boolean;
  readonly firstToken: number;
  readonly endToken: number;
}

export const NO_PHRASE: NounPhrase = {
  kind: "open",
  terms: new Map(),
  head: "",
  names: new Set(),
  negative: false,
  universal: false,
  partial: false,
  indefinite: false,
  single: false,
  part: "",
  count: "",
  gender: "",
  oblique: false,
  firstToken: 0,
  endToken: 0,
};

/** A participant this long has lost its thread. */
const REACH = 14;
const NEGATIVE_DETERMINERS: ReadonlySet<string> = new Set(["no", "none", "nobody", "neither", "nothing", "no-one"]);
const EDGES: ReadonlySet<string> = new Set(
  ', ; : . … ? ! — – - ( ) “ ” " that which who whom when where while because although though but and or after before if as until since than whether unless so why how what without'.split(
    " ",
  ),
);
const TIME_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
today yesterday tomorrow tonight night morning afternoon evening week month year day hour hours days weeks months years minutes midday midnight noon dawn dusk time weekend later earlier late early`.split(
    /\s+/,
  ),
);
const DEFINITE: ReadonlySet<string> = new Set(
  "the this that these those his her its their our my your all every both each".split(" "),
);
const NOMINAL: ReadonlySet<Upos> = new Set(["NOUN", "PROPN"]);

/** Nouns for what is planned: one writer's proposal is another's plan. */
const PLANS: ReadonlySet<string> = new Set("plan plans proposal proposals scheme schemes project projects".split(" "));

/** Whether a clause, or the words of one participant, end at this token. */
export function isEdge({ lower }: Token): boolean {
  return EDGES.has(lower);
}

/** The phrase that ends before `end`: the subject of a verb group that begins there. */
export function phraseBefore(
  tokens: readonly Token[],
  tags: readonly Upos[],
  end: number,
  sentence: Sentence,
): NounPhrase {
  // "no copies of the letters she had sent": she
  const isPronoun = subjectPronouns.has(tokens[end - 1]?.lower ?? "") && end - 1 > sentence.firstToken;
  let first = isPronoun ? end - 1 : end;
  while (!isPronoun && first > sentence.firstToken && end - first < REACH) {
    const at = first - 1;
    // "Liquefied natural gas is included"
    const isVerb =
      tags[at] === "VERB" &&
      at > sentence.firstToken &&
      !isAttribute(tokens, tags, at) &&
      !THINGS_IN_ING.has((tokens[at] as Token).lower);
    if (isEdge(tokens[at] as Token) || isVerb || tags[at] === "AUX") break;
    first = at;
  }
  const start = pastTime(tokens, tags, first, end);
  // "The pilot of the plane that crashed near Stenby had": what hangs on the verb before is no subject
  const hangs = tags[start] === "ADP" && start > sentence.firstToken && tags[start - 1] === "VERB";
  return first === end || hangs ? NO_PHRASE : phraseOf(tokens, tags, start, end);
}

/** "the operating licence", "the ferry's operating licence": a verb form between an article and its noun. */
export function isAttribute(tokens: readonly Token[], tags: readonly Upos[], at: number): boolean {
  const opener = tags[at - 1];
  const opens = opener === "DET" || opener === "NUM" || opener === "ADJ" || tokens[at - 1]?.lower === "'s";
  return opens && (tags[at + 1] === "NOUN" || tags[at + 1] === "PROPN");
}

/** "In May the broadcaster": the time before the subject is no part of it. */
function pastTime(tokens: readonly Token[], tags: readonly Upos[], first: number, end: number): number {
  if (tags[first] !== "ADP") return first;
  for (let at = first + 1; at < first + 4 && at < end - 1; at++)
    if (TIME_WORDS.has((tokens[at] as Token).lower)) return at + 1;
  return first;
}

/** The first noun phrase from `from` on, past adverbs, times and one preposition, with what hangs on it by "of". */
export function phraseAfter(
  tokens: readonly Token[],
  tags: readonly Upos[],
  from: number,
  sentence: Sentence,
): NounPhrase {
  const isOnlyTime = (start: number, end: number) =>
    onlyTimes(tokens, tags, start, end) && !isNounByPlace(tokens, tags, end - 1, sentence);
  let first = from;
  let hasNoun = false;
  let oblique = false;
  let at = from;
  for (; at < sentence.endToken && at - from < REACH; at++) {
    const token = tokens[at] as Token;
    if (isEdge(token)) break;
    const tag = tags[at] as Upos;
    if (
      tag === "AUX" ||
      (tag === "VERB" &&
        hasNoun &&
        !isNounAfterAll(tokens, tags, first, at) &&
        !isAttribute(tokens, tags, at) &&
        !isBehindOf(tokens, at))
    )
      break;
    if (tag === "ADP" && token.lower !== "of" && hasNoun) {
      if (!isOnlyTime(first, at)) break;
      hasNoun = false;
      oblique = true;
      first = at + 1;
    } else if (tag === "ADP" && !hasNoun) {
      oblique = true;
      first = at + 1;
    } else if (tag === "ADV" && !hasNoun && first === at) first = at + 1;
    else if (isTime(token, tag) && hasNoun && !onlyTimes(tokens, tags, first, at)) break;
    if (NOMINAL.has(tag) || tag === "PRON" || isNounByPlace(tokens, tags, at, sentence)) hasNoun = true;
  }
  if (!hasNoun || isOnlyTime(first, at)) return NO_PHRASE;
  return phraseOf(tokens, tags, first, at, { oblique, termsEnd: qualifierEnd(tokens, tags, at, sentence) });
}

const QUALIFYING: ReadonlySet<string> = new Set([
  "for",
  "by",
  "on",
  "about",
  "against",
  "between",
  "over",
  "with",
  "in",
]);
const QUALIFIER_REACH = 6;

/** Past "for growth" in "its forecast for growth": what hangs on the noun tells it from others. */
function qualifierEnd(tokens: readonly Token[], tags: readonly Upos[], end: number, sentence: Sentence): number {
  const qualifies = end < sentence.endToken && QUALIFYING.has((tokens[end] as Token).lower);
  if (!qualifies || !NOMINAL.has(tags[end - 1] as Upos)) return end;
  let at = end + 1;
  for (; at < sentence.endToken && at - end < QUALIFIER_REACH; at++) {
    const tag = tags[at] as Upos;
    if (isEdge(tokens[at] as Token) || tag === "ADP" || tag === "VERB" || tag === "AUX") break;
  }
  return onlyTimes(tokens, tags, end + 1, at) ? end : at;
}

/** "passed a medical in": an adjective that no noun follows is one itself. */
function isNounByPlace(tokens: readonly Token[], tags: readonly Upos[], at: number, { endToken }: Sentence): boolean {
  if (tags[at] !== "ADJ" || tags[at - 1] !== "DET") return false;
  return at + 1 >= endToken || tags[at + 1] === "ADP" || isEdge(tokens[at + 1] as Token);
}

function isTime({ lower, text }: Token, tag: Upos): boolean {
  return TIME_WORDS.has(lower) || (tag === "PROPN" && (text === "May" || text === "March"));
}

/** "the cost of borrowing" */
function isBehindOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "of" && (tokens[at] as Token).lower.endsWith("ing");
}

/** "to accept a pay offer": a bare form inside a phrase that an article has opened. */
function isNounAfterAll(tokens: readonly Token[], tags: readonly Upos[], first: number, at: number): boolean {
  return tags[first] === "DET" && tags[at - 1] === "NOUN" && !/(?:ed|ing|s)$/.test((tokens[at] as Token).lower);
}

function onlyTimes(tokens: readonly Token[], tags: readonly Upos[], first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if ((NOMINAL.has(tags[at] as Upos) || tags[at] === "PRON") && !isTime(tokens[at] as Token, tags[at] as Upos))
      return false;
  return true;
}

interface Setting {
  readonly oblique: boolean;
  readonly termsEnd: number;
}

/** The phrase of these tokens. */
export function phraseOf(
  tokens: readonly Token[],
  tags: readonly Upos[],
  first: number,
  end: number,
  { oblique, termsEnd }: Setting = { oblique: false, termsEnd: end },
): NounPhrase {
  if (first >= end) return NO_PHRASE;
  const terms = new Map<string, number>();
  const names = new Set<string>();
  let head = "";
  let headAt = first;
  let headOpen = true;
  let negative = false;
  let universal = false;
  let nominal = false;
  const isDefinite = DEFINITE.has((tokens[first] as Token).lower);
  // "Of the 23 men", some
  const parts: string[] = tags[first] === "ADP" && (tokens[first] as Token).lower === "of" ? ["of"] : [];
  for (let at = first; at < termsEnd; at++) {
    const token = tokens[at] as Token;
    const tag = tags[at] as Upos;
    const { lower } = token;
    if (at >= end) headOpen = false;
    if (at < end && head === "" && NEGATIVE_DETERMINERS.has(lower) && !isBound(tokens, at))
      negative ||=
        lower === "none" ? end - first === 1 || tokens[at + 1]?.lower === "of" : lower !== "no" || at + 1 < end;
    if (lower === "single" && tokens[at - 2]?.lower === "not") negative = true;
    // "the two pilots" are all of them
    if (
      at < end &&
      (tag === "NUM" && lower !== "none"
        ? at <= first + 1 && !isDefinite && !isNumberOfName(tags, first, at)
        : PARTIAL_WORDS.has(lower))
    )
      parts.push(lower);
    if (UNIVERSAL_WORDS.has(lower)) universal = true;
    if (tag === "ADP" && head !== "") headOpen = false;
    if (tag === "ADV" || tag === "DET" || tag === "PART" || isTime(token, tag)) continue;
    const term = termOf(token);
    const isNoun =
      NOMINAL.has(tag) ||
      (tag === "VERB" && THINGS_IN_ING.has(lower)) ||
      (head === "" && tag === "ADJ" && tags[at - 1] === "DET" && at === end - 1);
    if (isNoun) nominal = true;
    if (isNoun && headOpen) headAt = at;
    if (term === undefined) continue;
    const key = isNoun && PLANS.has(lower) ? "plan" : term.key;
    terms.set(key, term.weight);
    if (isNoun && headOpen) head = key;
    if (tag === "PROPN" && !NEGATIVE_DETERMINERS.has(lower)) names.add(term.key);
  }
  // "no one else was hurt": the adverb stands outside the phrase
  if (negative && (tokens[end]?.lower === "else" || tokens[first + 2]?.lower === "else")) parts.push("else");
  // "all 19 members"
  const partial = parts.length > 0 && !universal;
  const single = /^an?$/.test((tokens[first] as Token).lower);
  const indefinite =
    !negative &&
    !DEFINITE.has((tokens[first] as Token).lower) &&
    names.size === 0 &&
    !hasPossessive(tokens, first, end);
  const kind = nominal && terms.size > 0 && !isClient(tokens, end - 1) ? "phrase" : "open";
  return {
    kind,
    terms,
    head,
    names,
    negative,
    universal,
    partial,
    part: parts.join(" "),
    count: countOf(tokens, tags, first, end),
    gender: genderOf((tokens[headAt] as Token).lower),
    oblique,
    indefinite,
    single,
    firstToken: first,
    endToken: end,
  };
}

function countOf(tokens: readonly Token[], tags: readonly Upos[], first: number, end: number): string {
  for (let at = first; at < end && at <= first + 1; at++) if (tags[at] === "NUM") return (tokens[at] as Token).lower;
  return "";
}

/** "Halcyon 2" is one probe. */
function isNumberOfName(tags: readonly Upos[], first: number, at: number): boolean {
  return at > first && tags[at - 1] === "PROPN";
}

const MALE = /^(?:he|him|man|boy|father|husband|son|brother)$/;
const FEMALE = /^(?:she|her|woman|girl|mother|wife|daughter|sister)$/;

function genderOf(lower: string): NounPhrase["gender"] {
  if (MALE.test(lower)) return "he";
  return FEMALE.test(lower) ? "she" : "";
}

function hasPossessive(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens[at]?.lower === "'s" || tokens[at]?.lower === "'") return true;
  return false;
}

/** "Her client" stands for a name as "he" does. */
function isClient(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.lower === "client" && /^(?:his|her|their|my|our)$/.test(tokens[last - 1]?.lower ?? "");
}

/** "no more than ten minutes", "no later than Friday", "no longer" bound a quantity or a time and deny nothing. */
function isBound(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 2]?.lower === "than" || tokens[at + 1]?.lower === "longer" || tokens[at + 1]?.lower === "doubt";
}

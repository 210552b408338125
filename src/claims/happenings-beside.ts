import type { Sentence } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { BEGINNING, LIGHT_VERBS, LIMIT, STAGES } from "../lexicons/en/happening-kinds.ts";
import { firstOrLast } from "./first-or-last.ts";
import { isNoun, kindsAt, kindsOfPhrase, type Line, wordAt } from "./kinds-at.ts";
import type { Reading } from "./reading.ts";
import { sittingsIn } from "./sittings-in.ts";
import { tokenAt } from "./token-at.ts";
import { verbKey } from "./verb-key.ts";
import { verbKeys } from "./verb-keys.ts";

/** Kinds of happening, one bit each. */
export interface Happenings {
  /** Of all the words near the date. */
  readonly around: bigint;
  /** Of what the date hangs on: the noun right beside it, its verb, or the subject of a verb that says nothing by itself. */
  readonly deed: bigint;
  /** Where its clause begins: who took part, and where, is named between there and the date. */
  readonly clauseStart: number;
  /** Told as one of several: "the second raid", "his previous contract", "had already". */
  readonly isOther: boolean;
  /** Told as the first of its kind, or as the last: "found the first, on 3 May", "last won in 2019", "their first title since 2019". */
  readonly rank: "first" | "last" | undefined;
  /** As `sittingsIn` gives them, of its clause. */
  readonly sittings: ReadonlySet<string>;
  /** The common noun before its verb: "the old hall, put up in 1911"; "" without one. */
  readonly thing: string;
}

const NOTHING: Happenings = {
  around: 0n,
  deed: 0n,
  clauseStart: 0,
  isOther: false,
  rank: undefined,
  sittings: new Set(),
  thing: "",
};

/** Words on either side of a date that tell what happened then. */
const REACH = 12;
/** Words between a date and the noun that it is joined to: "on", "late", "at 4 p.m. on". */
const JOIN_REACH = 8;
/** Words of a label before its colon: "Opening of the hall: 3 May". */
const LABEL_WORDS = 5;

const PARTS: ReadonlySet<string> = new Set(
  "; : – — - but while after before because although which who when".split(" "),
);
const OTHER: ReadonlySet<string> = new Set(
  "another second third fourth fifth previous previously earlier already separate separately similar".split(" "),
);
const JOINING =
  /^(?:on|at|in|since|from|until|till|by|for|of|the|a|an|as|about|around|shortly|just|late|early|towards?|near|nearly|last|this|next|back|again|set|due|,|\d.*|[ap]\.?m\.?|o'clock|local|time|mon|tues|wednes|thurs|fri|satur|sun)$|day$|^(?:morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What the words beside a date tell of. In: the token of its verb, -1 without one. */
export function happeningsBeside({ document }: Reading, span: Span, verb: number): Happenings {
  const { sentences, tokens } = document;
  const index = Math.max(0, lastStartingAt(sentences, span.start));
  const sentence = sentences[index];
  if (sentence === undefined) return NOTHING;
  const first = Math.max(sentence.firstToken, tokenAt(tokens, span.start));
  let behind = first;
  while (behind < sentence.endToken && (tokens[behind]?.start ?? span.end) < span.end) behind++;
  const line: Line = { tokens, tags: partsOfSpeech(document), sentence };
  const from = clauseStart(line, first);
  const to = clauseEnd(line, behind);
  const link = kindsOfLink(wordAt(line, first - 1), wordAt(line, first - 2));
  let around = link | kindsAt(line, verb);
  for (let at = Math.max(from, first - REACH); at < first; at++) around |= kindsAt(line, at);
  for (let at = behind; at < Math.min(to, behind + REACH); at++) around |= kindsAt(line, at);
  const own = deedOf(line, { first, behind, from, to, verb });
  const deed = own === 0n && isOfSentenceBefore(line) ? kindsOfSentence(line, sentences[index - 1]) : own;
  let isOther = false;
  for (let at = from; at < first; at++) isOther ||= OTHER.has(wordAt(line, at));
  const rank = firstOrLast(line, from, first);
  return {
    around: around | deed,
    deed,
    clauseStart: tokens[from]?.start ?? span.start,
    isOther,
    rank,
    sittings: sittingsIn(line, from, to),
    thing: thingBefore(line, verb < 0 ? first : Math.min(verb, first)),
  };
}

function thingBefore(line: Line, end: number): string {
  for (let at = end - 1; at >= end - REACH; at--)
    // "the tannery dates from 1924": taggers take the verb for a noun; "the club next door"
    if (line.tags[at] === "NOUN" && !/^(?:|dates?|door)$/.test(wordAt(line, at))) return wordAt(line, headOf(line, at));
  return "";
}

/** "The chapel in the village", "the building beside the hall": the noun that others only place. */
function headOf(line: Line, noun: number): number {
  let head = noun;
  for (let before = noun - 1; before >= noun - REACH; before--) {
    const tag = line.tags[before] ?? "";
    if (tag === "ADP" && isNoun(line, before - 1)) head = --before;
    else if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tag) || wordAt(line, before) === "") break;
  }
  return line.tags[head] === "NOUN" ? head : noun;
}

interface Place {
  readonly first: number;
  readonly behind: number;
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/** "Arrest: November 2023" */
function clauseStart(line: Line, first: number): number {
  const { firstToken } = line.sentence;
  // "not before 3 May", "since 2019"
  let at = PARTS.has(wordAt(line, first - 1)) ? first - 2 : first - 1;
  for (; at >= firstToken && first - at < 4 * REACH; at--) {
    const word = wordAt(line, at);
    if (PARTS.has(word) && !isOfLabel(line, at)) break;
  }
  return at + 1;
}

/** "On Friday, when the quay gave way": what the clause behind it tells of happened then, too. */
function clauseEnd(line: Line, behind: number): number {
  let at = behind;
  while (/^(?:,|when|the|day|moment|minute)$/.test(wordAt(line, at))) at++;
  while (
    at < line.sentence.endToken &&
    at - behind < 2 * REACH &&
    (!PARTS.has(wordAt(line, at)) || isOfLabel(line, at))
  )
    at++;
  return at;
}

function isOfLabel(line: Line, at: number): boolean {
  return wordAt(line, at) === ":" && at - line.sentence.firstToken <= LABEL_WORDS;
}

function deedOf(line: Line, place: Place): bigint {
  const { first, behind, to } = place;
  const joined = joinedBefore(line, first) | joinedBehind(line, first, behind);
  if (joined !== 0n) return place.verb < first && reactions().has(verbKey(wordAt(line, place.verb))) ? 0n : joined;
  const opened = opensClause(line, behind) ? firstKinds(line, behind, to) : 0n;
  const verb = ownVerb(line, place);
  const phrase = opened | kindsOfPhrase(line, verb);
  if ((phrase & ~STAGES) !== 0n) return phrase;
  const ofVerb = phrase | (verb < 0 ? 0n : kindsAt(line, verb, true));
  const light = verb >= 0 && isLight(line, verb);
  if ((ofVerb & ~STAGES) !== 0n && !light) return ofVerb;
  return ofVerb | ofSubject(line, place, verb, light) || firstKinds(line, behind, to);
}

/** What the rest of its clause tells: "the blaze was brought under control", "the funeral will be held". */
function ofSubject(line: Line, { from, first, behind }: Place, verb: number, light: boolean): bigint {
  let [words, phrases] = [0n, 0n];
  for (let at = from; at < first; at++) {
    phrases |= kindsOfPhrase(line, at);
    if (!light || isNoun(line, at)) words |= kindsAt(line, at);
  }
  for (let at = behind; at < verb; at++) words |= kindsAt(line, at);
  return (phrases & ~STAGES) !== 0n ? phrases : words | phrases;
}

function firstKinds(line: Line, behind: number, to: number): bigint {
  for (let at = behind; at < to; at++) {
    const kinds = kindsAt(line, at);
    if ((kinds & ~STAGES) !== 0n) return kinds;
  }
  return 0n;
}

/** "on Friday, when", "on Friday, the day" */
function opensClause(line: Line, behind: number): boolean {
  const at = wordAt(line, behind) === "," ? behind + 1 : behind;
  return (
    wordAt(line, at) === "when" || (wordAt(line, at) === "the" && /^(?:day|moment|minute)$/.test(wordAt(line, at + 1)))
  );
}

/** "It was on Friday", "That was in 2019" */
function isOfSentenceBefore(line: Line): boolean {
  const { firstToken } = line.sentence;
  return (
    /^(?:it|that|this)$/.test(wordAt(line, firstToken)) &&
    /^(?:was|is|'s|’s|happened)$/.test(wordAt(line, firstToken + 1))
  );
}

/** All that a short sentence tells of. */
function kindsOfSentence({ tokens, tags }: Line, sentence: Sentence | undefined): bigint {
  if (sentence === undefined || sentence.endToken - sentence.firstToken > 3 * REACH) return 0n;
  const line = { tokens, tags, sentence };
  let kinds = 0n;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) kinds |= kindsAt(line, at);
  return kinds;
}

/** "He was charged, and on Friday the judge freed him": a date that opens its clause goes with what comes. */
function ownVerb(line: Line, { first, behind, from, to, verb }: Place): number {
  const opens = /^(?:and|but|then)$/.test(wordAt(line, first - 2)) || first - 2 < from;
  const isPrepositional = /^(?:on|in|at|by|from|since)$/.test(wordAt(line, first - 1));
  if (opens && isPrepositional && verb < first)
    for (let at = behind; at < to; at++) if (line.tags[at] === "VERB") return at;
  return verb >= from && verb < to ? verb : -1;
}

/** "the opening on Friday", "since his arrest in May" */
function joinedBefore(line: Line, first: number): bigint {
  for (let at = first - 1; at > first - JOIN_REACH; at--) {
    if (JOINING.test(wordAt(line, at))) continue;
    return isNoun(line, at) ? kindsAt(line, at) : 0n;
  }
  return 0n;
}

/** "Friday's opening", "the Friday opening" */
function joinedBehind(line: Line, first: number, behind: number): bigint {
  const isOwner = wordAt(line, behind) === "'s" || wordAt(line, behind) === "’s";
  if (!isOwner && !/^(?:the|a|of|this|last|next)$/.test(wordAt(line, first - 1))) return 0n;
  const start = isOwner ? behind + 1 : behind;
  for (let at = start; at < start + 3; at++) if (isNoun(line, at) && kindsAt(line, at) !== 0n) return kindsAt(line, at);
  return 0n;
}

/** "cheered the dismissal on Monday": the day of the cheers, not of what they were for. */
const reactions = verbKeys(
  "cheer welcome condemn criticise criticize praise hail denounce deplore celebrate discuss debate mourn lament applaud deny defend question",
);

const lightVerbs = verbKeys(LIGHT_VERBS);

function isLight(line: Line, at: number): boolean {
  return lightVerbs().has(verbKey(wordAt(line, at)));
}

/** "until Friday", "no later than Friday", "as of Friday", "since Friday" */
function kindsOfLink(link: string, before: string): bigint {
  if (link === "until" || link === "till" || link === "by" || (link === "than" && before === "later")) return LIMIT;
  return link === "from" || link === "since" || (link === "of" && before === "as") ? BEGINNING : 0n;
}

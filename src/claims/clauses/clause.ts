import type { Document, Sentence, Token } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import { once } from "../../kernel/once.ts";
import { lastStartingAt, overlaps, type Span } from "../../kernel/span.ts";
import { HELD_EVENTS, OPEN_VERBS } from "../../lexicons/en/opposites.ts";
import { stem } from "../../lexicons/en/stem.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { NO_PHRASE, type NounPhrase } from "../noun-phrase.ts";
import { pastAge } from "../past-age.ts";
import { phraseAfter } from "../phrase-after.ts";
import { phraseBefore } from "../phrase-before.ts";
import { isEdge } from "../phrase-edges.ts";
import type { Proposition, Stand } from "../proposition.ts";
import type { Reading } from "../reading.ts";
import type { TermWeights } from "../sentence-terms.ts";
import { sentencesWith } from "../sentences-with.ts";
import { groupStart, type VerbGroup } from "../verb-group.ts";
import { isPlainReport } from "./is-verb.ts";

export interface Place {
  readonly reading: Reading;
  /** Of the article in publication order. */
  readonly order: number;
  readonly tags: readonly Upos[];
  readonly sentence: Sentence;
  /** Of the sentence in its document. */
  readonly index: number;
  /** What stands in quotation marks, in text order. */
  readonly spoken: readonly Span[];
}

/** Words shown of one version at most, before its object is cut. */
const SHOWN_SUBJECT = 8;

export const VERDICT_REACH = 6;

export function isAnd(token: Token | undefined): boolean {
  return token?.lower === "and" || token?.lower === "or";
}

/** The subject before a verb group; past a comma or "who" the words that it stands for, past "and" the one of the verb before. */
export function subjectOf(place: Place, verbAt: number, previousVerb: number): NounPhrase {
  const { reading, tags, sentence } = place;
  const { tokens } = reading.document;
  const end = beforeAge(tokens, verbAt);
  const near = phraseBefore(tokens, tags, end, sentence);
  if (end <= sentence.firstToken) return near;
  const opener = previousVerb < 0 ? -1 : openerOfRelative(place, previousVerb, end);
  if (opener > 0) {
    const carrier = phraseBefore(tokens, tags, opener, sentence);
    // "The company that owns the mine which collapsed was"
    return tags[carrier.firstToken - 1] === "VERB" && hasOpener(place, carrier.firstToken) ? LOST : carrier;
  }
  // "The march that ended last Sunday was"
  if (near !== NO_PHRASE && near.kind === "open" && /^(?:ADJ|PROPN)$/.test(tags[near.firstToken] ?? ""))
    return beforeRelative(place, near.firstToken);
  if (near !== NO_PHRASE) return withRefused(place, near);
  const edge = (tokens[end - 1] as Token).lower;
  if ((isAnd(tokens[end - 1]) || edge === "but") && previousVerb >= 0)
    return subjectOf(place, groupStart(tokens, tags, sentence, previousVerb), -1);
  if (tags[end - 1] === "VERB") return beforeParticiple(place, end - 1);
  if (edge !== "," && edge !== "who" && edge !== "which" && edge !== "that") return beforeRelative(place, end);
  if (edge === "that" && tags[end - 2] !== "NOUN" && tags[end - 2] !== "PROPN") return near;
  const before = edge === "," ? insertionStart(tokens, tags, sentence, end) : pastComma(tokens, end);
  if (before <= sentence.firstToken) return near;
  const far = phraseBefore(tokens, tags, edge === "," ? beforeAge(tokens, before + 1, before) : before, sentence);
  if (edge !== ",") return antecedent(place, far);
  return far !== NO_PHRASE && tags[far.firstToken] === "ADP" ? NO_PHRASE : far;
}

/** "The skipper of the barge that hit a gate at noon was": where the clause of the verb before hangs on the subject, its "that"; else -1. */
function openerOfRelative(
  {
    reading: {
      document: { tokens },
    },
    tags,
    sentence,
  }: Place,
  verb: number,
  end: number,
): number {
  const at = groupStart(tokens, tags, sentence, verb) - 1;
  if (at <= sentence.firstToken || !/^(?:who|that|which)$/.test((tokens[at] as Token).lower)) return -1;
  if (tags[at - 1] !== "NOUN" && tags[at - 1] !== "PROPN") return -1;
  const { lower } = tokens[verb] as Token;
  // "the man who said the ship was"
  if (isPlainReport(lower) || OPEN_VERBS.has(lower) || end - verb > RELATIVE_REACH) return -1;
  for (let next = verb; next < end; next++) if (isEdge(tokens[next] as Token) || isAnd(tokens[next])) return -1;
  return at;
}

function hasOpener({ reading: { document }, sentence }: Place, end: number): boolean {
  return document.tokens.slice(sentence.firstToken, end).some(({ lower }) => /^(?:who|that|which)$/.test(lower));
}

/** "No suspect or suspects have been named" */
function withRefused(
  {
    reading: {
      document: { tokens },
    },
    tags,
    sentence,
  }: Place,
  near: NounPhrase,
): NounPhrase {
  const before = near.firstToken - 1;
  if (before <= sentence.firstToken || tokens[before]?.lower !== "or") return near;
  return phraseBefore(tokens, tags, before, sentence).negative ? { ...near, negative: true } : near;
}

const RELATIVE_REACH = 18;

/** "The march that ended in the river was": past the clause that hangs on the subject. */
function beforeRelative(
  {
    reading: {
      document: { tokens },
    },
    tags,
    sentence,
  }: Place,
  end: number,
): NounPhrase {
  for (let at = end - 1; at > sentence.firstToken && end - at < RELATIVE_REACH; at--) {
    const { lower } = tokens[at] as Token;
    if (/^[,;:]$/.test(lower)) break;
    if (!/^(?:who|which|that)$/.test(lower)) continue;
    return tags[at - 1] === "NOUN" || tags[at - 1] === "PROPN" ? phraseBefore(tokens, tags, at, sentence) : NO_PHRASE;
  }
  return beforeReduced(tokens, tags, sentence, end);
}

/** "Two clerks accused of having copied the keys were": what opens the sentence, where the words behind it form no clause. */
function beforeReduced(tokens: readonly Token[], tags: readonly Upos[], sentence: Sentence, end: number): NounPhrase {
  if (end - sentence.firstToken > RELATIVE_REACH) return NO_PHRASE;
  let first = sentence.firstToken + 1;
  while (first < end && tags[first] !== "VERB") first++;
  if (first >= end || tags[first - 1] !== "NOUN" || !(tokens[first] as Token).lower.endsWith("ed")) return NO_PHRASE;
  if (tags[first + 1] !== "ADP" && tags[first + 1] !== "SCONJ") return NO_PHRASE;
  for (let at = sentence.firstToken; at < end; at++)
    if (isEdge(tokens[at] as Token) || (tags[at] === "AUX" && !(tokens[at] as Token).lower.endsWith("ing")))
      return NO_PHRASE;
  return phraseBefore(tokens, tags, first, sentence);
}

/** "The 23 men arrested are", but not "the car he was driving was". */
function beforeParticiple(place: Place, at: number): NounPhrase {
  const { tags, sentence } = place;
  const { tokens } = place.reading.document;
  const reduced = tags[at - 1] === "NOUN" && (tokens[at] as Token).lower.endsWith("ed");
  if (reduced) return phraseBefore(tokens, tags, at, sentence);
  // "The men who hid as the guards passed were"
  const carrier = beforeRelative(place, at + 1);
  return carrier === NO_PHRASE ? LOST : carrier;
}

/** Somebody or something that the words do not let one find. */
const LOST: NounPhrase = { ...NO_PHRASE, terms: new Map([["?", 1]]), kind: "phrase", head: "?" };

/** "no news of the man, who was found": the last noun alone. */
function antecedent(
  {
    reading: {
      document: { tokens },
    },
    tags,
    sentence,
  }: Place,
  phrase: NounPhrase,
): NounPhrase {
  for (let at = phrase.endToken - 1; at > phrase.firstToken; at--)
    if (tags[at] === "ADP") return phraseAfter(tokens, tags, at + 1, { ...sentence, endToken: phrase.endToken });
  return phrase;
}

/** "Iker Etxe, 31, passed a test": the end of the name. */
function beforeAge(tokens: readonly Token[], end: number, otherwise = end): number {
  const opening = end - 3;
  return tokens[opening]?.text === "," && pastAge(tokens, opening + 1) === end ? opening : otherwise;
}

function pastComma(tokens: readonly Token[], end: number): number {
  return tokens[end - 2]?.lower === "," ? end - 2 : end - 1;
}

const LONGEST_RELATIVE = 25;

const INSERTED: ReadonlySet<Upos> = new Set(["NUM", "VERB", "DET", "ADP"]);

/** "The mayor, who had backed the plan, ruled", "The pilot, 52, acted": the comma before what is put in, where one closes it. */
function insertionStart(tokens: readonly Token[], tags: readonly Upos[], sentence: Sentence, end: number): number {
  for (let at = end - 2; at > sentence.firstToken && at > end - LONGEST_RELATIVE; at--) {
    if (tokens[at - 1]?.lower !== ",") continue;
    if (/^(?:who|which|whose|where)$/.test((tokens[at] as Token).lower) || INSERTED.has(tags[at] as Upos))
      return at - 1;
    break;
  }
  return end - 1;
}

export function shownSubject({ firstToken, endToken }: NounPhrase): number | undefined {
  return endToken > firstToken && endToken - firstToken <= SHOWN_SUBJECT ? firstToken : undefined;
}

/** "was closed for two hours", "until ten": a state that is over, unlike that which "is closed until ten". In: the token behind it. */
export function isOver(
  { reading, tags, sentence }: Place,
  { tense, perfect, future }: VerbGroup,
  { reversible }: Stand,
  end: number,
): boolean {
  if (tense !== "past" || perfect || future) return false;
  const next = end < sentence.endToken ? reading.document.tokens[end]?.lower : undefined;
  return reversible && (next === "until" || (next === "for" && (tags[end + 1] === "NUM" || tags[end + 1] === "ADV")));
}

export function turn(stand: Stand, negated: boolean): Stand {
  return negated ? { ...stand, sign: -stand.sign as 1 | -1, negated: true } : stand;
}

/** "is shut for good", but not "shut for good in 2019": tells of what comes, too. */
const FOR_GOOD = /^ (?:for good|for ever|forever|permanently)\b/;
const FOR_GOOD_REACH = 16;

/** What a reader of clauses has found; the rest is told by the place and the verb. */
interface ToldClause extends Span {
  readonly stands: readonly Stand[];
  readonly verb: string;
  readonly agent?: NounPhrase;
  readonly theme: NounPhrase;
  readonly universal: boolean;
  readonly content?: TermWeights | undefined;
  readonly lasting?: boolean;
}

export function makeClause(place: Place, group: VerbGroup, told: ToldClause): Proposition {
  const { start, end, agent = NO_PHRASE, lasting = group.lasting } = told;
  return {
    articleId: place.reading.document.article.id,
    order: place.order,
    sentence: place.index,
    start,
    end,
    stands: told.stands.filter(
      ({ affirmed, negated, ofEvent }) => !(affirmed && negated) && !(ofEvent && !heldEvents().has(told.theme.head)),
    ),
    verb: told.verb,
    future: group.future || isForGood(place, group, end),
    tense: group.tense,
    decided: group.decided,
    lasting,
    provisional: group.provisional,
    perfect: group.perfect,
    before: isPluperfect(place, group) && isOfTimeBefore(place) && !isReported(place, start, end),
    inQuote: isSpoken(place.spoken, start, end),
    agent,
    theme: told.theme,
    universal: told.universal,
    content: told.content,
    firstToken: group.firstToken,
  };
}

const heldEvents = once(() => new Set([...HELD_EVENTS].map(stem)));

function isForGood({ reading: { document } }: Place, { tense }: VerbGroup, end: number): boolean {
  return tense === "present" && FOR_GOOD.test(document.text.slice(end, end + FOR_GOOD_REACH));
}

/** "since 1950", "in the current term" */
function isOfTimeBefore({ reading: { document }, index }: Place): boolean {
  return sentencesOfTimeBefore(document).has(index);
}

const OF_TIME_BEFORE: ReadonlySet<string> = new Set("since before ever until previously yet current".split(" "));
const sentencesOfTimeBefore = keptFor((document: Document) =>
  sentencesWith(document, ({ lower }) => OF_TIME_BEFORE.has(lower)),
);
const reportingSentences = keptFor((document: Document) =>
  sentencesWith(document, ({ lower }) => REPORTED.test(lower)),
);

/** "had been", "had not been" and "had never left", but not "had left": what was so until then. */
function isPluperfect({ reading: { document } }: Place, { firstToken }: VerbGroup): boolean {
  return (
    document.tokens.slice(firstToken, firstToken + 2).some(({ lower }) => lower === "had") &&
    BEEN_OR_DENIED.test(document.tokens[firstToken + 1]?.lower ?? "")
  );
}

const BEEN_OR_DENIED = /^(?:been|not|never|n't|yet)$/;

/** "Nobody had been warned, he said": told of the day itself. */
function isReported({ reading: { document, facts }, index }: Place, start: number, end: number): boolean {
  return reportingSentences(document).has(index) || isSpoken(facts.quotes, start, end);
}

const REPORTED =
  /^(?:sa(?:id|ys|y)|told|tells|according|report.*|announce.*|confirm.*|den(?:y|ied|ies)|admit.*|insist.*|add(?:s|ed)|claim.*|repeat.*|stress.*|conced.*)$/;

export function isSpoken(spoken: readonly Span[], start: number, end: number): boolean {
  const last = spoken[lastStartingAt(spoken, end - 1)];
  return last !== undefined && overlaps(last, { start, end });
}

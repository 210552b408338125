import type { Token } from "../document/document.ts";
import { HYPOTHETICAL_WORDS, OPEN_NOUNS, OPEN_VERBS } from "../lexicons/en/opposites.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import type { Place } from "./clauses/clause.ts";
import { isPlainReport, isVerb } from "./clauses/is-verb.ts";
import { subjectOf } from "./clauses/subject-of.ts";
import type { Cue } from "./find-cues.ts";
import { groupStart } from "./group-start.ts";
import { NO_PHRASE, type NounPhrase } from "./noun-phrase.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import { isEdge } from "./phrase-edges.ts";
import { phraseOf } from "./read-phrase.ts";
import { BE, readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** How a cue is told: with its verb, or as a noun or a fragment. */
export interface Telling {
  readonly negated: boolean;
  readonly future: boolean;
  readonly bearer: NounPhrase;
  readonly start: number;
}

/** How a cue is told; undefined where it leaves open whether it came so, or another clause turns it. */
export function tellingOf(place: Place, cue: Cue): Telling | undefined {
  const verb = isAttributive(place, cue) ? undefined : verbOf(place, cue);
  return verb === undefined ? readBare(place, cue) : readVerbal(place, cue, verb);
}

/** The first verb of a sentence, by its token. */
export function firstVerb({ reading: { document }, tags, sentence }: Place): number | undefined {
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++)
    if (tags[at] === "AUX" || isVerb(document.tokens, tags, at)) return at;
  return undefined;
}

/** "found locked exits" */
function isAttributive({ reading: { document }, tags }: Place, { firstToken, endToken }: Cue): boolean {
  if (endToken !== firstToken + 1 || !/^(?:NOUN|PROPN|ADJ)$/.test(tags[endToken] ?? "")) return false;
  const { lower } = document.tokens[firstToken] as Token;
  if (BE.has(document.tokens[firstToken - 1]?.lower ?? "")) return false;
  return (
    tags[firstToken] === "ADJ" || (/(?:ed|en|un)$/.test(lower) && /^(?:VERB|DET|ADP)$/.test(tags[firstToken - 1] ?? ""))
  );
}

/** Words between "is" or "remained" and what tells the outcome: "was still very much". */
const PREDICATE_REACH = 4;
const LINKING: ReadonlySet<Upos> = new Set(["ADV", "ADJ", "DET", "PART", "ADP"]);

/** The verb of a cue: its own first word, or the one whose predicate it is. */
function verbOf({ reading: { document }, tags, sentence }: Place, cue: Cue): number | undefined {
  const { tokens } = document;
  if (cue.firstToken > sentence.firstToken && isVerb(tokens, tags, cue.firstToken)) return cue.firstToken;
  if (cue.negative && isNegation((tokens[cue.firstToken] as Token).lower))
    for (let at = cue.firstToken + 1; at < cue.endToken; at++) if (isVerb(tokens, tags, at)) return at;
  if (BE.has((tokens[cue.firstToken] as Token).lower)) return cue.firstToken;
  for (let at = cue.firstToken - 1; at > sentence.firstToken && cue.firstToken - at <= PREDICATE_REACH; at--) {
    if (BE.has((tokens[at] as Token).lower) || isVerb(tokens, tags, at)) return at;
    if (!LINKING.has(tags[at] as Upos)) return undefined;
  }
  return undefined;
}

function readVerbal(place: Place, cue: Cue, verb: number): Telling | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  const previous = previousVerb(place, verb);
  const group = readVerbGroup(tokens, tags, sentence, verb, previous);
  if (group === undefined || (verb < cue.firstToken && OPEN_VERBS.has((tokens[verb] as Token).lower))) return undefined;
  if (tokens[verb - 1]?.lower === "to" && UNDECIDED.test(tokens[verb - 2]?.lower ?? "")) return undefined;
  const subject = carrierOf(place, group.subjectEnd) ?? subjectOf(place, group.subjectEnd, previous);
  const object = cue.open
    ? phraseAfter(tokens, tags, cue.firstToken + 1, { ...sentence, endToken: cue.endToken - 1 })
    : phraseAfter(tokens, tags, cue.endToken, sentence);
  const isOfObject = cue.ofObject && !group.passive && !isPassive(tokens, group, verb);
  let negated = group.negated;
  if (subject.negative !== object.negative) negated = !negated;
  // "warned them not to drink", "rather than say sorry"
  if (tokens[group.firstToken - 1]?.lower === "than" || isTurnedBehind(tokens, cue.endToken, negated)) return undefined;
  for (let at = verb + 1; at < cue.firstToken; at++) if (isNegation((tokens[at] as Token).lower)) negated = !negated;
  return {
    negated: cue.negative ? false : negated,
    future: group.future,
    bearer: isOfObject ? object : subject,
    start: Math.min(group.firstToken, cue.firstToken),
  };
}

/** "a motion to remove her", "pressure to resign" */
const UNDECIDED =
  /^(?:motion|bid|attempt|effort|call|demand|petition|proposal|pressure|request|vote|campaign|push|threat|offer|right|power|chance|option|reason)s?$/;

const AFTER_REACH = 8;

/** "warned them not to drink", "did not sign until Friday": what stands behind makes it another matter. */
function isTurnedBehind(tokens: readonly Token[], from: number, negated: boolean): boolean {
  if (tokens[from]?.lower === "by" && tokens[from - 1]?.lower === "survived") return true;
  for (let at = from; at < from + AFTER_REACH; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.lower === "until" || token.lower === "till") return negated;
    if (isEdge(token)) return false;
    if (token.lower === "not" && tokens[at + 1]?.lower === "to") return true;
  }
  return false;
}

/**
 * "The officer who shot a driver was", "A balloon released to help the launch was", "the mate of the ferry, who was": whom a clause
 * that hangs on the subject does not hide.
 */
function carrierOf(place: Place, end: number): NounPhrase | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  const last = tokens[end - 1]?.lower;
  if (last === "who" && end - 1 > sentence.firstToken) {
    const before = tokens[end - 2]?.lower === "," ? end - 2 : end - 1;
    const whole = phraseBefore(tokens, tags, before, sentence);
    return whole === NO_PHRASE ? undefined : whole;
  }
  const verb = firstVerb(place);
  if (verb === undefined || verb >= end - 1) return undefined;
  const start = groupStart(tokens, tags, sentence, verb);
  if (start <= sentence.firstToken) return undefined;
  const opener = (tokens[start - 1] as Token).lower;
  const isReduced =
    tags[start - 1] === "NOUN" &&
    /(?:ed|en|ing|it|ught|ost)$/.test((tokens[verb] as Token).lower) &&
    tags[verb + 1] === "ADP";
  if (opener !== "who" && opener !== "that" && opener !== "which" && !isReduced) return undefined;
  for (let at = verb; at < end; at++) if (isEdge(tokens[at] as Token)) return undefined;
  const lead = phraseBefore(tokens, tags, isReduced ? start : start - 1, sentence);
  return lead === NO_PHRASE ? undefined : lead;
}

function isPassive(tokens: readonly Token[], { firstToken }: VerbGroup, verb: number): boolean {
  for (let at = firstToken; at < verb; at++) if (BE.has((tokens[at] as Token).lower)) return true;
  return false;
}

function isNegation(lower: string): boolean {
  return /^(?:not|n't|never|no|neither|nor|nothing)$/.test(lower);
}

function previousVerb({ reading: { document }, tags, sentence }: Place, verb: number): number {
  for (let at = verb - 1; at > sentence.firstToken; at--) if (isVerb(document.tokens, tags, at)) return at;
  return -1;
}

/** Words before a fragment that may leave it open or deny it. */
const OPEN_REACH = 14;
const NEGATION_REACH = 3;

function readBare(place: Place, cue: Cue): Telling | undefined {
  const { tokens } = place.reading.document;
  const { sentence } = place;
  if (isOpen(place, cue)) return undefined;
  let negated = false;
  for (let at = cue.firstToken - 1; at >= sentence.firstToken && cue.firstToken - at <= NEGATION_REACH; at--) {
    if (isEdge(tokens[at] as Token) && (tokens[at] as Token).lower !== "without") break;
    if (isNegation((tokens[at] as Token).lower) || (tokens[at] as Token).lower === "without") negated = !negated;
  }
  const bearer = bareBearer(place, cue);
  if (bearer === undefined && !cue.bare) return undefined;
  return {
    negated: cue.negative ? false : negated,
    future: false,
    bearer: bearer ?? NO_PHRASE,
    start: cue.firstToken,
  };
}

function isOpen({ reading: { document }, tags, sentence }: Place, { firstToken }: Cue): boolean {
  for (let at = firstToken - 1; at >= sentence.firstToken && firstToken - at <= OPEN_REACH; at--) {
    const { lower } = document.tokens[at] as Token;
    if (lower === "," || lower === ";" || lower === ":") return false;
    if (HYPOTHETICAL_WORDS.has(lower) || lower === "would" || lower === "until") return true;
    if (tags[at] === "VERB" && OPEN_VERBS.has(lower)) return true;
    if (OPEN_NOUNS.has(lower) && tags[at] === "NOUN") return true;
  }
  return false;
}

/** "the unvaccinated girl", "the arrest of Ida Brandt", "Bareheaded, the rider". */
function bareBearer({ reading: { document }, tags, sentence }: Place, cue: Cue): NounPhrase | undefined {
  const { tokens } = document;
  const next = tokens[cue.endToken];
  if (next === undefined || cue.endToken >= sentence.endToken) return undefined;
  if (next.lower === "of" || next.lower === "for") return phraseAfter(tokens, tags, cue.endToken + 1, sentence);
  if (next.lower === "," || next.lower === ":") {
    if (isPlainReport(tokens[cue.endToken + 1]?.lower ?? "")) return undefined;
    const after = phraseAfter(tokens, tags, cue.endToken + 1, sentence);
    return cue.firstToken === sentence.firstToken && after !== NO_PHRASE ? after : undefined;
  }
  if (
    (tags[cue.endToken - 1] === "NOUN" && !(tokens[cue.endToken - 1] as Token).text.includes("-")) ||
    !/^(?:NOUN|PROPN|ADJ)$/.test(tags[cue.endToken] ?? "")
  )
    return undefined;
  let first = cue.firstToken;
  while (first > sentence.firstToken && /^(?:DET|ADV|ADJ|NUM)$/.test(tags[first - 1] ?? "")) first--;
  let end = cue.endToken;
  while (end < sentence.endToken && /^(?:NOUN|PROPN|ADJ)$/.test(tags[end] ?? "")) end++;
  return phraseOf(tokens, tags, first, end);
}

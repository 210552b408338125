import type { Sentence, Token } from "../../document/document.ts";
import { OPEN_VERBS } from "../../lexicons/en/opposites.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { groupStart } from "../group-start.ts";
import { NO_PHRASE, type NounPhrase } from "../noun-phrase.ts";
import { pastAge } from "../past-age.ts";
import { phraseAfter } from "../phrase-after.ts";
import { phraseBefore } from "../phrase-before.ts";
import { isEdge } from "../phrase-edges.ts";
import { isAnd, type Place } from "./clause.ts";
import { isPlainReport } from "./is-verb.ts";

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

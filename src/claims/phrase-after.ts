import type { Sentence, Token } from "../document/document.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { NO_PHRASE, type NounPhrase } from "./noun-phrase.ts";
import { isAttribute, isEdge } from "./phrase-edges.ts";
import { isTime, NOMINAL, onlyTimes } from "./phrase-times.ts";
import { phraseOf } from "./read-phrase.ts";

/** A participant this long has lost its thread. */
const REACH = 14;

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

/** "the cost of borrowing" */
function isBehindOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "of" && (tokens[at] as Token).lower.endsWith("ing");
}

/** "to accept a pay offer": a bare form inside a phrase that an article has opened. */
function isNounAfterAll(tokens: readonly Token[], tags: readonly Upos[], first: number, at: number): boolean {
  return tags[first] === "DET" && tags[at - 1] === "NOUN" && !/(?:ed|ing|s)$/.test((tokens[at] as Token).lower);
}

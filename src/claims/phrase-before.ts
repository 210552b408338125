import type { Sentence, Token } from "../document/document.ts";
import { subjectPronouns } from "../lexicons/en/closed-class.ts";
import { THINGS_IN_ING } from "../lexicons/en/deed-nouns.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { NO_PHRASE, type NounPhrase } from "./noun-phrase.ts";
import { isAttribute, isEdge } from "./phrase-edges.ts";
import { isTimeWord } from "./phrase-times.ts";
import { phraseOf } from "./read-phrase.ts";

/** A participant this long has lost its thread. */
const REACH = 14;

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
  const start = pastOpening(tokens, tags, first, end);
  // "The pilot of the plane that crashed near Stenby had": what hangs on the verb before is no subject
  const hangs = tags[start] === "ADP" && start > sentence.firstToken && tags[start - 1] === "VERB";
  return first === end || hangs ? NO_PHRASE : phraseOf(tokens, tags, start, end);
}

/** "In May the broadcaster", "In the capital the trams": the time or place before the subject is no part of it. */
function pastOpening(tokens: readonly Token[], tags: readonly Upos[], first: number, end: number): number {
  if (tags[first] !== "ADP") return first;
  for (let at = first + 1; at < first + 4 && at < end - 1; at++)
    if (isTimeWord((tokens[at] as Token).lower)) return at + 1;
  if ((tokens[first] as Token).lower === "of") return first;
  for (let at = first + 2; at < end - 1; at++)
    if (tags[at] === "DET" && /^(?:NOUN|PROPN|NUM)$/.test(tags[at - 1] ?? "")) return at;
  return first;
}

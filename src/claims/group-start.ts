import type { Sentence, Token } from "../document/document.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";

/** Auxiliaries and adverbs before one verb. */
export const GROUP_REACH = 6;

/** First token of the auxiliaries and adverbs before a verb. */
export function groupStart(tokens: readonly Token[], tags: readonly Upos[], sentence: Sentence, verb: number): number {
  let first = verb;
  while (first > sentence.firstToken && verb - first < GROUP_REACH) {
    const at = first - 1;
    const tag = tags[at];
    const { lower } = tokens[at] as Token;
    if ((tag !== "AUX" && tag !== "PART" && tag !== "ADV" && !/^(?:n't|cannot)$/.test(lower)) || isNobody(lower)) break;
    first = at;
  }
  return first;
}

/** Words that name nobody, though tagged an adverb in "Nobody here was asked". */
export function isNobody(lower: string): boolean {
  return /^(?:nobody|none|nothing|no-one)$/.test(lower);
}

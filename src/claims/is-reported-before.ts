import type { Sentence, Token } from "../document/document.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { THAT_REACH } from "./governs.ts";

const CONDITION_REACH = 40;

const REPORTING =
  /^(?:said|says|told|tells|announced|confirmed|added|promised|vowed|pledged|insisted|stressed|known|replied|declared|explained|assured|repeated|answered|stated|indicated|agreed)$/;

/** "said it would close": what is said to come. "It would close if" is a guess. */
export function isReportedBefore(
  tokens: readonly Token[],
  tags: readonly Upos[],
  sentence: Sentence,
  group: number,
): boolean {
  const from = Math.max(sentence.firstToken, group - CONDITION_REACH);
  for (let at = from; at < sentence.endToken && at < group + CONDITION_REACH; at++) {
    const { lower } = tokens[at] as Token;
    if (lower === "if" || lower === "unless" || lower === "whether") return false;
  }
  for (let at = governedFrom(tokens, tags, group); at >= sentence.firstToken && group - at < THAT_REACH; at--)
    if (tags[at] === "VERB") return REPORTING.test((tokens[at] as Token).lower);
  // "The mill would close, the owner said"; "It would cost more, he said" is a guess
  if (group === sentence.firstToken || tags[group - 1] === "PRON") return false;
  for (let at = sentence.endToken - 1; at > group && at > sentence.endToken - THAT_REACH; at--)
    if (REPORTING.test((tokens[at] as Token).lower)) return true;
  return false;
}

/** "said that none of the clerks named would leave", "said she accepted it and would not appeal": before the verb that governs none. */
function governedFrom(tokens: readonly Token[], tags: readonly Upos[], group: number): number {
  const at = group - 1;
  if (tags[at] === "VERB" && tokens[at]?.lower.endsWith("ed")) return at - 1;
  if (tokens[at]?.lower !== "and" && tokens[at]?.lower !== "but") return at;
  let joined = at - 1;
  while (group - joined < THAT_REACH && joined >= 0 && tags[joined] !== "VERB") joined--;
  return joined - 1;
}

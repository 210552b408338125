import { determiners, indefinitePronouns, possessives } from "../../../lexicons/en/closed-class.ts";
import { isSpeakerNoun } from "../../../lexicons/en/speaker-nouns.ts";
import type { Frame, TokenRange } from "../frame.ts";
import { hasHead, isDayName, isNounLike, isPreposition, isPronoun, LONGEST_PHRASE } from "./words-of-phrase.ts";

/** The noun phrase that starts at `first`: a name, a pronoun or a noun with what belongs to it. */
export function nounPhraseAfter(frame: Frame, first: number, ceiling: number): TokenRange | undefined {
  const stop = Math.min(ceiling, first + LONGEST_PHRASE);
  let end = first;
  while (end < stop && continuesForward(frame, first, end, stop)) end++;
  while (end > first && isPreposition(frame, end - 1)) end--;
  return end > first && hasHead(frame, first, end) ? { first, end } : undefined;
}

function continuesForward(frame: Frame, first: number, end: number, stop: number): boolean {
  const { lower, kind, text } = frame.tokens[end]!;
  if (frame.stretchAt[end]! >= 0) return false;
  if (kind === "punctuation") return text === "&" || (text === "'" && end > first);
  if (kind === "symbol") return text === "&" || text === "$";
  if (end === first) {
    return (
      isPronoun(lower) ||
      indefinitePronouns.has(lower) ||
      determiners.has(lower) ||
      possessives.has(lower) ||
      isNounLike(frame, end) ||
      (lower.endsWith("s") && isSpeakerNoun(lower))
    );
  }
  const before = frame.tokens[end - 1]!.lower;
  if (end === first + 1 && isPronoun(before) && !determiners.has(before) && before !== "one") return false;
  if (isPronoun(lower) && !possessives.has(lower)) return false;
  if (lower === "'s") return true;
  if (determiners.has(lower) || possessives.has(lower))
    return isPreposition(frame, end - 1) || before === "all" || before === "both";
  if (isPreposition(frame, end)) {
    return (
      ["of", "for", "at", "from", "in", "with"].includes(lower) && end + 1 < stop && !isPreposition(frame, end - 1)
    );
  }
  if (lower === "and") return end + 1 < stop && frame.entityAt[end - 1]! >= 0 && frame.entityAt[end + 1]! >= 0;
  if (!isNounLike(frame, end)) return false;
  // "a Friday rally": a day inside the phrase, not after it
  if (isDayName(frame, end) && !(determiners.has(before) && end + 1 < stop && isNounLike(frame, end + 1))) return false;
  const here = frame.entityAt[end]!;
  const last = frame.entityAt[end - 1]!;
  return !(here >= 0 && last >= 0 && here !== last && !isPreposition(frame, end - 1));
}

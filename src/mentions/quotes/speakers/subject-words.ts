import { isSpeakerNoun } from "../../../lexicons/en/speaker-nouns.ts";
import type { Frame, TokenRange } from "../frame.ts";
import { WORDS_BEHIND_HEAD } from "./words-behind-head.ts";

/** Nouns for any business: "the company" is the one the article speaks of most. */
export const BUSINESS = new Set(
  "company firm group airline carrier bank lender maker carmaker automaker manufacturer retailer operator producer brewer insurer utility supermarket chain business corporation startup conglomerate giant".split(
    " ",
  ),
);

/** Whether the words hold a name or a noun of those who say things, before anything that only tells more of them. */
export function canSpeak(frame: Frame, words: TokenRange): boolean {
  for (let at = words.first; at < words.end; at++) {
    const { lower } = frame.tokens[at]!;
    if (WORDS_BEHIND_HEAD.has(lower)) return false;
    if (frame.entityAt[at]! >= 0 || isSpeakerNoun(lower) || BUSINESS.has(lower)) return true;
  }
  return false;
}

/** Whether "they" may go on with the words: by their head, or by what is joined to it. */
export function isPlural(frame: Frame, words: TokenRange): boolean {
  let end = words.first;
  while (end < words.end && !WORDS_BEHIND_HEAD.has(frame.tokens[end]!.lower)) end++;
  const head = frame.tokens[end - 1]!;
  return (
    /s$|^(?:people|police|men|women|children|many|some|others|few|both)$/.test(head.lower) ||
    frame.tokens[end]?.lower === "and"
  );
}

import { isSayingNoun } from "../../../lexicons/en/saying-nouns.ts";
import type { Attribution } from "../attribution.ts";
import { contentEnd, contentSpan, stretchesIn } from "../clauses/content.ts";
import { nounPhraseBefore } from "../clauses/noun-phrase-before.ts";
import { isPreposition } from "../clauses/words-of-phrase.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";

/**
 * "Silva's claim that the count was stolen", "their warning that ...": the possessor speaks.
 * PolNeAR credits whoever brings the claim up where it credits anybody; read by eye, the possessor said it.
 */
export function readNounsOfSaying(frame: Frame, unit: Unit): Attribution[] {
  const result: Attribution[] = [];
  for (let at = unit.first + 1; at + 2 < unit.end; at++) {
    if (frame.stretchAt[at]! >= 0 || frame.tokens[at + 1]!.lower !== "that" || !isSayingNoun(frame.tokens[at]!.lower))
      continue;
    const source = possessor(frame, unit, at);
    if (source === undefined) continue;
    const range = { first: at + 2, end: contentEnd(frame, unit, at + 2, []) };
    if (range.end - range.first < 3) continue;
    result.push({
      sieve: "noun-of-saying",
      unit: unit.index,
      cue: { first: at, end: at + 1 },
      source,
      segments: [contentSpan(frame, range)],
      stretches: stretchesIn(frame, [range]),
    });
  }
  return result;
}

const OWNERS = new Set(["his", "her", "their", "its"]);

function possessor(frame: Frame, unit: Unit, noun: number): TokenRange | undefined {
  for (let at = noun - 1; at >= Math.max(unit.first, noun - 3); at--) {
    const { lower } = frame.tokens[at]!;
    if (OWNERS.has(lower)) return { first: at, end: at + 1 };
    if (lower === "'s" || lower === "'") return afterPreposition(frame, nounPhraseBefore(frame, at, unit.first));
    if (frame.tags[at] !== "ADJ" && frame.tags[at] !== "NOUN") return undefined;
  }
  return undefined;
}

/** In "evidence of his father's assertion" his father asserts. */
function afterPreposition(frame: Frame, phrase: TokenRange | undefined): TokenRange | undefined {
  if (phrase === undefined) return undefined;
  for (let at = phrase.end - 1; at > phrase.first; at--) {
    if (isPreposition(frame, at)) return { first: at + 1, end: phrase.end };
  }
  return phrase;
}

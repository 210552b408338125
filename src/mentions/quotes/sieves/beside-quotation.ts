import { isRelative } from "../clauses/clause-subject.ts";
import { nounPhraseAfter } from "../clauses/noun-phrase-after.ts";
import { nounPhraseBefore } from "../clauses/noun-phrase-before.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import type { Sieve } from "./sieve.ts";

/** Longest attribution behind a quotation, in tokens. */
const LONGEST_ATTRIBUTION = 24;

/**
 * A short clause right after a quotation that ends in a comma or its like attributes it, whatever its verb:
 * `"...," remembered Ana Reyes`, `"...," Reyes riffed`.
 */
export const besideQuotation: Sieve = {
  id: "mentions/quotes/sieves/beside-quotation",
  fewestWords: 2,
  speakerOf(frame, { index, unit, end }) {
    const stretch = frame.stretches[index]!;
    const words = wordsOf(frame, unit, end);
    if (words !== undefined) return words;
    if (
      !/[,?!]\s*$/.test(frame.text.slice(Math.max(stretch.start, stretch.end - 3), stretch.end)) &&
      frame.tokens[end]?.text !== ","
    ) {
      return undefined;
    }
    const holder = end < unit.end ? unit : frame.units[unit.index + 1];
    if (holder === undefined || holder.paragraph !== unit.paragraph) return undefined;
    const first = frame.tokens[end]?.text === "," ? end + 1 : end;
    return first < holder.end && frame.stretchAt[first]! < 0 ? speakerAt(frame, holder, first) : undefined;
  },
};

function speakerAt(frame: Frame, unit: Unit, first: number): TokenRange | undefined {
  const ceiling = Math.min(unit.end, first + LONGEST_ATTRIBUTION);
  if (isPlainVerb(frame, first)) {
    const phrase = nounPhraseAfter(frame, first + 1, ceiling);
    return phrase !== undefined && namesPerson(frame, phrase) ? phrase : undefined;
  }
  const relayed = relayedSpeaker(frame, first, ceiling);
  if (relayed !== undefined) return relayed;
  for (let at = first + 1; at < ceiling; at++) {
    if (frame.stretchAt[at]! >= 0) return undefined;
    if (!isPlainVerb(frame, at)) continue;
    const phrase = nounPhraseBefore(frame, at, first);
    return phrase !== undefined && phrase.first === first && !isRelative(frame, phrase) ? phrase : undefined;
  }
  return undefined;
}

/** `"...," in the words of Ana Reyes`, `"...": the words of Ana Reyes`. In: the token behind the quotation. */
function wordsOf(frame: Frame, unit: Unit, end: number): TokenRange | undefined {
  let at = end;
  if (/^[,:]$/.test(frame.tokens[at]?.text ?? "")) at++;
  if (frame.tokens[at]?.lower === "in") at++;
  for (const lower of ["the", "words", "of"])
    if (at >= unit.end || frame.tokens[at++]?.lower !== lower) return undefined;
  const phrase = nounPhraseAfter(frame, at, Math.min(unit.end, at + LONGEST_ATTRIBUTION));
  return phrase !== undefined && namesPerson(frame, phrase) ? phrase : undefined;
}

const RELAYED = /^(?:said|reported|supposed|alleged|believed|understood|rumou?red|thought|quoted|claimed)$/;
/** Tokens of "the commissioner" between two commas. */
const LONGEST_APPOSITION = 8;

/** `"...," Ana Reyes is said to have called`, `"...," Reyes, the commissioner, was quoted as saying`. */
function relayedSpeaker(frame: Frame, first: number, ceiling: number): TokenRange | undefined {
  const phrase = nounPhraseAfter(frame, first, ceiling);
  if (phrase === undefined || phrase.first !== first || !namesPerson(frame, phrase)) return undefined;
  let at = phrase.end;
  if (frame.tokens[at]?.text === ",") {
    at++;
    const limit = Math.min(ceiling, at + LONGEST_APPOSITION);
    while (at < limit && frame.tokens[at]!.text !== ",") at++;
    at++;
  }
  const word = (steps: number) => (at + steps < ceiling ? frame.tokens[at + steps]!.lower : "");
  return /^(?:is|was|are|were)$/.test(word(0)) && RELAYED.test(word(1)) && /^(?:to|as)$/.test(word(2))
    ? phrase
    : undefined;
}

function isPlainVerb(frame: Frame, at: number): boolean {
  return frame.tags[at] === "VERB" && !frame.tokens[at]!.lower.endsWith("ing");
}

function namesPerson(frame: Frame, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.end; at++) if (frame.entityAt[at]! >= 0) return true;
  return false;
}

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
  for (let at = first + 1; at < ceiling; at++) {
    if (frame.stretchAt[at]! >= 0) return undefined;
    if (!isPlainVerb(frame, at)) continue;
    const phrase = nounPhraseBefore(frame, at, first);
    return phrase !== undefined && phrase.first === first && !isRelative(frame, phrase) ? phrase : undefined;
  }
  return undefined;
}

function isPlainVerb(frame: Frame, at: number): boolean {
  return frame.tags[at] === "VERB" && !frame.tokens[at]!.lower.endsWith("ing");
}

function namesPerson(frame: Frame, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.end; at++) if (frame.entityAt[at]! >= 0) return true;
  return false;
}

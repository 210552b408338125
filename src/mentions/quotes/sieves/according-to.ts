import { isTextNoun } from "../../../lexicons/en/speaker-nouns.ts";
import type { Attribution } from "../attribution.ts";
import { contentEnd, contentSpan, isClosing, stretchesIn } from "../clauses/content.ts";
import { nounPhraseAfter } from "../clauses/noun-phrase-after.ts";
import { isDayName, isPreposition } from "../clauses/words-of-phrase.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { namesSpeaker } from "../speakers/names-speaker.ts";
import { skipLead } from "./said-after.ts";

/** "..., according to the ministry" and "According to the ministry, ...". */
export function readAccordingTo(frame: Frame, unit: Unit, known: readonly Attribution[]): Attribution[] {
  const result: Attribution[] = [];
  for (let at = unit.first; at + 2 < unit.end; at++) {
    const cueEnd = endOfCue(frame, unit, at);
    if (cueEnd === undefined) continue;
    const source = nounPhraseAfter(frame, cueEnd, unit.end);
    if (source === undefined || !canTell(frame, source)) continue;
    const ranges = contentAround(frame, unit, at, source);
    if (ranges.length === 0) continue;
    const spans = ranges.map((range) => contentSpan(frame, range));
    if (
      known.some((other) =>
        other.segments.some((segment) => segment.start <= spans[0]!.start && spans.at(-1)!.end <= segment.end),
      )
    )
      continue;
    if (ranges.some((range) => isAttributed(range, known))) continue;
    result.push({
      sieve: "according-to",
      unit: unit.index,
      cue: { first: at, end: cueEnd },
      source,
      segments: spans,
      stretches: stretchesIn(frame, ranges),
    });
  }
  return result;
}

/** `"It will hold," she told them, according to a recording`: the words are hers, whoever passes them on. */
function isAttributed({ first, end }: TokenRange, known: readonly Attribution[]): boolean {
  return known.some(({ cue, source, stretches }) => {
    if (cue === undefined || source === undefined || stretches.length === 0) return false;
    return first < cue.first && cue.end <= end && first < source.first && source.end <= end;
  });
}

/** End of "according to", or of "per" behind a comma: "..., per the party's rules". */
function endOfCue(frame: Frame, unit: Unit, at: number): number | undefined {
  if (frame.stretchAt[at]! >= 0) return undefined;
  const { lower } = frame.tokens[at]!;
  if (lower === "according") return frame.tokens[at + 1]!.lower === "to" ? at + 2 : undefined;
  if (lower !== "per" || at === unit.first) return undefined;
  const apart = frame.tokens[at - 1]!.text === "," || frame.stretchAt[at - 1]! >= 0;
  return apart && (frame.entityAt[at + 1]! >= 0 || frame.tokens[at + 1]!.lower === "the") ? at + 1 : undefined;
}

/** "according to plan", "according to age", "according to their conscience": a measure, not a source. */
function canTell(frame: Frame, source: TokenRange): boolean {
  const { lower } = frame.tokens[source.first]!;
  if (namesSpeaker(frame, source) || ["the", "a", "an", "another", "one"].includes(lower)) return true;
  for (let at = source.first; at < source.end; at++) {
    if (frame.entityAt[at]! >= 0 || isTextNoun(frame.tokens[at]!.lower)) return true;
  }
  return frame.tokens[source.end - 1]!.lower.endsWith("s") || frame.tokens[source.end - 1]!.lower === "data";
}

/** Words that carry no content in front: "But, according to the poll, ...". */
const OPENERS = new Set([
  "and",
  "but",
  "so",
  "yet",
  "still",
  "also",
  "meanwhile",
  "however",
  "moreover",
  "furthermore",
  "separately",
  "now",
  "then",
]);

/** What stands before the source, after it, or both: "Fundraising, according to the campaign, has surged". */
function contentAround(frame: Frame, unit: Unit, at: number, source: TokenRange): TokenRange[] {
  const left = { first: skipLead(frame, unit.first, at), end: trimmedEnd(frame, unit.first, at) };
  const right = afterSource(frame, unit, source);
  if (isOpener(frame, left)) return right === undefined ? [] : [right];
  const goesOn =
    right !== undefined && frame.tokens[at - 1]!.text === "," && !APPENDED.has(frame.tokens[right.first]!.lower);
  const both = goesOn && !hasFiniteVerb(frame, left);
  return both ? (isAdverbial(frame, left) ? [right] : [left, right]) : [left];
}

const APPENDED = new Set([
  "who",
  "which",
  "whose",
  "while",
  "and",
  "but",
  "a",
  "an",
  "the",
  "as",
  "with",
  "sparking",
  "even",
]);

function isOpener(frame: Frame, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at++) {
    const { lower, text } = frame.tokens[at]!;
    if (text !== "," && !OPENERS.has(lower)) return false;
  }
  return true;
}

/** "In addition", "The next day": time and manner in front. */
function isAdverbial(frame: Frame, range: TokenRange): boolean {
  return (
    isPreposition(frame, range.first) ||
    isDayName(frame, range.end - 1) ||
    ["day", "week", "month", "year"].includes(frame.tokens[range.end - 1]!.lower)
  );
}

function hasFiniteVerb(frame: Frame, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at++) {
    if (frame.stretchAt[at]! >= 0 || frame.tags[at] === "VERB" || frame.tags[at] === "AUX") return true;
  }
  return false;
}

function afterSource(frame: Frame, unit: Unit, source: TokenRange): TokenRange | undefined {
  for (let at = source.end; at < Math.min(unit.end, source.end + LONGEST_SOURCE); at++) {
    const quoted = frame.stretchAt[at]! >= 0;
    if (!quoted && frame.tokens[at]!.text !== ",") continue;
    const first = quoted ? at : (endOfApposition(frame, unit, at) ?? at) + 1;
    return first < unit.end ? { first, end: contentEnd(frame, unit, first, []) } : undefined;
  }
  return undefined;
}

/** Longest source with its apposition, in tokens. */
const LONGEST_SOURCE = 30;

/** The comma that closes "According to Reyes, a friend of the family," where one opens at `comma`. */
function endOfApposition(frame: Frame, unit: Unit, comma: number): number | undefined {
  const { lower } = frame.tokens[comma + 1] ?? { lower: "" };
  if (lower !== "a" && lower !== "an" && lower !== "who" && lower !== "which") return undefined;
  for (let at = comma + 2; at < Math.min(unit.end, comma + LONGEST_SOURCE); at++) {
    if (frame.stretchAt[at]! >= 0) return undefined;
    if (frame.tokens[at]!.text === ",") return at;
    if (lower !== "who" && lower !== "which" && frame.tags[at] === "AUX") return undefined;
  }
  return undefined;
}

function trimmedEnd(frame: Frame, first: number, end: number): number {
  let at = end;
  while (at > first && isClosing(frame, at - 1)) at--;
  return at;
}

import { coordinators } from "../../../lexicons/en/closed-class.ts";
import { isTextNoun } from "../../../lexicons/en/speaker-nouns.ts";
import type { Attribution } from "../attribution.ts";
import { contentEnd, contentSpan, isClosing, stretchesIn } from "../clauses/content.ts";
import { nounPhraseAfter } from "../clauses/noun-phrase.ts";
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
    const leads = at === unit.first || (at === unit.first + 1 && coordinators.has(frame.tokens[at - 1]!.lower));
    const range = leads
      ? afterSource(frame, unit, source)
      : { first: skipLead(frame, unit.first, at), end: trimmedEnd(frame, unit.first, at) };
    if (range === undefined || range.end <= range.first) continue;
    const spans = [contentSpan(frame, range)];
    if (
      known.some((other) =>
        other.segments.some((segment) => segment.start <= spans[0]!.start && spans[0]!.end <= segment.end),
      )
    )
      continue;
    result.push({
      sieve: "according-to",
      unit: unit.index,
      cue: { first: at, end: cueEnd },
      source,
      segments: spans,
      stretches: stretchesIn(frame, [range]),
    });
  }
  return result;
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

function afterSource(frame: Frame, unit: Unit, source: TokenRange): TokenRange | undefined {
  for (let at = source.end; at < Math.min(unit.end, source.end + 30); at++) {
    if (frame.tokens[at]!.text === "," || frame.stretchAt[at]! >= 0) {
      const first = frame.tokens[at]!.text === "," ? at + 1 : at;
      return first < unit.end ? { first, end: contentEnd(frame, unit, first, []) } : undefined;
    }
  }
  return undefined;
}

function trimmedEnd(frame: Frame, first: number, end: number): number {
  let at = end;
  while (at > first && isClosing(frame, at - 1)) at--;
  return at;
}

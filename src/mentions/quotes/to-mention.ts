import { contains, lastStartingAt, type Span } from "../../kernel/span.ts";
import type { QuoteMention, Speaker } from "../mention.ts";
import type { Attribution } from "./attribution.ts";
import { type Frame, spanOf } from "./frame.ts";
import type { Stretch } from "./marks/find-stretches.ts";
import { isTitle } from "./marks/is-title.ts";
import { wordCount } from "./word-count.ts";

/** A quoted expression of one word inside a reported clause is emphasis, not a quotation. */
const FEWEST_QUOTED_WORDS = 2;

/** Who speaks, who tells us, who was told: absent where the article does not say. */
export interface Voices {
  readonly speaker?: Speaker | undefined;
  readonly relayedBy?: Speaker | undefined;
  readonly addressee?: Speaker | undefined;
}

/** The public form of an attribution. `owned` are the stretches whose words belong to it and not to a speaker quoted inside it. */
export function toMention(
  frame: Frame,
  attribution: Attribution,
  voices: Voices,
  owned: readonly number[],
): QuoteMention | undefined {
  const { text } = frame;
  const segments = attribution.segments.map((segment) => trimmed(text, segment)).filter(isFilled);
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const starts = new Set(segments.map(({ start }) => start));
  const quoted = owned
    .map((index) => frame.stretches[index]!)
    .filter((stretch) => isQuotation(text, stretch, starts, attribution.verb?.frames[0] === "label"))
    .map((stretch) => trimmed(text, clipped(stretch, segments)))
    .filter(isFilled);
  return {
    kind: "quote",
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    rule: `mentions/quotes/sieves/${attribution.sieve}`,
    form:
      quoted.length === 0 ? "indirect" : segments.every((segment) => isInMarks(frame, segment)) ? "direct" : "mixed",
    quoted,
    ...defined(voices),
    ...(attribution.cue !== undefined ? { cue: spanOf(frame, attribution.cue) } : {}),
    ...(attribution.setting !== undefined ? { at: spanOf(frame, attribution.setting) } : {}),
    ...(attribution.verb?.stance !== undefined ? { stance: attribution.verb.stance } : {}),
    sieve: attribution.sieve,
    polarity: attribution.verb?.stance === "denied" ? "denied" : "affirmed",
    segments,
  };
}

/** `labels`: the verb gives a name, hailed her as "The Comeback Kid", so that capitals make no title. */
function isQuotation(text: string, stretch: Stretch, starts: ReadonlySet<number>, labels: boolean): boolean {
  if (!stretch.certain) return false;
  const whole = starts.has(stretch.start);
  const content = text.slice(stretch.start, stretch.end);
  return whole || (wordCount(content) >= FEWEST_QUOTED_WORDS && (labels || !isTitle(content)));
}

function isInMarks(frame: Frame, segment: Span): boolean {
  const stretch = frame.stretches[lastStartingAt(frame.stretches, segment.start)];
  return stretch !== undefined && contains(stretch, segment);
}

/** A stretch that begins with the speaker's name, "REYES: We will", counts from what is said. */
function clipped(stretch: Span, segments: readonly Span[]): Span {
  const inside = segments[lastStartingAt(segments, stretch.end - 1)];
  return inside !== undefined && inside.start > stretch.start ? { start: inside.start, end: stretch.end } : stretch;
}

function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first++;
  while (last > first && /\s/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

function isFilled(span: Span): boolean {
  return span.end > span.start;
}

function defined(voices: Voices): Pick<QuoteMention, "speaker" | "relayedBy" | "addressee"> {
  const { speaker, relayedBy, addressee } = voices;
  return {
    ...(speaker !== undefined ? { speaker } : {}),
    ...(relayedBy !== undefined ? { relayedBy } : {}),
    ...(addressee !== undefined ? { addressee } : {}),
  };
}

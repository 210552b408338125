import type { Document } from "../../document/document.ts";
import { byPosition, type Span } from "../../kernel/span.ts";
import type { EntityMention, QuoteMention, Speaker } from "../mention.ts";
import { attributeLooseStretches } from "./attribute-loose-stretches.ts";
import type { Attribution } from "./attribution.ts";
import { type Frame, readFrame, spanOf } from "./frame.ts";
import { isTitle } from "./marks/is-title.ts";
import { readUnit } from "./read-unit.ts";
import { readNounsOfSaying } from "./sieves/noun-of-saying.ts";
import { findSigned } from "./sieves/signed.ts";
import { attributeTurns, findTurns } from "./sieves/transcript.ts";
import { SpeakerResolver } from "./speakers/resolve-speaker.ts";
import { wordCount } from "./word-count.ts";

export interface QuoteNeeds {
  /** The names of the document, in text order. */
  readonly entities: readonly EntityMention[];
}

/** A quoted expression of one word inside a reported clause is emphasis, not a quotation. */
const FEWEST_QUOTED_WORDS = 2;

/** What the article lays in somebody's mouth: direct, mixed and reported speech with its speaker, in text order. */
export function findQuotes(document: Document, needs: QuoteNeeds): QuoteMention[] {
  const frame = readFrame(document, needs.entities);
  const turns = findTurns(frame);
  const spoken = new Set(turns.map((turn) => turn.paragraph));
  const settled = [...attributeTurns(frame, turns), ...findSigned(frame)];
  const taken = new Set(settled.flatMap((attribution) => attribution.stretches));
  const stated = frame.units
    .filter((unit) => !spoken.has(unit.paragraph))
    .flatMap((unit) => [...readUnit(frame, unit), ...readNounsOfSaying(frame, unit)])
    .filter((attribution) => !attribution.stretches.some((stretch) => taken.has(stretch)));
  const all = attributeLooseStretches(frame, [...settled, ...stated]);
  const owners = innermostOwners(all);
  const resolver = new SpeakerResolver(frame);
  const mentions: QuoteMention[] = [];
  let previous: Speaker | undefined;
  for (const attribution of all) {
    const speaker = attribution.source === undefined ? undefined : resolver.resolve(attribution.source, previous);
    const mention = toMention(frame, attribution, speaker, owners);
    if (mention === undefined) continue;
    mentions.push(mention);
    if (speaker !== undefined) previous = speaker;
  }
  return mentions.sort(byPosition);
}

/** Words inside marks belong to the innermost speaker: in "Reyes said that Cole called it "a farce"" to Cole. */
function innermostOwners(attributions: readonly Attribution[]): ReadonlyMap<number, Attribution> {
  const owners = new Map<number, Attribution>();
  for (const attribution of attributions) {
    for (const stretch of attribution.stretches) {
      const other = owners.get(stretch);
      if (other === undefined || lengthOf(attribution) < lengthOf(other)) owners.set(stretch, attribution);
    }
  }
  return owners;
}

function lengthOf({ segments }: Attribution): number {
  return segments.at(-1)!.end - segments[0]!.start;
}

function toMention(
  frame: Frame,
  attribution: Attribution,
  speaker: Speaker | undefined,
  owners: ReadonlyMap<number, Attribution>,
): QuoteMention | undefined {
  const { text } = frame;
  const segments = attribution.segments.filter((segment) => segment.end > segment.start);
  const first = segments[0];
  if (first === undefined) return undefined;
  const start = first.start;
  const end = segments.at(-1)!.end;
  const quoted = attribution.stretches
    .filter((index) => owners.get(index) === attribution)
    .map((index) => frame.stretches[index]!)
    .filter(
      (stretch) => stretch.certain && (isWhole(stretch, segments) || !isTitle(text.slice(stretch.start, stretch.end))),
    )
    .map((stretch) => trimmed(text, clipped(stretch, segments)))
    .filter(
      (span) =>
        wordCount(text.slice(span.start, span.end)) >= FEWEST_QUOTED_WORDS ||
        segments.some((segment) => segment.start === span.start),
    );
  const direct = segments.every((segment) =>
    attribution.stretches.some(
      (index) => frame.stretches[index]!.start <= segment.start && segment.end <= frame.stretches[index]!.end,
    ),
  );
  const form = direct && quoted.length > 0 ? "direct" : quoted.length > 0 ? "mixed" : "indirect";
  return {
    kind: "quote",
    start,
    end,
    text: text.slice(start, end),
    rule: `mentions/quotes/sieves/${attribution.sieve}`,
    form,
    quoted,
    ...(speaker !== undefined ? { speaker } : {}),
    ...(attribution.cue !== undefined ? { cue: spanOf(frame, attribution.cue) } : {}),
    ...(attribution.addressee !== undefined ? { addressee: namedBy(frame, attribution.addressee) } : {}),
    sieve: attribution.sieve,
    polarity: attribution.verb?.stance === "denied" ? "denied" : "affirmed",
    segments: segments.map((segment) => trimmed(text, segment)),
  };
}

/** A stretch that begins with the speaker's name, "REYES: We will", counts from what is said. */
function clipped(stretch: Span, segments: readonly Span[]): Span {
  const later = segments.find((segment) => stretch.start < segment.start && segment.start < stretch.end);
  return { start: later?.start ?? stretch.start, end: stretch.end };
}

function isWhole(stretch: Span, segments: readonly Span[]): boolean {
  return segments.some((segment) => segment.start === stretch.start);
}

function namedBy(frame: Frame, range: { first: number; end: number }): Speaker {
  const span = spanOf(frame, range);
  const text = frame.text.slice(span.start, span.end);
  return { ...span, text, name: text };
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

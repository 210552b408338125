import { readFileSync } from "node:fs";
import { readDocument } from "../src/document/read-document.ts";
import type { Span } from "../src/kernel/span.ts";
import { findEntities } from "../src/mentions/entities/find-entities.ts";
import type { EntityMention, QuoteMention, Speaker } from "../src/mentions/mention.ts";
import { findQuotes } from "../src/mentions/quotes/find-quotes.ts";
import { printTable } from "./measure.ts";

/**
 * How often each sieve names the right words for the speaker.
 *
 * Usage: tsx bench/quote-sieves.ts FILE, a JSON Lines file of articles in the shape of PolNeAR:
 * { text, quotes: [{ segments: [start, end][], speaker: { start, end } | null }] }, offsets in UTF-16 units.
 * A quote counts where it shares half of its letters or more with an annotated attribution that has a source;
 * it is right where its speaker, or who relays it, shares words with that source or is the same one under another name:
 * "his claim" against "The mayor repeated his claim", "who" against the name before it.
 * An attribution whose source stands inside the quote is one that the speaker makes in turn: not counted.
 */
interface Attribution {
  readonly segments: readonly (readonly [start: number, end: number])[];
  readonly speaker: { readonly start: number; readonly end: number } | null;
}

interface Article {
  readonly text: string;
  readonly quotes: readonly Attribution[];
}

interface Tally {
  right: number;
  wrong: number;
}

const file = process.argv[2];
if (file === undefined) throw new Error("name a JSON Lines file of articles with attributions");

const tallies = new Map<string, Tally>();
for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const article = JSON.parse(line) as Article;
  const document = readDocument({ text: article.text });
  const entities = findEntities(document);
  for (const quote of findQuotes(document, { entities })) count(article, entities, quote);
}
printTable(
  "Speakers by sieve",
  ["", "answers", "right", "precision"],
  [...tallies]
    .sort(([, a], [, b]) => b.right + b.wrong - (a.right + a.wrong))
    .map(([sieve, { right, wrong }]) => [sieve, right + wrong, right, (right / (right + wrong)).toFixed(3)]),
);

function count(article: Article, entities: readonly EntityMention[], quote: QuoteMention): void {
  const gold = best(article.quotes, quote);
  if (gold?.speaker == null || quote.sieve === undefined || holdsSource(quote, gold.speaker)) return;
  const tally = tallies.get(quote.sieve) ?? { right: 0, wrong: 0 };
  tallies.set(quote.sieve, tally);
  const source = { ...gold.speaker, text: article.text.slice(gold.speaker.start, gold.speaker.end) };
  const hit = [quote.speaker, quote.relayedBy].some((speaker) => speaker && isSource(source, entities, speaker));
  if (hit) tally.right++;
  else tally.wrong++;
}

function holdsSource(quote: QuoteMention, source: Span): boolean {
  return segmentsOf(quote).some(([start, end]) => start <= source.start && source.end <= end);
}

function isSource(source: Span & { text: string }, entities: readonly EntityMention[], speaker: Speaker): boolean {
  const { start, end, name, entityId } = speaker;
  if (start !== undefined && end !== undefined && start < source.end && source.start < end) return true;
  if (source.text.toLowerCase() === name.toLowerCase()) return true;
  return entities.some((entity) => entity.entityId === entityId && isMostOf(entity, source));
}

function isMostOf(part: Span, whole: Span): boolean {
  const shared = Math.min(part.end, whole.end) - Math.max(part.start, whole.start);
  return shared * 2 >= whole.end - whole.start;
}

/** The attribution that shares most letters with the quote, where the shared part is at least half of both together. */
function best(attributions: readonly Attribution[], quote: QuoteMention): Attribution | undefined {
  let found: Attribution | undefined;
  let most = 0.5;
  for (const attribution of attributions) {
    const share = overlapShare(attribution.segments, segmentsOf(quote));
    if (share < most) continue;
    found = attribution;
    most = share;
  }
  return found;
}

type Segments = readonly (readonly [start: number, end: number])[];

function segmentsOf({ start, end, segments }: QuoteMention): Segments {
  return (segments ?? [{ start, end }]).map((segment) => [segment.start, segment.end] as const);
}

function overlapShare(a: Segments, b: Segments): number {
  let shared = 0;
  for (const [start, end] of a) {
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  const total = lengthOf(a) + lengthOf(b) - shared;
  return total === 0 ? 0 : shared / total;
}

function lengthOf(segments: Segments): number {
  return segments.reduce((sum, [start, end]) => sum + end - start, 0);
}

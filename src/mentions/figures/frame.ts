import type { Token } from "../../document/document.ts";
import type { FigureMention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";
import { firstWord, holdsWord, type SentenceView } from "./sentence-view.ts";

export type Frame = NonNullable<FigureMention["frame"]>;

/** How far, in chunks, the verb that a figure belongs to may stand from it. */
const REACH = 4;

/** How far behind a figure, in tokens, its own year may stand: "30 people died in 2019". */
const YEAR_REACH = 6;

/**
 * How the sentence holds the figure at chunk `at`: negated ("not 12"), only possible ("could kill thousands", "trying to kill two officers"),
 * or an earlier event's ("the 2010 quake killed 525"). `referenceYear` is the year of the article; without it no year is called past.
 */
export function frameOf(view: SentenceView, at: number, referenceYear: number | undefined): Frame | undefined {
  if (isNegated(view, at)) return "negated";
  if (isHypothetical(view, at)) return "hypothetical";
  return isBackground(view, at, referenceYear) ? "background" : undefined;
}

/** "not 12 but 14"; "not only" and "not more than" bound or stress the number. */
function isNegated(view: SentenceView, at: number): boolean {
  const { tokens } = view.document;
  const first = (view.chunks[at] as Chunk).first;
  const lower = tokens[first - 1]?.lower;
  return lower === "not" && tokens[first]?.lower !== "only" && tokens[first]?.lower !== "just";
}

const MODALS: ReadonlySet<string> = new Set(["could", "would", "might", "may", "should"]);
const ATTEMPTS: ReadonlySet<string> = new Set(
  "trying tried try attempting attempted attempt planned planning plotting plotted plot threatened threatening threat missed conspiring conspiracy wanted hoped hoping intended intending vowed".split(
    " ",
  ),
);
/** "needed nine points for the record": how many he got is another number. */
const NEEDS = "need needs needed needing".split(" ");
const UNREACHED: ReadonlySet<string> = new Set([...MODALS, ...NEEDS]);
const TO: ReadonlySet<string> = new Set(["to"]);
const NEARLY: ReadonlySet<string> = new Set(["nearly", "almost", "narrowly"]);
/** What lies behind these has happened: "may be tried over the death of two divers", "hoping to learn why two were killed". */
const HAPPENED: ReadonlySet<string> = new Set("death deaths shooting stabbing why how when where after".split(" "));

function isHypothetical(view: SentenceView, at: number): boolean {
  const { chunks } = view;
  for (let place = at - 1; place >= 0 && place >= at - REACH; place--) {
    const chunk = chunks[place] as Chunk;
    if (chunk.kind === "stop" || chunk.kind === "figure" || holdsWord(view, chunk, HAPPENED)) break;
    if (chunk.kind === "verb" && holdsWord(view, chunk, place < at - 2 ? MODALS : UNREACHED)) return true;
    if ((chunk.kind === "verb" || chunk.kind === "adverb") && holdsWord(view, chunk, NEARLY)) return true;
    if (
      holdsWord(view, chunk, ATTEMPTS) &&
      (chunk.kind === "noun" || chunks[place + 1]?.kind === "verb" || holdsWord(view, chunk, TO))
    )
      return true;
  }
  for (let place = at + 1; place < chunks.length && place <= at + REACH; place++) {
    const chunk = chunks[place] as Chunk;
    if (chunk.kind === "stop" || chunk.kind === "figure" || chunk.kind === "relative") break;
    if (chunk.kind === "verb") return holdsWord(view, chunk, MODALS);
  }
  return false;
}

function isBackground(view: SentenceView, at: number, referenceYear: number | undefined): boolean {
  const year = yearFor(view, at);
  if (year !== undefined) return referenceYear !== undefined && year < referenceYear;
  return comparesWithEarlier(view, at);
}

/** Tokens of a sentence that are read backwards: a line of figures without a full stop is no sentence. */
const SENTENCE_REACH = 100;

/** The year that the figure belongs to: the first behind it within reach, else the only one of the sentence. */
function yearFor(view: SentenceView, at: number): number | undefined {
  const { tokens } = view.document;
  const chunk = view.chunks[at] as Chunk;
  const end = (view.chunks.at(-1) as Chunk).end;
  for (let place = chunk.end; place < Math.min(end, chunk.end + YEAR_REACH); place++) {
    const year = yearOf(tokens, place);
    if (year !== undefined) return year;
  }
  let only: number | undefined;
  const start = Math.max((view.chunks[0] as Chunk).first, chunk.first - SENTENCE_REACH);
  for (let place = start; place < chunk.first; place++) {
    const year = yearOf(tokens, place);
    if (year === undefined) continue;
    if (only !== undefined && only !== year) return undefined;
    only = year;
  }
  return only;
}

/** "2014"; not the number of a house, "the 1600 block of Quay Street". */
function yearOf(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== "number" || token.lower.length !== 4) return undefined;
  const year = Number(token.lower);
  if (!(year >= 1500 && year < 2100)) return undefined;
  return tokens.slice(at + 1, at + 4).some(({ lower }) => STREET.test(lower)) ? undefined : year;
}

const STREET = /^(block|street|st|avenue|ave|road|rd|boulevard|blvd)\.?$/;

/** "from $6.78bn a year earlier", "12 killed last year", and "Last year, 30 people were killed". */
function comparesWithEarlier(view: SentenceView, at: number): boolean {
  const { tokens } = view.document;
  const chunk = view.chunks[at] as Chunk;
  const end = (view.chunks.at(-1) as Chunk).end;
  for (let place = chunk.end; place < Math.min(end, chunk.end + 4); place++) {
    // "8.6 per cent more than a year ago" is this year's
    if (saysEarlier(tokens, place)) return !MEASURES_FROM.has((tokens[place - 1] as Token).lower);
    if (/^[,.;:]$/.test((tokens[place] as Token).lower)) break;
  }
  const opening = view.chunks[0] as Chunk;
  return /^(last|in)$/.test(firstWord(view, opening)) && saysEarlier(tokens, opening.first);
}

const MEASURES_FROM: ReadonlySet<string> = new Set(["than", "on", "over", "with", "versus"]);

function saysEarlier(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower;
  const third = tokens[at + 2]?.lower;
  if (word === "last" && (next === "year" || next === "decade")) return true;
  if (
    word === "a" &&
    (next === "year" || next === "decade") &&
    (third === "earlier" || third === "ago" || third === "before")
  )
    return true;
  return (word === "years" || word === "decades") && (next === "earlier" || next === "ago" || next === "before");
}

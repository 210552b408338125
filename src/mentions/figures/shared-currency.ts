import type { FigureMention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";
import { isTemporal } from "./noun-phrases.ts";
import { figureAt, firstWord, holdsWord, type SentenceView } from "./sentence-view.ts";

/** A price seldom moves further at once: "from $4 to 900" is a sum and something else. */
const WIDEST_STEP = 20;
const LARGE_SUM = /(?:illion|\d ?[mb]n?)\b/i;
const STEPS: ReadonlySet<string> = new Set(["to", "from", "against"]);
/** "Due at 12" names an hour, "opened at 61" a price. */
const LATEST_HOUR = 24;
/** Chunks over which a sum is looked back for: a sentence of news has no more between. */
const REACH = 40;

/**
 * The currency that a bare number has from another sum of its sentence: "from 890 naira to 840", "48 million euros were added, which
 * brings the total to 212 million". Undefined where something is counted behind the number: "$5 million for 2 million people".
 */
export function sharedCurrency(view: SentenceView, figure: FigureMention, at: number): string | undefined {
  if (!/\/(?:count|range)$/.test(figure.rule) || !isBareAt(view, at)) return undefined;
  const isLarge = LARGE_SUM.test(figure.text);
  if (!isLarge && !isStep(view, figure, at)) return undefined;
  const sum = sumBefore(view, at, isLarge);
  if (sum === undefined || isLarge !== LARGE_SUM.test(sum.text)) return undefined;
  return isLarge || isNear(sum, figure) ? sum.quantity.currency : undefined;
}

/** "Up from 38", "raised to 960", "closed at 54.60". */
function isStep(view: SentenceView, { quantity }: FigureMention, at: number): boolean {
  const link = view.chunks[at - 1];
  if (link?.kind !== "link") return false;
  const word = firstWord(view, link);
  return STEPS.has(word) || (word === "at" && (quantity.min ?? 0) > LATEST_HOUR);
}

/** Whether no noun can be what the number counts, and no sum explains it. */
function isBareAt(view: SentenceView, at: number): boolean {
  const next = view.chunks[at + 1];
  if (next === undefined || next.kind === "and" || next.kind === "relative") return true;
  if (next.kind === "noun" ? isTemporal(view, next) : firstWord(view, next) === "so") return true;
  if (next.kind === "stop") return figureAt(view, view.chunks[at + 2])?.quantity.currency === undefined;
  return next.kind === "link" && firstWord(view, next) !== "of";
}

/** The sum told last, where no other kind of figure stands between: a large one may be told beside a share. */
function sumBefore(view: SentenceView, at: number, isLarge: boolean): FigureMention | undefined {
  for (let other = at - 1; other >= Math.max(0, at - REACH); other--) {
    const chunk = view.chunks[other] as Chunk;
    if (holdsWord(view, chunk, OF_PEOPLE)) return undefined;
    const figure = figureAt(view, chunk);
    if (figure === undefined || isConversion(view, other)) continue;
    if (figure.quantity.currency !== undefined) return figure;
    if (!isLarge || figure.quantity.unit !== "percent") return undefined;
  }
  return undefined;
}

/** "30 million crowns ($2.9 million)", "80 million yen, or about 500,000 dollars": the same sum in another currency. */
function isConversion(view: SentenceView, at: number): boolean {
  for (const chunk of view.chunks.slice(Math.max(0, at - 2), at))
    if (CONVERTING.has(firstWord(view, chunk))) return true;
  return false;
}

/** What millions of people are or do: "a population of 2 million", "seen by 12 million". */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  (
    "population audience audiences readership readers viewers listeners visitors subscribers followers users members " +
    "customers passengers tourists voters inhabitants people seen watched visited read heard viewed used streamed downloaded"
  ).split(" "),
);

const CONVERTING: ReadonlySet<string> = new Set(["(", "or"]);

function isNear({ quantity: a }: FigureMention, { quantity: b }: FigureMention): boolean {
  const ratio = (a.value ?? a.min ?? 0) / (b.value ?? b.min ?? 0);
  return ratio < WIDEST_STEP && ratio > 1 / WIDEST_STEP;
}

import type { FigureMention } from "../mention.ts";
import { figureAt, firstWord, type SentenceView } from "./sentence-view.ts";

/** A price seldom moves further at once: "from $4 to 900" is a sum and something else. */
const WIDEST_STEP = 20;
const LARGE_SUM = /(?:illion|\d ?[mb]n?)\b/i;
const STEPS: ReadonlySet<string> = new Set(["to", "from"]);
/** "Due at 12" names an hour, "opened at 61" a price. */
const LATEST_HOUR = 24;

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
  if (next.kind === "stop") return figureAt(view, view.chunks[at + 2])?.quantity.currency === undefined;
  return next.kind === "link" && firstWord(view, next) !== "of";
}

/** The sum told last, where no other kind of figure stands between: a large one may be told beside a share. */
function sumBefore(view: SentenceView, at: number, isLarge: boolean): FigureMention | undefined {
  for (let other = at - 1; other >= 0; other--) {
    const figure = figureAt(view, view.chunks[other]);
    if (figure === undefined || isConversion(view, other)) continue;
    if (figure.quantity.currency !== undefined) return figure;
    if (!isLarge || figure.quantity.unit !== "percent") return undefined;
  }
  return undefined;
}

/** "121 million crowns ($11.6 million)", "60 billion rupiah, or about 4 million dollars": the same sum in another currency. */
function isConversion(view: SentenceView, at: number): boolean {
  for (const chunk of view.chunks.slice(Math.max(0, at - 2), at))
    if (CONVERTING.has(firstWord(view, chunk))) return true;
  return false;
}

const CONVERTING: ReadonlySet<string> = new Set(["(", "or"]);

function isNear({ quantity: a }: FigureMention, { quantity: b }: FigureMention): boolean {
  const ratio = (a.value ?? a.min ?? 0) / (b.value ?? b.min ?? 0);
  return ratio < WIDEST_STEP && ratio > 1 / WIDEST_STEP;
}

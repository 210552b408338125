import type { FigureMention, Quantity } from "../mention.ts";
import { boundsOf } from "./bounds.ts";
import type { Chunk } from "./chunks.ts";
import { measuredSlot } from "./measured-slot.ts";
import { isTemporal } from "./noun-phrases.ts";
import { figureAt, firstWord, type SentenceView } from "./sentence-view.ts";

/** What may stand between a figure and one that speaks of the same thing. */
const AGAIN: ReadonlySet<string> = new Set(["(", "from", "to", ",", "and", "or"]);

/**
 * The earlier figure that measures the same as the one at chunk `at`: it says it again in another unit ("87 mph (140 km/h)"),
 * goes on with it ("24 hours, 39 minutes") or moved from it ("$7.36bn from $6.78bn"). For figures without a noun of their own.
 */
export function sameAmountBefore(view: SentenceView, at: number): FigureMention | undefined {
  const { chunks } = view;
  const between = chunks[at - 1];
  if (between === undefined || !AGAIN.has(firstWord(view, between))) return undefined;
  // "400 who have waited for two years and 900 who have waited longer"
  const behind = chunks[at + 1];
  if (behind?.kind === "relative" && firstWord(view, behind) === "who") return undefined;
  const near = figureAt(view, chunks[at - 2]) ?? otherSum(view, at);
  if (near !== undefined) return near.slot === "age" || near.slot === "rank" ? undefined : near;
  return MOVED.has(firstWord(view, between)) ? beforeTime(view, at - 2) : undefined;
}

/** "8 euros a month (or 80 euros a year) and 9 crowns a month": sums told beside each other, over a bracket or a comma. */
function otherSum(view: SentenceView, at: number): FigureMention | undefined {
  const joint = `${firstWord(view, view.chunks[at - 1] as Chunk)} ${textAt(view, at - 2)}`;
  if (joint !== "or (" && joint !== "or ," && joint !== "and )") return undefined;
  const sums = [figureAt(view, view.chunks[at]), figureAt(view, view.chunks[at - 3])];
  return sums.every((sum) => sum?.quantity.currency !== undefined) ? sums[1] : undefined;
}

function textAt(view: SentenceView, at: number): string {
  const chunk = view.chunks[at];
  return chunk?.kind === "stop" ? firstWord(view, chunk) : "";
}

const MOVED: ReadonlySet<string> = new Set(["from", "to"]);

/** Over "last year" and the like to the figure before them: "$7.36bn last quarter from $6.78bn". */
function beforeTime(view: SentenceView, from: number): FigureMention | undefined {
  for (let before = from; before >= 0 && before >= from - 2; before--) {
    const chunk = view.chunks[before] as Chunk;
    const earlier = figureAt(view, chunk);
    if (earlier !== undefined) return earlier.slot === "age" || earlier.slot === "rank" ? undefined : earlier;
    if (!(chunk.kind === "link" || (chunk.kind === "noun" && isTemporal(view, chunk)))) return undefined;
  }
  return undefined;
}

/** The figure with what `from` counts. */
export function withSameAmount(figure: FigureMention, from: FigureMention, inBrackets: boolean): FigureMention {
  // "fell a third to 40 million euros": what it came to is neither a change nor a share
  const { unit: own, currency } = figure.quantity;
  // "spread within two hours and a half to 70 acres": the area is no duration
  const moved =
    from.slot === "change" ||
    (from.slot === "share" && currency !== undefined) ||
    (from.slot === "duration" && own !== undefined);
  const slot = figure.slot ?? (moved ? measuredSlot(figure, from.counted) : from.slot);
  const unitless =
    figure.quantity.unit === undefined && figure.quantity.currency === undefined && figure.unitText === undefined;
  // "from 14 mpg to 24"
  const unit = unitless && from.quantity.unit !== undefined && from.slot !== "change" ? from.quantity.unit : undefined;
  return {
    ...figure,
    ...(unit === undefined ? {} : { quantity: { ...figure.quantity, unit } }),
    ...(inBrackets ? { quantity: asLoose(figure.quantity, from.quantity) } : {}),
    ...(unit === undefined || from.unitText === undefined ? {} : { unitText: from.unitText }),
    ...(from.counted === undefined ? {} : { counted: from.counted }),
    ...(from.countedSpan === undefined ? {} : { countedSpan: from.countedSpan }),
    ...(slot === undefined ? {} : { slot }),
  };
}

/** "more than 100 kilometres (60 miles)", "fell by 2 degrees Celsius (3.6 Fahrenheit)": the same amount in another unit is as loose, and moved as far. */
function asLoose(own: Quantity, outer: Quantity): Quantity {
  const measured = (quantity: Quantity) => quantity.currency ?? quantity.unit;
  const [inner, whole] = [measured(own), measured(outer)];
  if (inner === undefined || whole === undefined || inner === whole || inner === "percent") return own;
  const change = own.change ?? outer.change;
  const moved = change === undefined ? own : { ...own, change };
  if (own.approximator !== "exact" || own.value === undefined) return moved;
  return { ...moved, approximator: outer.approximator, ...boundsOf(outer.approximator, own.value, own.precision ?? 1) };
}

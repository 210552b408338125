import type { Reading } from "../claims/reading.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { numberOf } from "./telling-numbers.ts";
import { hashTerm } from "./term-vector.ts";

const LEAST = 2;
/** From here on a number tells by itself. */
const MOST = 19;
const NOT_COUNTS: ReadonlySet<string> = new Set(["age", "rank"]);

/** Hashes, ascending, of the small counts with what they count: two reports of one raid share "seven lorries", "four guards". */
export function smallCounts({ facts }: Reading): Uint32Array {
  const hashes = new Set<number>();
  for (const figure of facts.figures) {
    const value = numberOf(figure);
    const counted = figure.slot ?? figure.counted?.split(" ")[0];
    if (value === undefined || counted === undefined || NOT_COUNTS.has(counted) || !isSmallCount(figure, value))
      continue;
    hashes.add(hashTerm(`${value} ${counted}`));
  }
  return Uint32Array.from(hashes).sort();
}

function isSmallCount({ quantity: { unit, currency } }: FigureMention, value: number): boolean {
  return unit === undefined && currency === undefined && Number.isInteger(value) && value >= LEAST && value <= MOST;
}

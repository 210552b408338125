import { dimensionOf } from "../claims/dimension.ts";
import type { Reading } from "../claims/reading.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { hashTerm } from "./term-vector.ts";

/** Later paragraphs are background more often than not. */
const SENTENCES_READ = 40;
/** Two dead here and two dead there are no sign of one event; 137 are. */
const LEAST_BARE_NUMBER = 20;
/** "half an hour" and "30 minutes" are one number whatever binary fractions make of it. */
const DIGITS = 6;

/**
 * Hashes, ascending, of the numbers that an article gives in the base unit of what they measure, be they exact or about; ages and small
 * bare counts are left out.
 */
export function tellingNumbers({ document, facts }: Reading): Uint32Array {
  const end = document.sentences[SENTENCES_READ - 1]?.end ?? document.text.length;
  const hashes = new Set<number>();
  for (const figure of facts.figures) {
    if (figure.start >= end) break;
    const value = figure.slot === "age" ? undefined : numberOf(figure);
    if (value === undefined) continue;
    const { name, scale } = dimensionOf(figure);
    const bare = name === "count" || name === "score";
    if (bare && value < LEAST_BARE_NUMBER && Number.isInteger(value)) continue;
    hashes.add(hashTerm(`${Number((value * scale).toPrecision(DIGITS))} ${bare ? "" : name}`));
  }
  return Uint32Array.from(hashes).sort();
}

/** The one number that a figure names. */
export function numberOf({ quantity: { value, min, max } }: FigureMention): number | undefined {
  return value ?? (min !== null && min === max ? min : undefined);
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { EVOLVING_SLOTS } from "../../lexicons/en/evolving-slots.ts";
import { numberOf } from "./figure-features.ts";

/**
 * Tolls of one moment that differ by more than this are those of two events. On the project's cases and on headlines of the
 * world's news, contradictory tolls differ by 1.6 times at most, updates hours apart by up to six times.
 */
const LARGEST_LEAP = 2;
/** One dead and three dead may be one toll; one and nine are not. */
const LEAST_LARGE_TOLL = 10;
const LARGEST_SMALL_LEAP = 5;
/** Two agencies' magnitudes of one quake lie half a point apart at most, as a rule. */
const LARGEST_MAGNITUDE_GAP = 1;
/** A toll is corrected downwards, but not to a tenth: tens of thousands of a war, dozens of its last day. */
const LARGEST_FALL = 10;
const HOUR = 3_600_000;
const HOURS_FOR_A_LEAP = 3;
/** Sentences this alike are of one event, as long as no more than a digit is too many; the same words are, whatever the number. */
const ALIKE = 0.8;
const SAME_WORDS = 0.95;
const LARGEST_SLIP = 11;

/** Whether two tolls or magnitudes differ too much for two reports of one moment. In: how alike their sentences are, 0 to 1. */
export function isLeap(
  { reading: { publishedAt: before } }: ArticleClaims,
  a: FigureClaim,
  { reading: { publishedAt: after } }: ArticleClaims,
  b: FigureClaim,
  sentenceLikeness: number,
): boolean {
  const { slot } = a.figure;
  if (slot === undefined || slot !== b.figure.slot) return false;
  const [few, many] = [numberOf(a), numberOf(b)].sort((x, y) => x - y) as [number, number];
  if (sentenceLikeness >= SAME_WORDS || (sentenceLikeness >= ALIKE && many < few * LARGEST_SLIP)) return false;
  if (slot === "magnitude") return many - few > LARGEST_MAGNITUDE_GAP;
  if (!EVOLVING_SLOTS.has(slot)) return false;
  if (isCollapse(a, b)) return true;
  if (many < few * (many < LEAST_LARGE_TOLL ? LARGEST_SMALL_LEAP : LARGEST_LEAP)) return false;
  return before === undefined || after === undefined || Math.abs(after - before) < HOURS_FOR_A_LEAP * HOUR;
}

/** In: the earlier toll and the later one. */
function isCollapse(a: FigureClaim, b: FigureClaim): boolean {
  return numberOf(a) >= LEAST_LARGE_TOLL * LARGEST_FALL && numberOf(b) * LARGEST_FALL <= numberOf(a);
}

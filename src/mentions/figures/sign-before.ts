import { lowerAt, type Reading, tagAt } from "./reading.ts";

/** A plus or minus that belongs to the number at atom `at`: "-1.3%", "minus 260", "+0.2%". A dash between words is none. */
export function signBefore(reading: Reading, at: number): { first: number; factor: 1 | -1 } | undefined {
  const lower = lowerAt(reading, at - 1);
  // "plus or minus 3 points" is a margin
  if (lower === "minus" && lowerAt(reading, at - 2) === "or") return undefined;
  if (lower === "minus" || lower === "negative") return { first: at - 1, factor: -1 };
  if (lower !== "-" && lower !== "−" && lower !== "+" && lower !== "–") return undefined;
  const number = reading.atoms[at];
  const sign = reading.atoms[at - 1];
  if (number === undefined || sign === undefined) return undefined;
  // a dash with a space behind it is a minus only where nothing stands before it
  if (number.start !== sign.end && (at > 1 || number.start - sign.end > 1)) return undefined;
  const before = reading.atoms[at - 2];
  if (before !== undefined && before.end === sign.start && lower !== "+") return undefined;
  return { first: at - 1, factor: lower === "+" ? 1 : -1 };
}

/** The number from `first` to `end` with its sign: before it, or behind it as in "12 degrees below zero" and "34 below zero", where it `mayFreeze`. */
export function withSign(
  reading: Reading,
  { first, end }: { readonly first: number; readonly end: number },
  before: ReturnType<typeof signBefore>,
  mayFreeze = true,
): { readonly first: number; readonly end: number; readonly factor: 1 | -1; readonly isFrost: boolean } {
  const isFrost = mayFreeze && lowerAt(reading, end) === "below" && lowerAt(reading, end + 1) === "zero";
  const factor = isFrost ? -1 : (before?.factor ?? 1);
  return { first: before?.first ?? first, end: isFrost ? end + 2 : end, factor, isFrost };
}

/** "at - 20 degrees", "fell to − 4C": a minus that stands alone behind a verb or a preposition, which nothing but a degree has. */
export function degreeSign(reading: Reading, at: number): { first: number; factor: -1 } | undefined {
  if (!/^[-−]$/.test(lowerAt(reading, at - 1))) return undefined;
  return /^(VERB|AUX|ADP)$/.test(tagAt(reading, at - 2) ?? "") ? { first: at - 1, factor: -1 } : undefined;
}

import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { lowerAt, type Reading } from "./reading.ts";

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

/** "12 degrees below zero", "34 below zero": the minus stands behind. */
export function isBelowZero(reading: Reading, at: number): boolean {
  return lowerAt(reading, at) === "below" && lowerAt(reading, at + 1) === "zero";
}

/** "at - 20 degrees", "fell to − 4C": a minus that stands alone behind a verb or a preposition, which nothing but a degree has. */
export function degreeSign(reading: Reading, at: number): { first: number; factor: -1 } | undefined {
  if (!/^[-−]$/.test(lowerAt(reading, at - 1))) return undefined;
  const tag = partsOfSpeech(reading.document)[reading.atoms[at - 2]?.token ?? -1] ?? "";
  return /^(VERB|AUX|ADP)$/.test(tag) ? { first: at - 1, factor: -1 } : undefined;
}

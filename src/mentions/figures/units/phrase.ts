import { lowerAt, type Reading, sameSentence, spanOf } from "../reading.ts";

export function phrase(reading: Reading, at: number, length: number): string | undefined {
  if (!sameSentence(reading, at, at + length - 1)) return undefined;
  if (length === 1) return lowerAt(reading, at);
  let joined = lowerAt(reading, at);
  for (let next = at + 1; next < at + length; next++) {
    const glue = reading.atoms[next]?.glue;
    joined += (glue === "touching" ? "" : glue === "hyphen" ? "-" : " ") + lowerAt(reading, next);
  }
  return joined;
}

export function textOf(reading: Reading, first: number, end: number): string {
  const span = spanOf(reading, first, end);
  return reading.document.text.slice(span.start, span.end);
}

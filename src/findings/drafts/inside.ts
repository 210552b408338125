import type { Span } from "../../kernel/span.ts";

/** Tells whether a span touches one of many, which may overlap: in the time of its own length. */
export function inside(spans: readonly Span[], textLength: number): (span: Span) => boolean {
  const taken = new Uint8Array(textLength);
  for (const { start, end } of spans) taken.fill(1, start, end);
  return ({ start, end }) => taken.subarray(start, end).includes(1);
}

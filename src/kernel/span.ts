/** A stretch of the original text: `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Text order: by start, the longer span first where two begin together. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the last span that starts at or before `offset`, -1 if none. In: spans in text order. */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the span that holds `offset`, -1 if none. In: spans in text order that do not overlap. */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = lastStartingAt(spans, offset);
  return index >= 0 && offset < (spans[index] as Span).end ? index : -1;
}

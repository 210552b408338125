import type { Span } from "../../../kernel/span.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { isDash } from "./is-dash.ts";

export function contentSpan(frame: Frame, range: TokenRange): Span {
  const stretch = frame.stretchAt[range.first]!;
  if (stretch >= 0 && stretch === frame.stretchAt[range.end - 1]) {
    const { start, end } = frame.stretches[stretch]!;
    return { start, end };
  }
  return { start: frame.tokens[range.first]!.start, end: frame.tokens[range.end - 1]!.end };
}

export function stretchesIn(frame: Frame, ranges: readonly TokenRange[]): number[] {
  const result: number[] = [];
  for (const range of ranges) {
    for (let at = range.first; at < range.end; at++) {
      const stretch = frame.stretchAt[at]!;
      if (stretch >= 0 && result.at(-1) !== stretch) result.push(stretch);
    }
  }
  return result;
}

export function contentEnd(frame: Frame, unit: Unit, first: number, breaks: readonly number[]): number {
  let end = unit.end;
  for (const at of breaks) if (at > first && at < end) end = at;
  for (let at = first; at < end; at++) {
    const stretch = frame.stretchAt[at]!;
    if (stretch >= 0) {
      at = Math.max(at, frame.stretchTokens[stretch]!.end - 1);
      if (endsStretchWithComma(frame, at) && endsAtComma(frame, at, end)) end = at + 1;
      continue;
    }
    const { text, lower } = frame.tokens[at]!;
    if (text === ";") end = at;
    else if (text === "," && at > first && endsAtComma(frame, at, end)) end = at;
    else if (lower === "according" && frame.tokens[at + 1]?.lower === "to" && at > first) end = at;
  }
  while (end > first && isClosing(frame, end - 1)) end--;
  return end;
}

/** Whether the token closes a stretch whose last sign is a comma: "a farce," */
export function endsStretchWithComma(frame: Frame, at: number): boolean {
  const stretch = frame.stretchAt[at] ?? -1;
  if (stretch < 0 || frame.stretchTokens[stretch]!.end !== at + 1) return false;
  return frame.text.charAt(frame.stretches[stretch]!.end - 1) === ",";
}

const CLOSING_GERUNDS = new Set(
  "saying adding noting citing referring calling pointing speaking describing urging accusing blaming telling warning insisting arguing claiming suggesting explaining".split(
    " ",
  ),
);

function endsAtComma(frame: Frame, comma: number, end: number): boolean {
  const next = frame.tokens[comma + 1];
  if (next === undefined || comma + 1 >= end) return false;
  if (next.lower === "according") return true;
  return CLOSING_GERUNDS.has(next.lower);
}

export function isClosing(frame: Frame, at: number): boolean {
  const { text } = frame.tokens[at]!;
  return (
    frame.stretchAt[at]! < 0 &&
    (text === "." ||
      text === "," ||
      text === ";" ||
      text === "!" ||
      text === "…" ||
      isDash(text) ||
      text === "and" ||
      text === "but")
  );
}

/** End of the stretch that `at` stands in, as a token index. */
export function stretchEnd(frame: Frame, at: number, ceiling: number): number {
  const stretch = frame.stretchAt[at]!;
  let end = at;
  while (end < ceiling && frame.stretchAt[end] === stretch) end++;
  return end;
}

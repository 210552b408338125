import type { Span } from "../kernel/span.ts";
import { characterClass, INVISIBLE, LINE_BREAK, SPACE } from "./character-class.ts";

/** A line without the white space around it. */
export interface Line extends Span {
  /** Blank lines stand between the previous line and this one (also true of the first line). */
  readonly afterBlank: boolean;
  /** Columns that the line takes, indentation included. */
  readonly columns: number;
  /** Columns of white space before it. */
  readonly indent: number;
}

/** The lines of a text that hold anything. LF, CR, CRLF, U+0085, U+2028 and U+2029 end a line. Linear. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let lineStart = 0;
  let breaks = 2;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 10;
    if (unit !== 10 && unit !== 13 && (unit < 0x85 || characterClass(unit) !== LINE_BREAK)) continue;
    let start = lineStart;
    let end = at;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, afterBlank: breaks > 1, columns: end - lineStart, indent: start - lineStart });
      breaks = 0;
    }
    breaks++;
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
    lineStart = at + 1;
  }
  return lines;
}

function isBlank(unit: number): boolean {
  const kind = characterClass(unit);
  return kind === SPACE || kind === INVISIBLE;
}

import type { Span } from "../kernel/span.ts";
import { auxiliaries, coordinators, determiners, possessives, prepositions } from "../lexicons/en/closed-class.ts";
import type { Line } from "./split-lines.ts";

/** A paragraph as laid out: one line, or lines that only the width of a column broke. */
export interface Block extends Span {
  readonly afterBlank: boolean;
}

/** Wider than that no one wraps text by hand or by `fmt`; narrower columns are lists and verse. */
const widestColumn = 100;
const narrowestColumn = 40;

/** A line in small letters beside a shorter one is an item of a list as well as the rest of a sentence. */
const longLine = 40;

/**
 * Joins the lines of wrapped text. A line is wrapped where the next line's first word would not have fitted,
 * in a text whose lines all keep to one column width. Also joins a line that a link or an inline element broke:
 * the next line goes on in lower case. Linear.
 */
export function joinWrappedLines(text: string, lines: readonly Line[]): Block[] {
  const width = wrapWidth(text, lines);
  const joinsLower = lines.filter((line) => startsLower(text, line)).length * 10 < lines.length * 9;
  const blocks: Block[] = [];
  let open: { start: number; end: number; afterBlank: boolean } | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const previous = index > 0 ? lines[index - 1] : undefined;
    if (open && previous && !line.afterBlank && continues(text, previous, line, width, joinsLower)) open.end = line.end;
    else {
      if (open) blocks.push(open);
      open = { start: line.start, end: line.end, afterBlank: line.afterBlank };
    }
  }
  if (open) blocks.push(open);
  return blocks;
}

/** The column width that the text is wrapped at, 0 if it is not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) {
    if (line.columns > widestColumn && text.slice(line.start, line.end).includes(" ")) return 0;
    if (line.columns > width) width = line.columns;
  }
  if (width < narrowestColumn) return 0;
  let pairs = 0;
  let full = 0;
  let broken = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    const previous = lines[index - 1] as Line;
    if (line.afterBlank) continue;
    pairs++;
    if (!isFull(text, previous, line, width)) continue;
    full++;
    if (!endsSentence(text, previous) && (startsLower(text, line) || holdsSentenceEnd(text, previous))) broken++;
  }
  // most lines that fill the column break inside a sentence: the next goes on in lower case, or they began after another sentence
  return broken >= 1 && broken * 2 >= full && full * 10 >= pairs * 6 ? width : 0;
}

function continues(text: string, previous: Line, line: Line, width: number, joinsLower: boolean): boolean {
  if (isListMarker(text, line)) return false;
  if (width > 0 && isFull(text, previous, line, width)) return true;
  // a text in small letters begins every line so
  if (!joinsLower || endsSentence(text, previous) || !startsLower(text, line) || isSmallByline(text, line))
    return false;
  if (previous.end - previous.start >= longLine || line.end - line.start >= longLine) return true;
  return isBinding(lastWord(text, previous)) || isBinding(firstWord(text, line));
}

/** "by Ana Silva", "by Ana Silva March 2, 2026 in Metro" under a headline. */
function isSmallByline(text: string, line: Line): boolean {
  if (!text.startsWith("by ", line.start) || line.end - line.start > 80) return false;
  return /^by \p{Lu}[^ ]{1,20} \p{Lu}[^ ]{1,20}(?:$|,? \p{Lu}\p{L}{2,9} \d{1,2},|,? \d{1,2} \p{Lu}| [|·•–—-])/u.test(
    text.slice(line.start, line.end),
  );
}

/** A word that needs another: "the", "of", "was", "and". */
function isBinding(word: string): boolean {
  return (
    determiners.has(word) ||
    prepositions.has(word) ||
    auxiliaries.has(word) ||
    coordinators.has(word) ||
    possessives.has(word)
  );
}

function firstWord(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + 20)).split(/\s/, 1)[0] ?? "";
}

function lastWord(text: string, line: Line): string {
  return (
    text
      .slice(Math.max(line.start, line.end - 20), line.end)
      .split(/\s/)
      .at(-1) ?? ""
  );
}

function isFull(text: string, previous: Line, line: Line, width: number): boolean {
  let wordEnd = line.start;
  const limit = Math.min(line.end, line.start + width);
  while (wordEnd < limit && text.charCodeAt(wordEnd) !== 32) wordEnd++;
  return previous.columns + 1 + (wordEnd - line.start) > width;
}

function endsSentence(text: string, line: Line): boolean {
  let at = line.end - 1;
  while (at > line.start && `"'”’)]»`.includes(text.charAt(at))) at--;
  return ".!?…:;".includes(text.charAt(at));
}

/** "... on Saturday morning. Noel": no headline has a full stop inside. */
function holdsSentenceEnd(text: string, line: Line): boolean {
  return /[.!?]["”’]? ["“‘]?\p{Lu}/u.test(text.slice(line.start, line.end));
}

function startsLower(text: string, line: Line): boolean {
  const first = text.charAt(line.start);
  return first !== first.toUpperCase();
}

/** "• ", "- ", "12. ": but "4.5 million" goes on. */
function isListMarker(text: string, line: Line): boolean {
  return /^(?:[•*·●▪◦‣–—▸►-]|\d{1,3}[.)])[ \t\u00a0]/.test(text.slice(line.start, line.start + 6));
}

import type { Document } from "../../../document/document.ts";
import type { Span } from "../../../kernel/span.ts";
import { closeMisspaced } from "./close-misspaced.ts";
import { findMarks, type Mark } from "./find-marks.ts";
import { isNickname } from "./is-nickname.ts";

/** Text between quotation marks, without them. `outer` holds the marks too. */
export interface Stretch extends Span {
  readonly outer: Span;
  readonly paragraph: number;
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** Goes on with the stretch before it, which its paragraph left open. */
  readonly continues: boolean;
  /**
   * False between two doubled apostrophes, ''so'', which wiki markup uses for italics: the words can be attributed,
   * but they are not vouched for as verbatim. A backquote on the left, ``so'', settles it.
   * False also between single marks in a text that quotes with double ones: there they stand in headlines, which paraphrase.
   */
  readonly certain: boolean;
}

/**
 * The outermost stretches between quotation marks, in text order. Marks are paired inside a paragraph.
 *
 * A paragraph that opens a quotation and does not close it is continued by the next one where that begins with a mark
 * or closes a quotation that it did not open. Linear in the text.
 */
export function findStretches(document: Document): Stretch[] {
  const stretches: Stretch[] = [];
  let open = false;
  for (let index = 0; index < document.paragraphs.length; index++) {
    const paragraph = document.paragraphs[index]!;
    const { doubles, singles } = findMarks(document.text, paragraph);
    const pairs = pair(document.text, doubles, paragraph, open);
    const quiet = pairSingles(singles, pairs, paragraph);
    const found = outermost([...pairs, ...quiet]);
    for (const stretch of found) {
      if (stretch.end <= stretch.start || isNickname(document.text, stretch.outer, stretch)) continue;
      const starts = document.text.slice(paragraph.start, stretch.outer.start).trim() === "";
      stretches.push({ ...stretch, paragraph: index, continues: open && starts });
    }
    open = found.at(-1)?.closed === false;
  }
  return doubtSingles(document.text, stretches);
}

/** Double-quoted stretches from which on a text counts as one that quotes with double marks. */
const FEWEST_DOUBLES = 2;

function doubtSingles(text: string, stretches: Stretch[]): Stretch[] {
  const doubles = stretches.filter(({ outer }) => !isSingle(text, outer.start)).length;
  if (doubles < FEWEST_DOUBLES) return stretches;
  return stretches.map((stretch) => (isSingle(text, stretch.outer.start) ? { ...stretch, certain: false } : stretch));
}

function isSingle(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return (sign === "'" && text.charAt(at + 1) !== "'") || sign === "‘";
}

function outermost(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  let end = -1;
  for (const pair of [...pairs].sort((a, b) => a.outer.start - b.outer.start)) {
    if (pair.outer.start < end) continue;
    kept.push(pair);
    end = pair.outer.end;
  }
  return kept;
}

type Pair = Pick<Stretch, "start" | "end" | "outer" | "closed" | "certain">;

function pair(text: string, marks: readonly Mark[], paragraph: Span, open: boolean): Pair[] {
  return pairNested(marks, paragraph, open) ?? pairFlat(closeMisspaced(text, marks), paragraph, open);
}

/**
 * Undefined where nesting cannot be trusted: a mark inside that is not closed, or a closing mark of another family than the one open.
 * Then each opening mark is closed by the next closing one.
 */
function pairNested(marks: readonly Mark[], paragraph: Span, open: boolean): Pair[] | undefined {
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  for (const mark of marks) {
    const inner = stack.at(-1);
    if (inner === undefined) {
      if (mark.role !== "close") stack.push(mark);
      else if (open && pairs.length === 0) pairs.push(closedBy(undefined, mark, paragraph));
    } else if (mark.role !== "open" && mark.family === inner.family) {
      stack.pop();
      if (stack.length === 0) pairs.push(closedBy(inner, mark, paragraph));
    } else if (mark.role !== "close") {
      stack.push(mark);
    } else {
      return undefined;
    }
  }
  if (stack.length > 1) return undefined;
  if (stack[0] !== undefined) pairs.push(unclosed(stack[0], paragraph));
  return pairs;
}

function pairFlat(marks: readonly Mark[], paragraph: Span, open: boolean): Pair[] {
  const pairs: Pair[] = [];
  let opener: Mark | undefined;
  for (const mark of marks) {
    if (opener === undefined) {
      if (mark.role !== "close") opener = mark;
      else if (open && pairs.length === 0) pairs.push(closedBy(undefined, mark, paragraph));
    } else if (mark.role !== "open") {
      pairs.push(closedBy(opener, mark, paragraph));
      opener = undefined;
    }
  }
  if (opener !== undefined) pairs.push(unclosed(opener, paragraph));
  return pairs;
}

/** Single marks outside double ones, also around them: ‘She said “no” twice,’ he recalled. */
function pairSingles(marks: readonly Mark[], taken: readonly Pair[], paragraph: Span): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const [opener, closer] = [marks[index]!, marks[index + 1]!];
    while (next < taken.length && taken[next]!.outer.end <= opener.start) next++;
    const inside = next < taken.length && taken[next]!.outer.start <= opener.start;
    if (!inside && !cuts(taken, next, closer)) pairs.push(closedBy(opener, closer, paragraph));
  }
  return pairs;
}

function cuts(taken: readonly Pair[], from: number, closer: Mark): boolean {
  let index = from;
  while (index < taken.length && taken[index]!.outer.end <= closer.start) index++;
  return index < taken.length && taken[index]!.outer.start < closer.end;
}

function closedBy(opener: Mark | undefined, closer: Mark, paragraph: Span): Pair {
  const start = opener?.end ?? paragraph.start;
  return {
    start,
    end: Math.max(start, closer.start),
    outer: { start: opener?.start ?? paragraph.start, end: closer.end },
    closed: true,
    certain: isCertain(opener ?? closer),
  };
}

function unclosed(opener: Mark, paragraph: Span): Pair {
  return {
    start: opener.end,
    end: paragraph.end,
    outer: { start: opener.start, end: paragraph.end },
    closed: false,
    certain: isCertain(opener),
  };
}

function isCertain(mark: Mark): boolean {
  return mark.family !== "doubled" || mark.backquoted === true;
}

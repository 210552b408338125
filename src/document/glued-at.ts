import type { Span } from "../kernel/span.ts";
import { noticePattern } from "./notice-pattern.ts";
import { readStamps, type Stamp } from "./read-stamps.ts";

const stampLabel =
  /^(?:last updated|first published|originally published|published|posted|updated|modified|created)(?: on| at)?\b[: ]/i;

const stampWord = /(?:posted|published|updated|modified|created)/i;

/**
 * Where a saved page ran two things together, as an offset of the text, 0 if nowhere: a headline and its
 * "Posted: Tuesday, February 10, 2015 7:05 PM EST", a notice and the paragraph behind it, the last paragraph and the copyright line.
 */
export function gluedAt(text: string, block: Span): number {
  const bare = text.slice(block.start, block.end);
  const cut = stampCut(bare) || noticeCut(bare) || noticeTailCut(bare);
  return cut === 0 ? 0 : block.start + cut;
}

/** A line of that length is read whole. */
const longestHeadline = 420;

/** Stamps run into a paragraph at its head, behind a headline at most. */
const longestHead = 300;

function stampCut(bare: string): number {
  const head = bare.length <= longestHeadline ? bare : bare.slice(0, longestHead);
  if (!stampWord.test(head)) return 0;
  const stamps = readStamps(head);
  const first = stamps.find((stamp) => stamp.label !== "none");
  if (!first) return 0;
  const label = head.slice(first.from);
  if (!stampLabel.test(label) || label.charAt(0) === label.charAt(0).toLowerCase()) return 0;
  const last = stamps[stamps.length - 1] as Stamp;
  const rest = bare.slice(last.end).trim();
  if (first.from >= 12)
    return wordsUpTo(rest, 5) <= 4 || (label.includes(":") && !/[.!?]["”’)]? /.test(head.slice(0, first.from)))
      ? first.from
      : 0;
  // "Posted: February 10, 2015 7:05 PM EST BRACK, Ohio - A barn burned down"
  if (first.from > 0 || !/^[\p{L} ]{4,22}:/u.test(label) || wordsUpTo(rest, 9) < 9) return 0;
  return last.end + bare.slice(last.end).length - bare.slice(last.end).trimStart().length;
}

function wordsUpTo(text: string, limit: number): number {
  return text.split(" ", limit).length;
}

/** No notice at the end of a paragraph is longer. */
const longestNotice = 600;

/** The start of the sentence in which a paragraph turns into a notice: "... officials said. © 2025 Paper. All rights reserved." */
function noticeTailCut(bare: string): number {
  const from = Math.max(40, bare.length - longestNotice);
  if (bare.length < 80 || /^\W{0,3}(?:©|copyright)/i.test(bare)) return 0;
  const tail = bare.slice(from).toLowerCase().replaceAll("’", "'");
  const mark = noticePattern.exec(tail)?.index ?? -1;
  const sign = tail.search(/(?<![a-zà-ÿ])©|\(c\) ?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)/);
  const found = mark < 0 || (sign >= 0 && sign < mark) ? sign : mark;
  if (found < 0) return 0;
  const before = bare.slice(0, from + found + 1);
  const end = Math.max(...[". ", '." ', ".” ", "! ", "? "].map((stop) => before.lastIndexOf(stop) + stop.length - 1));
  if (end < 30 || before.length - end > 160 || /["“”]|said/.test(bare.slice(end))) return 0;
  return end + 1;
}

const gluedNotice =
  /^(?:continue reading the main story|advertisement|story continues below(?: advertisement)?|article continues below(?: advertisement)?) (?=["“‘']?\p{Lu})/iu;

/** "Advertisement The minister said ...": a notice in front of a paragraph. */
function noticeCut(bare: string): number {
  return bare.length < 80 ? 0 : (gluedNotice.exec(bare)?.[0].length ?? 0);
}

import type { Span } from "../kernel/span.ts";
import { noticePattern } from "./notice-pattern.ts";
import { readStamps } from "./read-stamps.ts";

const stampLabel =
  /^(?:last updated|first published|originally published|published|posted|updated|modified|created)(?: on| at)?\b[: ]/i;

/** Longer lines are paragraphs of prose with a date in them. */
const longestHeadline = 420;

/**
 * Where a saved page ran two things together, as an offset of the text, 0 if nowhere: a headline and its
 * "Posted: Tuesday, January 28, 2014 8:18 PM EST", a notice and the paragraph behind it, the last paragraph and the copyright line.
 */
export function gluedAt(text: string, block: Span): number {
  const bare = text.slice(block.start, block.end);
  const cut = stampCut(bare) || noticeCut(bare) || noticeTailCut(bare);
  return cut === 0 ? 0 : block.start + cut;
}

function stampCut(bare: string): number {
  if (bare.length > longestHeadline || !/(?:posted|published|updated|modified|created)/i.test(bare)) return 0;
  const stamps = readStamps(bare);
  const first = stamps.find((stamp) => stamp.label !== "none");
  if (!first || first.from < 12) return 0;
  const label = bare.slice(first.from);
  if (!stampLabel.test(label) || label.charAt(0) === label.charAt(0).toLowerCase()) return 0;
  const rest = bare.slice((stamps[stamps.length - 1] as { end: number }).end).trim();
  return rest.split(" ").length <= 4 ? first.from : 0;
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

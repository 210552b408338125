import type { WireReport } from "./wire-report.ts";

/** A sentence that shares this much with one already taken says nothing new. */
const MOST_IN_COMMON = 0.5;

/** The paragraphs of all reports, without those that an earlier report has told. */
export function summarize(reports: readonly WireReport[]): string {
  const taken: string[] = [];
  for (const { text } of reports)
    for (const paragraph of text.split(/\n{2,}/))
      if (taken.every((other) => inCommon(paragraph, other) < MOST_IN_COMMON)) taken.push(paragraph.trim());
  return taken.join("\n\n");
}

/** The share of a paragraph's longer words that another one has too. */
function inCommon(paragraph: string, other: string): number {
  const words = longWords(paragraph);
  const others = new Set(longWords(other));
  return words.filter((word) => others.has(word)).length / Math.max(words.length, 1);
}

function longWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

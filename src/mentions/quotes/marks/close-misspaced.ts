import { reportingForms } from "../../../lexicons/en/reporting-verbs.ts";
import type { Mark } from "./find-marks.ts";

/**
 * Reads marks that their spacing makes look like opening ones as the closing ones they are: `"We are proud, "she said.`
 *
 * In: the marks of a paragraph whose opening and closing marks do not pair up, in text order.
 * Such a mark stands in an open quotation of its own family, behind a sign that ends what is said and a space, and the next mark
 * does not close: where it does, this one opens, and the quotation before it was never closed.
 */
export function closeMisspaced(text: string, marks: readonly Mark[]): Mark[] {
  let opener: Mark | undefined;
  return marks.map((mark, index) => {
    if (opener === undefined) {
      if (mark.role !== "close") opener = mark;
      return mark;
    }
    const misspaced = mark.role === "open" && isMisspaced(text, opener, mark, marks[index + 1]);
    if (misspaced || mark.role !== "open") opener = undefined;
    return misspaced ? { ...mark, role: "close" } : mark;
  });
}

function isMisspaced(text: string, opener: Mark, mark: Mark, next: Mark | undefined): boolean {
  if (mark.family !== opener.family || next?.role === "close" || !/\s/.test(text.charAt(mark.start - 1))) return false;
  const sign = text.charAt(mark.start - 2);
  return /[,!?\p{Pd}]/u.test(sign) || (/[.…]/.test(sign) && startsAttribution(text, mark.end));
}

const LONGEST_START = 80;

/** Behind a full stop a mark may begin the next paragraph of a speech that somebody ran together: `We won. "We will go on." `. */
function startsAttribution(text: string, from: number): boolean {
  const start = text.slice(from, from + LONGEST_START);
  const second = start.match(/^\p{L}+ (\p{L}+)/u)?.[1];
  return /^(?:\s|$|\p{Ll})/u.test(start) || reportingForms(second ?? "") !== undefined;
}

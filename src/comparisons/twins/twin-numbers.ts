import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { overlaps, type Span, sliceOf } from "../../kernel/span.ts";
import { sideAt } from "./side-at.ts";
import { TWIN_REASON, type TwinReading } from "./twin-comparison.ts";

/** Nobody knows what the number counts: a grade, a road, a page. */
const CONFIDENCE = 0.75;

/** Two numbers in digits at the differing place, of which one or both were read as no figure and no date: "Room 12". */
export const compareTwinNumbers: TwinReading = (twin, earlier, later) => {
  const [a, b] = [numberAt(earlier, twin.wordsA), numberAt(later, twin.wordsB)];
  if (a === undefined || b === undefined || a === b) return undefined;
  const [dateA, dateB] = [isInDate(earlier, twin.wordsA), isInDate(later, twin.wordsB)];
  // two dates that were read and not told apart are no news here
  if (dateA && dateB) return undefined;
  return {
    kind: dateA || dateB ? "date" : "figure",
    verdict: "conflicting",
    subject: dateA || dateB ? "date" : "number",
    a: sideAt(earlier, twin.wordsA, a),
    b: sideAt(later, twin.wordsB, b),
    isOfOneThing: true,
    confidence: CONFIDENCE,
    reason: TWIN_REASON,
    remedies: [{ by: "told-by-both" }],
  };
};

function numberAt({ reading: { document } }: ArticleClaims, words: Span): string | undefined {
  const text = sliceOf(document.text, words);
  const before = document.text.slice(Math.max(0, words.start - GALLERY_REACH), words.start);
  return /^\d{1,12}$/.test(text) && !GALLERY.test(before) ? text : undefined;
}

const GALLERY_REACH = 20;
/** "Image 3 of 9": the page counts its pictures. */
const GALLERY = /\b(?:image|photo|picture|slide) (?:\d{1,3} (?:of|\/) )?$/i;

function isInDate({ reading: { facts } }: ArticleClaims, words: Span): boolean {
  return facts.dates.some((date) => overlaps(date, words));
}

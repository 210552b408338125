import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Outcome } from "../../claims/derive-outcomes.ts";
import { sentencesWith } from "../../claims/sentences-with.ts";
import type { Document } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { keptFor } from "../../kernel/kept.ts";
import { lastStartingAt } from "../../kernel/span.ts";

const DAY = 86_400_000;
/** What lies this long before publication is of another chapter. */
const BYGONE_DAYS = 20;
const YEAR_DAYS = 300;

/** "in an earlier fall", "in a separate case" */
const APART = /^(?:previous|older|separate|another|unrelated)$/;
const chaptersApart = keptFor((document: Document) => {
  const tags = partsOfSpeech(document);
  const earlier = new Set(document.tokens.filter((_, at) => tags[at] === "ADJ" && tags[at + 1] === "NOUN"));
  return sentencesWith(
    document,
    (token) => APART.test(token.lower) || (token.lower === "earlier" && earlier.has(token)),
  );
});

/** Whether it is told of another time or another case than the one of the day. */
export function isOfOtherChapter(claims: ArticleClaims, outcome: Pick<Outcome, "sentence">): boolean {
  return chaptersApart(claims.reading.document).has(outcome.sentence) || isBygone(claims, outcome, BYGONE_DAYS);
}

/** Told with a date of long ago. */
function isBygone(
  { reading: { document, facts, publishedAt } }: ArticleClaims,
  { sentence }: Pick<Outcome, "sentence">,
  days: number,
  reach = Number.POSITIVE_INFINITY,
): boolean {
  const span = document.sentences[sentence];
  if (publishedAt === undefined || span === undefined) return false;
  for (let at = lastStartingAt(facts.dates, span.end); at >= 0; at--) {
    const date = facts.dates[at];
    if (date === undefined || date.start < span.start) break;
    if (date.start - span.start > reach) continue;
    const end = date.interval === undefined ? Number.NaN : Date.parse(`${date.interval.end.slice(0, 10)}T00:00:00Z`);
    if (publishedAt - end > days * DAY) return true;
  }
  return false;
}

/** Of an earlier year. */
export function isOfOtherYear(claims: ArticleClaims, outcome: Pick<Outcome, "sentence">): boolean {
  return isBygone(claims, outcome, YEAR_DAYS);
}

/** Letters of "Back in" and the like before the date that opens a sentence. */
const OPENING = 10;

/** "In May 2019 she resigned": whatever else the sentence dates, the year that opens it holds for its clause. */
export function opensInOtherYear(claims: ArticleClaims, clause: Pick<Outcome, "sentence">): boolean {
  return isBygone(claims, clause, YEAR_DAYS, OPENING);
}

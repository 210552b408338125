import type { Token } from "../document/document.ts";
import { contains, indexAt } from "../kernel/span.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { reportingForms } from "../lexicons/en/reporting-verbs.ts";
import { stem } from "../lexicons/en/stem.ts";
import type { DateGranularity, DateMention } from "../mentions/mention.ts";
import type { DateClaim } from "./claim.ts";
import { governorOf } from "./governor.ts";
import { placeOf } from "./place-in-article.ts";
import type { Reading } from "./reading.ts";
import { utcInstant } from "./utc-instant.ts";

const COMPARABLE: ReadonlySet<DateGranularity> = new Set([
  "minute",
  "hour",
  "part-of-day",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
]);

const DAYS: ReadonlySet<DateGranularity> = new Set(["day", "part-of-day"]);
/** News tells what happened, and when, at the head. */
const LEAD_SENTENCES = 3;

/** "(Published Wednesday, June 8, 2016)": when the page came out, not when anything happened. */
const OF_PAGE: ReadonlySet<string> = new Set(["published", "updated", "posted"]);

/** Every date that lies in the calendar; durations, recurring times and "now" claim nothing that could be wrong. */
export function deriveDateClaims(reading: Reading, order: number): DateClaim[] {
  const claims: DateClaim[] = [];
  const spoken = reading.facts.quotes.flatMap((quote) => quote.quoted);
  let mainFound = false;
  for (const date of reading.facts.dates) {
    if (!COMPARABLE.has(date.granularity) || date.interval === undefined || isInDateline(reading, date)) continue;
    const { verb, link } = governorOf(reading, date);
    if (OF_PAGE.has(link)) continue;
    const token: Token | undefined = reading.document.tokens[verb];
    const place = placeOf(reading, date);
    const ofUtterance = token !== undefined && isUtterance(token);
    const isMain: boolean =
      !mainFound && !ofUtterance && DAYS.has(date.granularity) && place.frame.sentence < LEAD_SENTENCES;
    mainFound ||= isMain;
    claims.push({
      kind: "date",
      articleId: reading.document.article.id,
      order,
      start: date.start,
      end: date.end,
      text: date.text,
      ...place,
      date,
      verb: token === undefined ? "" : stem(newsSynonym(token.lower)),
      isMain,
      isComing: isComing(reading, date),
      isOfReport: isOfReport(reading, date),
      inQuote: spoken.some((stretch) => contains(stretch, date)),
      ofUtterance,
      link,
    });
  }
  return claims;
}

const DATELINE_PLACE = /^\p{Lu}[\p{L} .,/'’-]{1,40}$/u;
const DATELINE_END = /^ ?(?:\([^)]{1,20}\) ?)?[-–—]/u;
/** Longest agency in brackets with the dash behind it. */
const DATELINE_REACH = 30;

/** "LAGOS, May 12 –" says when the report was written. */
function isInDateline({ document }: Reading, { start, end }: DateMention): boolean {
  const paragraph = document.paragraphs[indexAt(document.paragraphs, start)];
  if (paragraph === undefined || !DATELINE_PLACE.test(document.text.slice(paragraph.start, start))) return false;
  return DATELINE_END.test(document.text.slice(end, end + DATELINE_REACH));
}

function isComing({ publishedAt }: Reading, { interval }: DateMention): boolean {
  return publishedAt !== undefined && interval !== undefined && utcInstant(interval.start) > publishedAt;
}

const DAY = 86_400_000;

function isOfReport({ publishedAt }: Reading, { interval }: DateMention): boolean {
  if (publishedAt === undefined || interval === undefined) return false;
  const before = publishedAt - Date.parse(`${interval.start}Z`);
  return before > -DAY && before < 2 * DAY;
}

/** "The fire broke out on Monday, police said": only the verb that the date hangs on counts. */
function isUtterance(verb: Token): boolean {
  return (reportingForms(verb.lower) ?? []).some(
    ({ verb: { frames, particle } }) =>
      particle === undefined && frames.some((frame) => frame !== "manner" && frame !== "label"),
  );
}

import type { Token } from "../document/document.ts";
import { contains } from "../kernel/span.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { reportingForms } from "../lexicons/en/reporting-verbs.ts";
import { stem } from "../lexicons/en/stem.ts";
import type { DateGranularity, DateMention } from "../mentions/mention.ts";
import type { DateClaim } from "./claim.ts";
import { governorOf } from "./governor.ts";
import { placeOf } from "./place-in-article.ts";
import type { Reading } from "./reading.ts";

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

/** Every date that lies in the calendar; durations, recurring times and "now" claim nothing that could be wrong. */
export function deriveDateClaims(reading: Reading, order: number): DateClaim[] {
  const claims: DateClaim[] = [];
  const spoken = reading.facts.quotes.flatMap((quote) => quote.quoted);
  let mainFound = false;
  for (const date of reading.facts.dates) {
    if (!COMPARABLE.has(date.granularity) || date.interval === undefined) continue;
    const { verb, link } = governorOf(reading, date);
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
      inQuote: spoken.some((stretch) => contains(stretch, date)),
      ofUtterance,
      link,
    });
  }
  return claims;
}

function isComing({ publishedAt }: Reading, { interval }: DateMention): boolean {
  return publishedAt !== undefined && interval !== undefined && Date.parse(`${interval.start}Z`) > publishedAt;
}

/** "The fire broke out on Monday, police said": only the verb that the date hangs on counts. */
function isUtterance(verb: Token): boolean {
  return (reportingForms(verb.lower) ?? []).some(
    ({ verb: { frames, particle } }) =>
      particle === undefined && frames.some((frame) => frame !== "manner" && frame !== "label"),
  );
}

import type { Token } from "../document/document.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { reportingForms } from "../lexicons/en/reporting-verbs.ts";
import { stem } from "../lexicons/en/stem.ts";
import type { DateGranularity } from "../mentions/mention.ts";
import type { DateClaim } from "./claim.ts";
import { frameOf } from "./frame.ts";
import { governorOf } from "./governor.ts";
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

/** Every date that lies in the calendar; durations, recurring times and "now" claim nothing that could be wrong. */
export function deriveDateClaims(reading: Reading, order: number): DateClaim[] {
  const claims: DateClaim[] = [];
  for (const date of reading.facts.dates) {
    if (!COMPARABLE.has(date.granularity) || date.interval === undefined) continue;
    const { verb, link } = governorOf(reading, date);
    const token: Token | undefined = reading.document.tokens[verb];
    claims.push({
      kind: "date",
      articleId: reading.document.article.id,
      order,
      start: date.start,
      end: date.end,
      text: date.text,
      frame: frameOf(reading, date),
      date,
      verb: token === undefined ? "" : stem(newsSynonym(token.lower)),
      ofUtterance: token !== undefined && isUtterance(token),
      link,
    });
  }
  return claims;
}

/** "The fire broke out on Monday, police said": only the verb that the date hangs on counts. */
function isUtterance(verb: Token): boolean {
  return (reportingForms(verb.lower) ?? []).some(
    ({ verb: { frames, particle } }) =>
      particle === undefined && frames.some((frame) => frame !== "manner" && frame !== "label"),
  );
}

import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { isPageStamp } from "../../claims/is-page-stamp.ts";
import { contains } from "../../kernel/span.ts";
import type { DateMention } from "../../mentions/mention.ts";
import type { Verdict } from "../comparison.ts";
import { compareTimes, timeScale } from "../dates/compare-times.ts";
import { dateRemedies } from "../dates/date-remedies.ts";
import { sideAt } from "./side-at.ts";
import { TWIN_CONFIDENCE, TWIN_REASON, type TwinReading } from "./twin-comparison.ts";

/** Two dates or times at the differing place. */
export const compareTwinDates: TwinReading = (twin, earlier, later) => {
  const a = earlier.reading.facts.dates.find((date) => contains(date, twin.wordsA));
  const b = later.reading.facts.dates.find((date) => contains(date, twin.wordsB));
  if (a === undefined || b === undefined || areOfTheirOwnDays(a, earlier, b, later)) return undefined;
  if (isPageStamp(earlier.reading, a) || isPageStamp(later.reading, b)) return undefined;
  const verdict = twinVerdict(a, b);
  if (verdict === undefined) return undefined;
  return {
    kind: "date",
    verdict,
    subject: timeScale(a) === "clock" ? "time" : "date",
    a: sideAt(earlier, a, a.value),
    b: sideAt(later, b, b.value),
    isOfOneThing: true,
    confidence: TWIN_CONFIDENCE,
    reason: verdict === "conflicting" ? TWIN_REASON : "one lies within the other",
    ...(verdict === "conflicting" ? { remedies: dateRemedies(a, b) } : {}),
  };
};

/**
 * The morning and the evening of a day, or two moments of two days, may be of two happenings; at one place of one sentence they
 * are of one. So are "Monday" and "Tuesday" where no publication day says which they are.
 */
function twinVerdict(a: DateMention, b: DateMention): Verdict | undefined {
  const known = compareTimes(a, b);
  if (known !== undefined) return known.verdict;
  if (a.granularity !== b.granularity || (a.offsetMinutes === undefined) !== (b.offsetMinutes === undefined))
    return undefined;
  return isCalendar(a) && withoutYear(a) !== withoutYear(b) ? "conflicting" : undefined;
}

function isCalendar({ granularity }: DateMention): boolean {
  return granularity !== "reference" && granularity !== "set" && granularity !== "duration";
}

function withoutYear({ value, granularity }: DateMention): string {
  return granularity === "year" ? value : value.slice(4);
}

/** "said on Monday" on Monday, "said on Tuesday" on Tuesday: the same words of two days. */
function areOfTheirOwnDays(a: DateMention, earlier: ArticleClaims, b: DateMention, later: ArticleClaims): boolean {
  const isNear = ({ implied }: DateMention) => ["day", "week", "month"].some((part) => implied.includes(part));
  return isNear(a) && isNear(b) && dayOf(earlier) !== dayOf(later);
}

function dayOf({ reading }: ArticleClaims): string | undefined {
  return reading.document.article.published?.slice(0, 10);
}

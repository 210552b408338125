import type { DateClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { dateCandidates } from "../../comparisons/dates/compare-dates.ts";
import { compareTimes, timeScale } from "../../comparisons/dates/compare-times.ts";
import { PLAIN_DATE_WEIGHTS } from "../../comparisons/dates/plain-date-weights.ts";
import { likeness } from "../../comparisons/likeness.ts";
import { contains } from "../../kernel/span.ts";
import type { DateMention } from "../../mentions/mention.ts";
import type { DraftCase } from "./check-draft.ts";
import { draftFact, type Evidence } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";

/** Dates of the draft: supported by a date that agrees, contradicted by one of the same happening that excludes it. */
export function checkDates({ draft, sources }: DraftCase): DraftFact[] {
  return [...checkOpenDates({ draft, sources }), ...checkFixedDates({ draft, sources })];
}

/** Weekdays and days of the year in a draft that says of itself neither day nor year. */
function checkOpenDates({ draft, sources }: DraftCase): DraftFact[] {
  const { dates, quotes } = draft.reading.facts;
  const spoken = quotes.flatMap(({ quoted }) => quoted);
  return dates.flatMap((date) => {
    if (!isOpenDay(date) || spoken.some((stretch) => contains(stretch, date))) return [];
    const found = findOpenDay(date, sources);
    return draftFact("date", found === undefined ? "unsupported" : "supported", draft, date, found);
  });
}

function isOpenDay({ granularity, interval, value }: DateMention): boolean {
  return granularity === "day" && interval === undefined && /^XXXX-(?:WXX-\d|\d\d-\d\d)$/.test(value);
}

/** The same weekday or day of the year, in a source that may know its week and year. */
function findOpenDay({ value }: DateMention, sources: readonly ArticleClaims[]): Evidence | undefined {
  for (const source of sources)
    for (const other of source.reading.facts.dates)
      if (other.value.startsWith(value) || dayNames(other.value).includes(value)) return { source, span: other };
  return undefined;
}

/** What a draft without a date may call a day: "2026-03-04" is a Wednesday and the fourth of March. */
function dayNames(value: string): string[] {
  const day = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day) || value.length < 10) return [];
  return [`XXXX-WXX-${new Date(day).getUTCDay() || 7}`, `XXXX-${value.slice(5, 10)}`];
}

function checkFixedDates({ draft, sources }: DraftCase): DraftFact[] {
  return draft.dates.flatMap((claim, index) => {
    if (claim.inQuote) return [];
    const supported = findSupport(claim, sources);
    if (supported !== undefined) return draftFact("date", "supported", draft, claim, supported);
    const contradicted = findConflict(index, draft, sources);
    if (contradicted !== undefined) return draftFact("date", "contradicted", draft, claim, contradicted);
    return draftFact("date", "unsupported", draft, claim, undefined);
  });
}

/** The same words support each other too: "Friday" in a draft without a date is the source's Friday. An equal date before a near one. */
function findSupport(claim: DateClaim, sources: readonly ArticleClaims[]): Evidence | undefined {
  let near: Evidence | undefined;
  for (const source of sources)
    for (const other of source.dates) {
      const verdict = compareTimes(other.date, claim.date)?.verdict;
      const sameWords = other.text.toLowerCase() === claim.text.toLowerCase();
      if (sameWords || verdict === "equal") return { source, span: other };
      if (verdict === "compatible" && !isFiner(claim, other)) near ??= { source, span: other };
    }
  return near;
}

/** "at 8.40 p.m." is more than a source says with "on Tuesday". */
function isFiner({ date: a }: DateClaim, { date: b }: DateClaim): boolean {
  const fineness = { clock: 2, day: 1, period: 0 };
  return fineness[timeScale(a)] > fineness[timeScale(b)];
}

/** A draft retells its sources, so that less than between two reports of their own tells that two dates are versions of one. */
const SAME_IN_DRAFT = 0.4;

function findConflict(index: number, draft: ArticleClaims, sources: readonly ArticleClaims[]): Evidence | undefined {
  let best: Evidence | undefined;
  let most = SAME_IN_DRAFT;
  for (const source of sources)
    for (const { a, b, verdict, features } of dateCandidates(source, draft)) {
      const span = source.dates[a];
      if (b !== index || verdict !== "conflicting" || span === undefined) continue;
      const probability = likeness(features, PLAIN_DATE_WEIGHTS);
      if (probability < most) continue;
      most = probability;
      best = { source, span };
    }
  return best;
}

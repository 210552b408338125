import type { DateClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison } from "../comparison.ts";
import { likeness } from "../likeness.ts";
import { sentenceLikeness } from "../sentence-likeness.ts";
import { sideOf } from "../side-of.ts";
import { compareTimes, type TimeVerdict, timeScale } from "./compare-times.ts";
import { type DateFeature, dateFeatures } from "./date-features.ts";
import { dateRemedies } from "./date-remedies.ts";
import { dateTies } from "./date-ties.ts";
import { DATE_WEIGHTS } from "./date-weights.ts";

const RULE = "comparisons/dates/compare-dates";
/** Probability from which two dates are taken to be of one happening. */
export const SAME_HAPPENING = 0.33;
/** Agreement is no alarm, and takes both dates out of the competition. */
const SAME_HAPPENING_WHEN_EQUAL = 0.05;

interface DatePair extends CandidatePair, DateCandidate {
  readonly probability: number;
}

/** Two dates of one scale with what speaks for their being of one happening; `a` and `b` are indexes into the articles' dates. */
export interface DateCandidate extends TimeVerdict {
  readonly a: number;
  readonly b: number;
  readonly features: Readonly<Record<DateFeature, number>>;
}

/** Compares the dates of two articles on one event: clock times with clock times, days with days. */
export function compareDates(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const pairs: DatePair[] = [];
  for (const candidate of dateCandidates(earlier, later)) {
    const agrees = candidate.verdict !== "conflicting";
    const probability = likeness(candidate.features, DATE_WEIGHTS);
    if (probability >= (agrees ? SAME_HAPPENING_WHEN_EQUAL : SAME_HAPPENING))
      pairs.push({ ...candidate, probability, score: probability + (agrees ? 1 : 0) });
  }
  return alignOneToOne(pairs)
    .filter((pair) => pair.verdict !== "conflicting" || !isDateGivenElsewhere(pair, earlier.dates, later.dates))
    .map((pair) => toComparison(pair, earlier, earlier.dates[pair.a] as DateClaim, later.dates[pair.b] as DateClaim));
}

/** All pairs of dates that can be compared. */
export function* dateCandidates(earlier: ArticleClaims, later: ArticleClaims): Generator<DateCandidate> {
  for (const [a, left] of earlier.dates.entries())
    for (const [b, right] of later.dates.entries()) {
      if (timeScale(left.date) !== timeScale(right.date) || (left.inQuote && right.inQuote)) continue;
      const verdict = compareTimes(left.date, right.date);
      if (verdict === undefined) continue;
      yield { a, b, features: dateFeatures(left, right, sentenceLikeness(earlier, left, later, right)), ...verdict };
    }
}

/** A date that the other article gives too, of whatever, is not contradicted by another of its dates. */
export function isDateGivenElsewhere(
  { a, b }: { readonly a: number; readonly b: number },
  ofA: readonly DateClaim[],
  ofB: readonly DateClaim[],
): boolean {
  return isGiven(ofA[a] as DateClaim, ofB) || isGiven(ofB[b] as DateClaim, ofA);
}

function isGiven(claim: DateClaim, others: readonly DateClaim[]): boolean {
  return others.some((other) => other.date.value === claim.date.value && other.ofUtterance === claim.ofUtterance);
}

function toComparison(pair: DatePair, earlier: ArticleClaims, a: DateClaim, b: DateClaim): Comparison {
  return {
    kind: "date",
    rule: RULE,
    verdict: pair.verdict,
    subject: timeScale(a.date) === "clock" ? "time" : "date",
    a: sideOf(a, a.date.value),
    b: sideOf(b, b.date.value),
    confidence: pair.probability,
    reason: pair.reason,
    ...(pair.verdict === "equal" ? {} : { ties: dateTies(pair.features, earlier, a) }),
    ...(pair.verdict === "conflicting" ? { remedies: dateRemedies(a.date, b.date) } : {}),
  };
}

import type { DateClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison, Side } from "../comparison.ts";
import { likeness } from "../likeness.ts";
import { sentenceLikeness } from "../sentence-likeness.ts";
import { compareTimes, type TimeVerdict, timeScale } from "./compare-times.ts";
import { dateFeatures } from "./date-features.ts";
import { DATE_WEIGHTS } from "./date-weights.ts";

const RULE = "comparisons/dates/compare-dates";
/** Probability from which two dates are taken to be of one happening. */
const SAME_HAPPENING = 0.45;
/** Agreement is no alarm, and takes both dates out of the competition. */
const SAME_HAPPENING_WHEN_EQUAL = 0.05;

interface DatePair extends CandidatePair, TimeVerdict {
  readonly probability: number;
}

/** Compares the dates of two articles on one event: clock times with clock times, days with days. */
export function compareDates(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const a = earlier.dates;
  const b = later.dates;
  const candidates: DatePair[] = [];
  a.forEach((left, indexA) => {
    b.forEach((right, indexB) => {
      const pair = candidate(left, right, () => sentenceLikeness(earlier, left, later, right));
      if (pair !== undefined) candidates.push({ ...pair, a: indexA, b: indexB });
    });
  });
  return alignOneToOne(candidates)
    .filter(
      (pair) => pair.verdict !== "conflicting" || isConflict(a[pair.a] as DateClaim, b[pair.b] as DateClaim, a, b),
    )
    .map((pair) => toComparison(pair, a[pair.a] as DateClaim, b[pair.b] as DateClaim));
}

function candidate(a: DateClaim, b: DateClaim, wholeLikeness: () => number): Omit<DatePair, "a" | "b"> | undefined {
  if (timeScale(a.date) !== timeScale(b.date)) return undefined;
  const verdict = compareTimes(a.date, b.date);
  if (verdict === undefined) return undefined;
  const agrees = verdict.verdict !== "conflicting";
  const probability = likeness(dateFeatures(a, b, wholeLikeness()), DATE_WEIGHTS);
  if (probability < (agrees ? SAME_HAPPENING_WHEN_EQUAL : SAME_HAPPENING)) return undefined;
  return { ...verdict, probability, score: probability + (agrees ? 1 : 0) };
}

/** A date that the other article gives too, of whatever, is not contradicted by another of its dates. */
function isConflict(a: DateClaim, b: DateClaim, ofA: readonly DateClaim[], ofB: readonly DateClaim[]): boolean {
  return !isGiven(a, ofB) && !isGiven(b, ofA);
}

function isGiven(claim: DateClaim, others: readonly DateClaim[]): boolean {
  return others.some((other) => other.date.value === claim.date.value && other.ofUtterance === claim.ofUtterance);
}

function toComparison(pair: DatePair, a: DateClaim, b: DateClaim): Comparison {
  return {
    kind: "date",
    rule: RULE,
    verdict: pair.verdict,
    subject: timeScale(a.date) === "clock" ? "time" : "date",
    a: sideOf(a),
    b: sideOf(b),
    confidence: pair.probability,
    reason: pair.reason,
  };
}

function sideOf(claim: DateClaim): Side {
  return {
    key: `${claim.articleId} ${claim.start}-${claim.end}`,
    articleId: claim.articleId,
    order: claim.order,
    spans: [{ start: claim.start, end: claim.end }],
    value: claim.date.value,
  };
}

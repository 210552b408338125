import type { DateClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison, Side } from "../comparison.ts";
import { isDigitSlip } from "../figures/digit-slip.ts";
import { compareTimes, type TimeVerdict, timeScale } from "./compare-times.ts";

const RULE = "comparisons/dates/compare-dates";
/** Likeness from which two dates are taken to be of one happening. Measured on the project's cases. */
const SAME_HAPPENING = 0.45;
const SAME_HAPPENING_WHEN_EQUAL = 0.2;
const SAME_VERB = 0.15;
const DAY_SLIP = 0.15;

interface DatePair extends CandidatePair, TimeVerdict {
  readonly likeness: number;
}

/** Compares the dates of two articles on one event. */
export function compareDates(a: readonly DateClaim[], b: readonly DateClaim[]): Comparison[] {
  const candidates: DatePair[] = [];
  a.forEach((left, indexA) => {
    b.forEach((right, indexB) => {
      const pair = candidate(left, right);
      if (pair !== undefined) candidates.push({ ...pair, a: indexA, b: indexB });
    });
  });
  return alignOneToOne(candidates)
    .filter(
      (pair) => pair.verdict !== "conflicting" || isConflict(a[pair.a] as DateClaim, b[pair.b] as DateClaim, a, b),
    )
    .map((pair) => toComparison(pair, a[pair.a] as DateClaim, b[pair.b] as DateClaim));
}

function candidate(a: DateClaim, b: DateClaim): Omit<DatePair, "a" | "b"> | undefined {
  if (a.ofUtterance || b.ofUtterance) return undefined;
  if (isBound(a) !== isBound(b)) return undefined;
  const verdict = compareTimes(a.date, b.date);
  if (verdict === undefined) return undefined;
  const agrees = verdict.verdict !== "conflicting";
  const verb = a.verb !== "" && a.verb === b.verb ? SAME_VERB : 0;
  const slip = !agrees && isDaySlip(a, b) ? DAY_SLIP : 0;
  const likeness = frameLikeness(a.frame, b.frame) + verb + slip;
  if (likeness < (agrees ? SAME_HAPPENING_WHEN_EQUAL : SAME_HAPPENING)) return undefined;
  return { ...verdict, likeness, score: likeness + (agrees ? 0.5 : 0) };
}

/** "since March", "until Friday" bound a time; "in March", "on Friday" name it. */
function isBound(claim: DateClaim): boolean {
  return ["since", "until", "till", "before", "after", "from", "by", "through"].includes(claim.link);
}

function isDaySlip(a: DateClaim, b: DateClaim): boolean {
  if (timeScale(a.date) !== "day" || timeScale(b.date) !== "day") return false;
  const [dayA, dayB] = [Number(a.date.value.slice(8, 10)), Number(b.date.value.slice(8, 10))];
  return a.date.value.slice(0, 7) === b.date.value.slice(0, 7) && (dayA % 10 === dayB % 10 || isDigitSlip(dayA, dayB));
}

/** A date that the other article gives too, of whatever, is not contradicted by another of its dates. */
function isConflict(a: DateClaim, b: DateClaim, ofA: readonly DateClaim[], ofB: readonly DateClaim[]): boolean {
  const given = (claim: DateClaim, others: readonly DateClaim[]) =>
    others.some((other) => other.date.value === claim.date.value && !other.ofUtterance);
  return !given(a, ofB) && !given(b, ofA);
}

function toComparison(pair: DatePair, a: DateClaim, b: DateClaim): Comparison {
  return {
    kind: "date",
    rule: RULE,
    verdict: pair.verdict,
    subject: timeScale(a.date) === "clock" ? "time" : "date",
    a: sideOf(a),
    b: sideOf(b),
    confidence: Math.min(0.95, 0.55 + pair.likeness / 3),
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

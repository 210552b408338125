import type { DateClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { DateMention } from "../../mentions/mention.ts";
import { againstRivals } from "../against-rivals.ts";
import { alignOneToOne, type CandidatePair } from "../align.ts";
import type { Comparison } from "../comparison.ts";
import { CROWD_OF_BRIEF, crowdOf, extentOf, isEitherBrief, USUAL_EXTENT } from "../crowd.ts";
import { likeness } from "../likeness.ts";
import { sameWordsLikeness } from "../same-words.ts";
import { isBrief, mutualLikeness, sentenceLikeness } from "../sentence-likeness.ts";
import { sideOf } from "../side-of.ts";
import { type Third, weighThirds } from "../third-article.ts";
import {
  commonScale,
  compareTimes,
  minutesApart,
  type TimeScale,
  type TimeVerdict,
  timeScale,
} from "./compare-times.ts";
import { type DateFeature, dateFeatures, sharedDeed } from "./date-features.ts";
import { dateRemedies } from "./date-remedies.ts";
import { dateTies } from "./date-ties.ts";
import { DATE_WEIGHTS } from "./date-weights.ts";
import { countsStrangers, deedLikeness } from "./deed-likeness.ts";
import { fixtureLikeness } from "./fixture-likeness.ts";
import { areOfTwoHappenings } from "./of-two-happenings.ts";
import { PLAIN_DATE_WEIGHTS } from "./plain-date-weights.ts";
import { isWithinStretch } from "./within-stretch.ts";

const RULE = "comparisons/dates/compare-dates";
/**
 * Probability from which two dates are taken to be of one happening. `training/fit-alignment.ts` prints what it costs, five-fold by
 * case. Of held-out findings that state less, four in nine were right.
 */
const SAME_HAPPENING = 0.65;
/** A brief tells of one happening: two of its dates are sooner of one. */
const SAME_HAPPENING_IN_BRIEF = 0.5;
/** Agreement is no alarm, and takes both dates out of the competition; "last month" beside "on 14 January" only where nothing is likelier. */
const SAME_HAPPENING_WHEN_EQUAL = 0.05;

/** Days of one week are told in every report: where less speaks for a pair, no third article makes it one happening. */
const LEAST_LIKELY = 0.25;

interface DatePair extends CandidatePair, ScoredDate {}

/** Two dates of one scale with what speaks for their being of one happening; `a` and `b` are indexes into the articles' dates. */
export interface DateCandidate extends TimeVerdict {
  readonly a: number;
  readonly b: number;
  readonly features: Readonly<Record<DateFeature, number>>;
  /** Probability that they are of one thing because of what happened then, whatever else speaks for it or against. */
  readonly byDeed: number;
}

/** The pairs of dates of two articles with their probability of being of one happening. */
export interface ScoredDates {
  readonly agreeing: readonly ScoredDate[];
  readonly disputed: readonly ScoredDate[];
}

export interface ScoredDate extends DateCandidate {
  readonly probability: number;
}

/** Scores the dates of two articles on one event: clock times with clock times, days with days. */
export function scoreDates(earlier: ArticleClaims, later: ArticleClaims): ScoredDates {
  const brief = isEitherBrief(earlier, later);
  const scored = dateCandidates(earlier, later).map((candidate) => ({
    ...candidate,
    probability: Math.max(
      likeness(candidate.features, brief || !isConflict(candidate) ? PLAIN_DATE_WEIGHTS : DATE_WEIGHTS),
      candidate.features.oneOfSeveral > 0 ? 0 : sameWordsLikeness(candidate.features),
      candidate.byDeed,
    ),
  }));
  const disputed = againstRivals(scored.filter(isConflict)).filter(({ probability }) => probability >= LEAST_LIKELY);
  return { disputed, agreeing: scored.filter((candidate) => !isConflict(candidate)) };
}

/** Compares the dates of two articles on one event. In: their pairs, and the other articles of the event. */
export function compareDates(
  earlier: ArticleClaims,
  later: ArticleClaims,
  { agreeing, disputed }: ScoredDates = scoreDates(earlier, later),
  thirds: readonly Third[] = [],
): Comparison[] {
  const sameHappening = isEitherBrief(earlier, later) ? SAME_HAPPENING_IN_BRIEF : SAME_HAPPENING;
  const pairs: DatePair[] = [
    ...weighThirds(disputed, thirds)
      .filter(({ probability }) => probability >= sameHappening)
      .map((candidate) => ({ ...candidate, score: candidate.probability })),
    ...agreeing
      .filter(({ probability }) => probability >= SAME_HAPPENING_WHEN_EQUAL)
      .map((candidate) => ({ ...candidate, score: candidate.probability + Number(candidate.verdict === "equal") })),
  ];
  return alignOneToOne(pairs).map((pair) =>
    toComparison(pair, earlier, earlier.dates[pair.a] as DateClaim, later.dates[pair.b] as DateClaim),
  );
}

/** A brief has no other sentences to match: one that is as like the other's as this may well be its best match. */
const ALIKE = 0.6;

/** Dates of an article that are compared. News has a dozen; what has more is a chronicle, and each is held against each. */
const MOST_DATES = 200;

const comparedDates = keptFor((dates: readonly DateClaim[]) => dates.slice(0, MOST_DATES));

/** All pairs of dates that can be compared. A date that the other article gives too, of whatever, is not held against another. */
export function dateCandidates(earlier: ArticleClaims, later: ArticleClaims): DateCandidate[] {
  const [ofA, ofB] = [comparedDates(earlier.dates), comparedDates(later.dates)];
  const givenA = ofA.map((claim) => isGiven(claim, ofB));
  const givenB = ofB.map((claim) => isGiven(claim, ofA));
  const brief = isBrief(earlier) || isBrief(later);
  const crowd = brief ? CROWD_OF_BRIEF : crowdOf(earlier, later);
  const extent = isEitherBrief(earlier, later) ? USUAL_EXTENT : extentOf(earlier, later);
  const pairsOfScale = countPairs(ofA, givenA, ofB, givenB);
  const [deedsOfA, deedsOfB] = [deedsOfScale(ofA), deedsOfScale(ofB)];
  const candidates: DateCandidate[] = [];
  for (const [a, left] of ofA.entries())
    for (const [b, right] of ofB.entries()) {
      const scale = commonScale(left.date, right.date);
      if (scale === undefined || (left.inQuote && right.inQuote)) continue;
      const verdict = compareTimes(left.date, right.date, isLoose(left) && isLoose(right));
      if (verdict === undefined) continue;
      if (isConflict(verdict) && (givenA[a] || givenB[b] || areOfTwoHappenings(left, right, scale))) continue;
      if (isConflict(verdict) && scale === "clock" && isWithinStretch(left, right)) continue;
      const sentence = sentenceLikeness(earlier, left, later, right);
      const mutual = isConflict(verdict)
        ? brief
          ? Number(sentence > ALIKE) / 2
          : mutualLikeness(earlier, left, later, right)
        : 0;
      const deed = sharedDeed(left, right);
      const onlyOfKind = isToldOnce(deed, deedsOfA[scale]) && isToldOnce(deed, deedsOfB[scale]);
      const strangers = isConflict(verdict) && !brief ? countsStrangers(earlier, left, later, right) : 0;
      const surroundings = {
        sentence,
        mutual,
        scale,
        pairsOfScale: pairsOfScale[scale],
        brief,
        onlyOfKind,
        strangers,
        crowd,
        extent,
      };
      const features = dateFeatures(left, right, surroundings);
      const byDeed = Math.max(
        brief && onlyOfKind ? deedLikeness(earlier, left, later, right, scale) : 0,
        isConflict(verdict) ? fixtureLikeness(earlier, left, later, right, scale) : 0,
      );
      candidates.push({ a, b, features, byDeed, ...verdict });
    }
  return candidates;
}

/** The pairs of dates of each scale that could be two versions: what both articles give is none, nor when somebody spoke. */
function countPairs(
  earlier: readonly DateClaim[],
  givenA: readonly boolean[],
  later: readonly DateClaim[],
  givenB: readonly boolean[],
): Readonly<Record<TimeScale, number>> {
  const [a, b] = [countByScale(earlier, givenA), countByScale(later, givenB)];
  return { clock: a.clock * b.clock, day: a.day * b.day, period: a.period * b.period };
}

function countByScale(claims: readonly DateClaim[], given: readonly boolean[]): Record<TimeScale, number> {
  const counts = { clock: 0, day: 0, period: 0 };
  for (const [index, { date, ofUtterance }] of claims.entries())
    if (given[index] === false && !ofUtterance) counts[timeScale(date)]++;
  return counts;
}

/** By scale and kind of deed the times that an article gives it. */
type DeedTimes = ReadonlyMap<bigint, ReadonlySet<string>>;

function deedsOfScale(claims: readonly DateClaim[]): Readonly<Record<TimeScale, DeedTimes>> {
  const deeds = { clock: new Map<bigint, Set<string>>(), day: new Map(), period: new Map() };
  for (const { date, ofUtterance, happenings } of claims) {
    if (ofUtterance) continue;
    const ofScale: Map<bigint, Set<string>> = deeds[timeScale(date)];
    for (let rest = happenings().deed; rest !== 0n; rest &= rest - 1n) {
      const kind = rest & -rest;
      const times = ofScale.get(kind) ?? new Set();
      ofScale.set(kind, times.add(date.value.slice(0, timeScale(date) === "day" ? DAY_LENGTH : undefined)));
    }
  }
  return deeds;
}

/** Characters of a value that say its day. */
const DAY_LENGTH = 10;

function isToldOnce(deed: bigint, times: DeedTimes): boolean {
  for (let rest = deed; rest !== 0n; rest &= rest - 1n) if (times.get(rest & -rest)?.size === 1) return true;
  return false;
}

function isConflict({ verdict }: TimeVerdict): boolean {
  return verdict === "conflicting";
}

/** The same date, a day of the year or month ("in 2016" is given by "on 2 September 2016") or an hour of the day ("Monday night"). */
function isGiven(claim: DateClaim, others: readonly DateClaim[]): boolean {
  const isPeriod = /^\d{4}(?:-\d\d)?$/.test(claim.date.value);
  return others.some(
    ({ date, ofUtterance }) =>
      (date.value === claim.date.value && ofUtterance === claim.ofUtterance) ||
      (isSameDay(claim, date) && !ofUtterance) ||
      (isSameHour(claim.date, date) && !ofUtterance) ||
      (isPeriod && date.value.startsWith(`${claim.date.value}-`) && date.implied.length === 0),
  );
}

function isSameDay({ date, ofUtterance }: DateClaim, other: DateMention): boolean {
  if (timeScale(date) !== "day" || ofUtterance || timeScale(other) === "period" || other.implied.includes("day"))
    return false;
  return date.value.slice(0, 10) === other.value.slice(0, 10);
}

/** "from 6 p.m.", "at six in the evening": of which day, neither says. */
function isSameHour(a: DateMention, b: DateMention): boolean {
  if (timeScale(a) !== "clock" || timeScale(b) !== "clock" || a.offsetMinutes !== b.offsetMinutes) return false;
  return a.implied.includes("day") && b.implied.includes("day") && minutesApart(a, b) === 0;
}

/** "at about 8:30 p.m.", "shortly before 9 p.m." */
function isLoose({ date, link }: DateClaim): boolean {
  return link === "before" || link === "after" || /^(?:about|around)\b/i.test(date.text);
}

function toComparison(pair: DatePair, earlier: ArticleClaims, a: DateClaim, b: DateClaim): Comparison {
  return {
    kind: "date",
    rule: RULE,
    verdict: pair.verdict,
    subject: commonScale(a.date, b.date) === "clock" ? "time" : "date",
    a: sideOf(a, a.date.value),
    b: sideOf(b, b.date.value),
    confidence: pair.probability,
    reason: pair.reason,
    ...(pair.verdict === "equal" ? {} : { ties: dateTies(pair.features, earlier, a, b) }),
    ...(pair.verdict === "conflicting" ? { remedies: dateRemedies(a.date, b.date) } : {}),
  };
}

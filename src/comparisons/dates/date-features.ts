import type { DateClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { utcInstant } from "../../claims/utc-instant.ts";
import { BEGINNING, LIMIT, STAGES } from "../../lexicons/en/happening-kinds.ts";
import type { DateGranularity } from "../../mentions/mention.ts";
import type { Extent } from "../crowd.ts";
import { FAR_MINUTES, isWrittenDay, minutesApart, type TimeScale, timeScale } from "./compare-times.ts";
import { haveSwappedDigits, isClockSlip, isDaySlip, isYearFilledIn } from "./date-slip.ts";
import { areOfOrigin } from "./of-origin.ts";

/** What speaks for two dates being of one happening; each 0 or 1, or a share between. */
export type DateFeature =
  | "frame"
  | "sentence"
  | "mutual"
  | "bothOnset"
  | "oneEnd"
  | "explicit"
  | "weekday"
  | "oneWeekday"
  | "daySlip"
  | "clockSlip"
  | "farClocks"
  | "bothPeriods"
  | "nearPlans"
  | "bothComing"
  | "apart"
  | "comingApart"
  | "sameLink"
  | "oneUtterance"
  | "apartInText"
  | "choice"
  | "otherUnit"
  | "eachOfItsDay"
  | "years"
  | "nextDay"
  | "sameKind"
  | "sameDeed"
  | "onlyDeed"
  | "oneOfSeveral"
  | "yearsOfOrigin"
  | "strangers"
  | "crowd"
  | "fullness"
  | "length";

/** What a pair does not show by itself. */
export interface DateSurroundings {
  /** How alike the sentences are as a whole, 0 to 1. */
  readonly sentence: number;
  /** How near they come to being each other's best match, 0 to 1. */
  readonly mutual: number;
  /** By what they are compared. */
  readonly scale: TimeScale;
  /** How many pairs could be made of the dates of this scale that only one of the articles gives. */
  readonly pairsOfScale: number;
  /** One of the articles is so short that each sentence of it stands at its head. */
  readonly brief: boolean;
  /** Neither article gives another time for a deed of the kind that both dates hang on. */
  readonly onlyOfKind: boolean;
  /** In how many of the two clauses somebody acts of whom the other article does not speak. */
  readonly strangers: number;
  /** See `crowdOf`. */
  readonly crowd: number;
  /** See `extentOf`; that of an ordinary report for a brief. */
  readonly extent: Extent;
}

/** How far apart two dates stand on average, as shares of their articles, that are not of one thing. */
const BY_CHANCE = 0.41;
/** And how many pairs of a scale their articles leave to choose from. */
const PAIRS_BY_CHANCE = 4;
/** A day taken for the next but one. */
const NEXT_DAYS = 2.6;
/** Log of units from which it does not matter how far apart two dates are. */
const FARTHEST = 4;
/** Two plans for "2031" and "2033" are one plan, as a rule; 2031 and 2045 are not. */
const NEAR_UNITS = 3;

/** In: two dates of one scale. */
export function dateFeatures(
  a: DateClaim,
  b: DateClaim,
  { sentence, mutual, scale, pairsOfScale, brief, onlyOfKind, strangers, crowd, extent }: DateSurroundings,
): Readonly<Record<DateFeature, number>> {
  const [happenedA, happenedB] = [a.happenings(), b.happenings()];
  const shared = sharedDeed(a, b);
  const explicit = scale === "day" && isWrittenDay(a.date) && isWrittenDay(b.date);
  const years = a.date.granularity === "year" && b.date.granularity === "year";
  const units = scale === "clock" ? 0 : unitsApart(a, b);
  const [comingA, comingB] = areComing(a, b, scale);
  const bothComing = comingA && comingB;
  const isOther =
    (areOtherDeeds(a, b) && (brief || years || comingA !== comingB)) || (scale === "day" && areBeginningAndLimit(a, b));
  const isOrigin = years && onlyOfKind && areOfOrigin(a, b, shared);
  const isSlip = !isOther && ((explicit && isDaySlip(a, b)) || (years && haveSwappedDigits(a, b)));
  // one wrong sign moves a date anywhere
  const apart = isSlip || isOrigin ? 0 : Math.min(FARTHEST, Math.log(1 + units));
  const isOfHappening =
    scale === "day" &&
    !a.ofUtterance &&
    !b.ofUtterance &&
    comingA === comingB &&
    !isUnknownTo(a, b) &&
    !isUnknownTo(b, a);
  return {
    frame: frameLikeness(a.frame, b.frame),
    sentence,
    mutual,
    bothOnset: Number(a.isOnset && b.isOnset),
    oneEnd: Number(isEnd(a) !== isEnd(b) && !bothComing),
    explicit: Number(explicit),
    weekday: Number(scale === "day" && !explicit),
    oneWeekday: Number(scale === "day" && isWrittenDay(a.date) !== isWrittenDay(b.date)),
    daySlip: Number(isSlip),
    clockSlip: Number(scale === "clock" && isClockSlip(a, b)),
    farClocks: Number(scale === "clock" && minutesApart(a.date, b.date) > FAR_MINUTES),
    bothPeriods: Number(scale === "period" && timeScale(a.date) === timeScale(b.date)),
    nearPlans: Number(scale === "period" && bothComing && units <= NEAR_UNITS),
    bothComing: Number(bothComing),
    apart,
    comingApart: bothComing ? apart : 0,
    sameLink: Number(a.link === b.link),
    oneUtterance: Number(a.ofUtterance !== b.ofUtterance),
    apartInText: brief ? BY_CHANCE : Math.abs(a.position - b.position),
    choice: Math.log(brief ? PAIRS_BY_CHANCE : Math.max(1, pairsOfScale)),
    otherUnit: Number(scale === "period" && a.date.granularity !== b.date.granularity),
    eachOfItsDay: Number(scale === "day" && areOfTheirOwnReports(a, b)),
    years: Number(years),
    nextDay: Number(isOfHappening && units <= NEXT_DAYS),
    sameKind: Number((happenedA.around & happenedB.around) !== 0n),
    sameDeed: Number(shared !== 0n),
    onlyDeed: Number(shared !== 0n && onlyOfKind),
    oneOfSeveral: Number(happenedA.isOther !== happenedB.isOther),
    yearsOfOrigin: Number(isOrigin),
    strangers,
    crowd,
    fullness: extent.fullness,
    length: extent.length,
  };
}

/** Kinds of what both dates hang on; that something began or ended counts only where no more is said of what. */
export function sharedDeed(a: DateClaim, b: DateClaim): bigint {
  const [left, right] = [a.happenings().deed, b.happenings().deed];
  const shared = left & right;
  return (left & ~STAGES) !== 0n && (right & ~STAGES) !== 0n ? shared & ~STAGES : shared;
}

/** What both dates hang on is known, and not of one kind. */
function areOtherDeeds(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.happenings().deed & ~STAGES, b.happenings().deed & ~STAGES];
  return left !== 0n && right !== 0n && (left & right) === 0n;
}

/** "starting on 21 July", "the deadline of 31 July". */
function areBeginningAndLimit(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.happenings().deed, b.happenings().deed];
  return (isBeginning(left) && isLimit(right)) || (isLimit(left) && isBeginning(right));
}

function isBeginning(deed: bigint): boolean {
  return (deed & STAGES & BEGINNING) !== 0n && (deed & LIMIT) === 0n;
}

function isLimit(deed: bigint): boolean {
  return (deed & LIMIT) !== 0n && (deed & BEGINNING) === 0n;
}

/**
 * Which of two dates were still to come. Of an hour alone that says nothing: its day is the reader's guess. Where a year that was
 * filled in is all that makes one of them past, both are what the other is: "applies from 1 May", "will apply from 1 March 2031".
 */
function areComing(a: DateClaim, b: DateClaim, scale: TimeScale): readonly [boolean, boolean] {
  if (scale === "clock") return [false, false];
  const either = a.isComing !== b.isComing && isYearFilledIn(a.isComing ? b : a) && areAYearApart(a, b);
  return [a.isComing || either, b.isComing || either];
}

function areAYearApart(a: DateClaim, b: DateClaim): boolean {
  const days = daysApart(a, b);
  return Math.abs(days - YEAR_DAYS) < days;
}

/** "until Friday", "expires on Friday": not when something happened. */
function isEnd({ link, verb }: DateClaim): boolean {
  return /^(?:until|till|by)$/.test(link) || /^(?:end|expir|close)$/.test(verb);
}

/** Each report tells of the day on which it appeared, or the day before: as a rule each of something else. */
function areOfTheirOwnReports(a: DateClaim, b: DateClaim): boolean {
  return a.isOfReport && b.isOfReport && dayOfReport(a) !== dayOfReport(b);
}

function dayOfReport({ publishedAt }: DateClaim): number {
  return Math.floor((publishedAt ?? 0) / DAY);
}

/** One tells of what is over, the other of a day after that report: it cannot be the same. */
function isUnknownTo({ isComing, publishedAt }: DateClaim, { date }: DateClaim): boolean {
  return !isComing && publishedAt !== undefined && utcInstant(date.interval?.start ?? "") > publishedAt;
}

/** Between two dates, in the longer of their units; a year that was filled in counts for nothing. */
export function unitsApart(a: DateClaim, b: DateClaim): number {
  const unit = Math.max(daysIn(a), daysIn(b));
  if (unit >= YEAR_DAYS) return Math.floor(Math.abs(yearOf(a) - yearOf(b)) / Math.round(unit / YEAR_DAYS));
  const days = daysApart(a, b);
  if (isYearFilledIn(a) || isYearFilledIn(b)) return Math.min(days, Math.abs(days - YEAR_DAYS)) / unit;
  return (unit === 1 && isWeekOpen(a) !== isWeekOpen(b) ? Math.min(days, Math.abs(days - WEEK_DAYS)) : days) / unit;
}

const WEEK_DAYS = 7;

/** "on Saturday", stamped on a Friday, is six days back or, where the stamp is early, the next day. */
function isWeekOpen({ date, publishedAt }: DateClaim): boolean {
  if (publishedAt === undefined || !date.implied.includes("week") || /\b(?:last|next|this)\b/i.test(date.text))
    return false;
  const days = Math.floor(utcInstant(date.interval?.start ?? "") / DAY) - Math.floor(publishedAt / DAY);
  return days === 1 || days === 1 - WEEK_DAYS;
}

function daysApart({ date: a }: DateClaim, { date: b }: DateClaim): number {
  const days = Math.abs(utcInstant(a.interval?.start ?? "") - utcInstant(b.interval?.start ?? "")) / DAY;
  return Number.isNaN(days) ? 0 : days;
}

const DAY = 86_400_000;
const YEAR_DAYS = 365;
const UNIT_DAYS: Readonly<Partial<Record<DateGranularity, number>>> = {
  week: 7,
  month: 30.4,
  season: 91,
  quarter: 91,
  "half-year": 182,
  year: YEAR_DAYS,
  decade: 10 * YEAR_DAYS,
  century: 100 * YEAR_DAYS,
};

function daysIn({ date }: DateClaim): number {
  return UNIT_DAYS[date.granularity] ?? 1;
}

/** "BC0675" is the year -675. */
function yearOf({ date: { value, interval } }: DateClaim): number {
  return value.startsWith("BC") ? -Number(value.slice(2, 6)) : Number(interval?.start.slice(0, 4));
}

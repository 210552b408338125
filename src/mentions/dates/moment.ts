import { dayWords, type PartOfDay } from "../../lexicons/en/calendar-words.ts";
import { type CalendarText, wordAt } from "./calendar-text.ts";
import { eventToldBefore } from "./event-days.ts";
import { clockPeriod, dayPeriod, partOfDayPeriod } from "./period.ts";
import { readBareHour, readHourBehindDay } from "./read/bare-hour.ts";
import { type ClockReading, readClock } from "./read/clock.ts";
import type { DayReading, DayValue } from "./read/day.ts";
import { readDay } from "./read/day.ts";
import { readPart } from "./read/part.ts";
import { readShiftedPart } from "./read/shifted-part.ts";
import { type TimeContext, type TimeExpression, type TimeValue, timeOf } from "./time-expression.ts";

/** The pieces of a moment, in any order: a day, a part of it, a clock time. */
interface Moment {
  readonly day?: DayReading;
  readonly part?: PartOfDay;
  readonly clock?: ClockReading;
}

/** Reads on behind one piece of a moment: "Friday | night", "Tuesday | , at 9:40 p.m.", "10 p.m. | on Wednesday". */
export function readMoment(text: CalendarText, first: number, start: Moment, from: number): TimeExpression {
  let moment = start;
  let end = from;
  for (let guard = 0; guard < 3; guard++) {
    const next = pieceAfter(text, first, moment, end);
    if (next === undefined) break;
    moment = { ...moment, ...next.piece };
    end = next.end;
  }
  const known = moment;
  if (known.part !== undefined || known.clock !== undefined) end = Math.max(end, known.day?.tail ?? 0);
  return { first, end, resolve: (context) => resolveMoment(withPartBefore(known, first, context), context) };
}

const joints: ReadonlySet<string> = new Set([
  "-",
  "–",
  "|",
  "@",
  "on",
  "at",
  ",",
  "of",
  "around",
  "about",
  "in",
  "during",
  "(",
  "local",
]);

function pieceAfter(
  text: CalendarText,
  first: number,
  moment: Moment,
  end: number,
): { piece: Moment; end: number } | undefined {
  const word = wordAt(text, first, end);
  if (word === "") return undefined;
  for (const at of joints.has(word) ? [end, end + 1, end + 2] : [end]) {
    if (at === end + 2 && !joints.has(wordAt(text, first, end + 1)) && wordAt(text, first, end + 1) !== "the") break;
    if (wordAt(text, first, at) === "") break;
    if (
      moment.clock === undefined &&
      (moment.day !== undefined || moment.part !== undefined) &&
      word !== "of" &&
      word !== "in" &&
      word !== "("
    ) {
      const clock = readClock(text, at) ?? (at > end ? readHourAlone(text, first, at, moment) : undefined);
      if (clock && at <= end + 2) return { piece: { clock }, end: clock.end };
    }
    const shifted = moment.day === undefined && moment.part === undefined ? readShiftedPart(text, at) : undefined;
    if (shifted && (at === end || word === "on" || word === ","))
      return { piece: { day: shifted.day, part: shifted.part }, end: shifted.end };
    if (
      moment.part === undefined &&
      !/^[-–|@,]$/.test(word) &&
      (moment.clock === undefined || moment.clock.halfDayOpen)
    ) {
      const part = readPart(text, at);
      if (part && (at === end || word === "at" || word === "in")) return { piece: { part: part.part }, end: part.end };
    }
    if (moment.day === undefined && !/^[-–|@]$/.test(word) && word !== "in" && word !== "(" && word !== "about") {
      const day = readDay(text, at);
      // "at 8 tonight"
      const part = moment.part === undefined ? dayWords[wordAt(text, first, at)]?.part : undefined;
      if (day) return { piece: part ? { day, part } : { day }, end: day.end };
    }
  }
  return undefined;
}

/** How many tokens behind "tonight" a time without its half of the day still hangs on it: "tonight from 7 to 7:30". */
const BESIDE = 5;
/** In minutes. */
const LONGEST_GAP = 300;
/** And behind another time: "signed at six in the evening. The police entered at half past six". */
const NEARBY = 40;

function withPartBefore(moment: Moment, first: number, { anchorToken, anchorMoment }: TimeContext): Moment {
  const { day, part, clock } = moment;
  if (day !== undefined || part !== undefined || !clock?.halfDayOpen || anchorToken === undefined) return moment;
  if (anchorMoment?.granularity === "part-of-day" && first - anchorToken <= BESIDE) {
    const before = /T(EV|NI|AF)$/.exec(anchorMoment.value)?.[1] as PartOfDay | undefined;
    return before === undefined ? moment : { ...moment, clock: onHalfDay(clock, before) };
  }
  if (anchorMoment?.granularity !== "minute" || first - anchorToken > NEARBY) return moment;
  const late = Number(anchorMoment.value.slice(11, 13)) * 60 + Number(anchorMoment.value.slice(14, 16)) - NOON * 60;
  const gap = clock.hour * 60 + clock.minute - late;
  // "an hour before noon. ... A warning was issued at 10.40" goes back
  const isAfter = late >= 0 && clock.hour < NOON && gap > 0 && gap <= LONGEST_GAP;
  return isAfter ? { ...moment, clock: { ...clock, hour: clock.hour + NOON } } : moment;
}

function readHourAlone(text: CalendarText, first: number, at: number, { part }: Moment): ClockReading | undefined {
  return part === undefined ? readHourBehindDay(text, first, at) : readBareHour(text, first, at);
}

export function resolveMoment({ day, part, clock }: Moment, context: TimeContext): TimeValue | undefined {
  const on = day ? day.resolve(context) : impliedDay(context, hourOf(part, clock));
  if (on === undefined) return undefined;
  return at(on, part, clock);
}

function at(on: DayValue, part: PartOfDay | undefined, written: ClockReading | undefined): TimeValue {
  const clock = written && part ? onHalfDay(written, part) : written;
  if (on.day === undefined) {
    const suffix = clock ? `T${pad(clock.hour)}:${pad(clock.minute)}` : part ? `T${part}` : "";
    return {
      value: `${on.value ?? "XXXX-XX-XX"}${suffix}`,
      granularity: clock ? "minute" : part ? "part-of-day" : "day",
      implied: on.implied,
    };
  }
  const period = clock
    ? clockPeriod(on.day, clock.hour, clock.minute)
    : part
      ? partOfDayPeriod(on.day, part)
      : dayPeriod(on.day);
  const value = { ...timeOf(period, impliedParts(on, clock)), anchor: dayPeriod(on.day) };
  return clock?.offsetMinutes === undefined ? value : { ...value, offsetMinutes: clock.offsetMinutes };
}

function impliedParts({ implied }: DayValue, clock: ClockReading | undefined): readonly string[] {
  return clock?.halfDayOpen ? [...implied, "half-day"] : implied;
}

/** "Saturday night around six o'clock" is 18:00. */
function onHalfDay(clock: ClockReading, part: PartOfDay): ClockReading {
  if (!clock.halfDayOpen) return clock;
  // "a quarter to one on Thursday morning"
  if (part === "MO" && clock.hour === NOON) return { ...clock, hour: 0, halfDayOpen: false };
  const isLate = part === "AF" || part === "EV" || (part === "NI" && clock.hour >= NIGHTFALL_HOUR && clock.hour < NOON);
  return { ...clock, hour: isLate && clock.hour < NOON ? clock.hour + NOON : clock.hour, halfDayOpen: false };
}

const NIGHTFALL_HOUR = 5;

/** The day of a time that is told without one: the day spoken of before it, else the day of publication. */
function impliedDay(context: TimeContext, hour: number | undefined): DayValue {
  const { anchorDay, anchorMoment, referenceDay, pastDay } = context;
  const implied = ["day"];
  const happened = hour === undefined || hour < DAWN_HOUR ? undefined : dayOfEvent(context);
  if (happened !== undefined) return { day: happened, implied };
  // "will reopen on Wednesday. Flights resumed in the afternoon": the anchor lies ahead, the time does not
  const isAheadOnly =
    anchorDay !== undefined && referenceDay !== undefined && anchorDay > referenceDay && !context.future();
  const told = hour === undefined ? undefined : dayOfPart(hour, isAheadOnly, context);
  if (told !== undefined) return { day: told, implied };
  const isRecent = pastDay !== undefined && referenceDay !== undefined && referenceDay - pastDay <= RECENT_DAYS;
  const day = isAheadOnly ? (isRecent ? pastDay : referenceDay) : (anchorDay ?? referenceDay);
  if (day === undefined) return { value: "XXXX-XX-XX", implied };
  if (anchorDay === undefined && hour !== undefined && isAfterStamp(hour, context)) return { day: day - 1, implied };
  if (hour === undefined || anchorMoment === undefined || isAheadOnly) return { day, implied };
  // "collapsed on Monday night ... rescuers arrived at 4 a.m.": the morning after
  const anchorHour = (anchorMoment.start - day * 1440) / 60;
  const isNight = anchorMoment.granularity !== "day" && anchorHour >= EVENING_HOUR;
  const isOver = referenceDay === undefined || day < referenceDay || context.future();
  return { day: isNight && hour <= NOON && isOver ? day + 1 : day, implied };
}

/** A day further back is another story's. */
const RECENT_DAYS = 7;

/** "was shot to death at 10 p.m.": the day on which the article has told the shooting, unless the sentence names another. */
function dayOfEvent({ text, first, anchorToken, eventDays }: TimeContext): number | undefined {
  if (eventDays.size === 0) return undefined;
  if (anchorToken !== undefined && text.sentenceStart[anchorToken] === text.sentenceStart[first]) return undefined;
  const event = eventToldBefore(text, first);
  return event === undefined || isOfOtherTime(text, first) ? undefined : eventDays.get(event);
}

/** "In 2019 his brother was shot at 10 p.m.", "was shot at 10 p.m. last year": the sentence names another year. */
function isOfOtherTime(text: CalendarText, first: number): boolean {
  const end = Math.min(text.sentenceEnd[first] as number, first + NEARBY);
  for (let at = Math.max(text.sentenceStart[first] as number, first - NEARBY); at < end; at++) {
    const word = wordAt(text, first, at);
    if (/^(?:19|20)\d{2}$/.test(word) || (word === "year" && wordAt(text, first, at - 1) === "last")) return true;
  }
  return false;
}

/** "smoke was seen at 7:40 p.m.", stamped at nine in the morning: the evening before. */
function isAfterStamp(hour: number, { text, past }: TimeContext): boolean {
  const { reference } = text.document;
  if (reference?.hour === undefined || reference.offsetMinutes === 0) return false;
  return hour > reference.hour && past();
}

/**
 * "was shot on Friday night. ... She died on Saturday afternoon. ... The shots fell at 10:50 p.m.": the night named
 * before holds a time that the last part spoken of does not, nor a day that lies ahead, that is over by then ("put off
 * because of the wind on Monday") or that is told further up.
 */
function dayOfPart(
  hour: number,
  isAheadOnly: boolean,
  { partDays, anchorMoment, anchorDay = 0, anchorToken = 0, first, future }: TimeContext,
): number | undefined {
  if (anchorMoment === undefined || anchorMoment.granularity === "minute") return undefined;
  const slot = hour >= EVENING_HOUR || hour < DAWN_HOUR ? "NI" : hour >= NOON ? "AF" : "MO";
  const day = partDays[slot];
  if (day === undefined) return undefined;
  const isOfDay = anchorMoment.granularity !== "part-of-day" && anchorDay >= day && first - anchorToken <= NEARBY;
  if (!isAheadOnly && (isOfDay || future())) return undefined;
  return hour < DAWN_HOUR ? day + 1 : day;
}

const DAWN_HOUR = 5;
const EVENING_HOUR = 17;
const NOON = 12;

function hourOf(part: PartOfDay | undefined, clock: ClockReading | undefined): number | undefined {
  return clock ? clock.hour : part === "MO" ? 6 : part === "MI" ? NOON : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

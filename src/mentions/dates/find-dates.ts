import type { Document } from "../../document/document.ts";
import { resolveOverlaps } from "../../kernel/overlap.ts";
import type { DateMention } from "../mention.ts";
import { dayNumber } from "./calendar.ts";
import { type CalendarText, readCalendarText } from "./calendar-text.ts";
import { isoMinute } from "./calendar-value.ts";
import { type EventDays, noteEvent } from "./event-days.ts";
import type { Period } from "./period.ts";
import { rules as allRules } from "./rules.ts";
import { aheadSign, isSaying } from "./tense.ts";
import type { DateRule, PartDays, SpokenOf, TimeContext, TimeExpression, TimeValue } from "./time-expression.ts";

/**
 * Finds what an article says about time: days, periods, clock times, durations, recurring times and "now", with TimeML values.
 *
 * Relative words hang on `document.reference`, or on the date spoken of before them; without either they get TimeML's
 * open values ("XXXX-WXX-5"), never the machine's clock. Out: text order, non-overlapping, approximators inside the span.
 */
export function findDates(document: Document, rules: readonly DateRule[] = allRules): DateMention[] {
  const text = readCalendarText(document);
  return resolveInOrder(text, resolveOverlaps([findCandidates(text, rules)], document.text.length));
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly expression: TimeExpression;
}

/** What the rules read, in one pass over the heads: those of the first rule first. */
function findCandidates(text: CalendarText, rules: readonly DateRule[]): Candidate[] {
  const found: Candidate[][] = rules.map(() => []);
  for (const at of text.heads) {
    const flags = text.flags[at] as number;
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index] as DateRule;
      if ((rule.flags & flags) === 0) continue;
      const read = rule.read(text, at);
      if (read === undefined) continue;
      const candidates = found[index] as Candidate[];
      if (!Array.isArray(read)) candidates.push(spanned(text, rule.id, read as TimeExpression));
      else for (const expression of read) candidates.push(spanned(text, rule.id, expression));
    }
  }
  return found.flat();
}

function spanned(text: CalendarText, rule: string, expression: TimeExpression): Candidate {
  const { first, end } = expression;
  return {
    start: (text.tokens[first] as { start: number }).start,
    end: (text.tokens[end - 1] as { end: number }).end,
    rule,
    expression,
  };
}

const NOTHING: SpokenOf = {
  leadDay: undefined,
  anchor: undefined,
  anchorDay: undefined,
  pastDay: undefined,
  anchorToken: undefined,
  anchorMoment: undefined,
  partDays: {},
  accounting: undefined,
  writtenYear: undefined,
};

/** Reads the expressions in text order, each in the light of those before it. */
function resolveInOrder(text: CalendarText, candidates: readonly Candidate[]): DateMention[] {
  const { reference } = text.document;
  const referenceDay = reference && dayNumber(reference.year, reference.month, reference.day);
  const mentions: DateMention[] = [];
  const eventDays: EventDays = new Map();
  let spoken = NOTHING;
  for (const { start, end, rule, expression } of candidates) {
    const value = expression.resolve(contextOf(text, expression, spoken, referenceDay, eventDays));
    if (value === undefined) continue;
    mentions.push(mentionOf(text.document.text, start, end, rule, value));
    const day = dayOf(value);
    if (day !== undefined && !rule.endsWith("-offset") && !isToldThen(text, expression.first))
      noteEvent(eventDays, text, expression.first, expression.end, day);
    spoken = afterMention(text, spoken, rule, expression, value, referenceDay);
  }
  return mentions;
}

/** The day number of what lies within one day. */
function dayOf({ start, end, anchor }: TimeValue): number | undefined {
  const [from, to] = [anchor?.start ?? start, anchor?.end ?? end];
  if (from === undefined || to === undefined || to - from > 1440) return undefined;
  return Math.floor(from / 1440);
}

function contextOf(
  text: CalendarText,
  expression: TimeExpression,
  spoken: SpokenOf,
  referenceDay: number | undefined,
  eventDays: EventDays,
): TimeContext {
  const { leadDay, anchor, anchorDay, pastDay, anchorToken, anchorMoment, partDays, accounting, writtenYear } = spoken;
  // one by one: a spread takes several times as long, and this is made for each date
  return {
    leadDay,
    anchor,
    anchorDay,
    pastDay,
    anchorToken,
    anchorMoment,
    partDays,
    accounting,
    writtenYear,
    text,
    first: expression.first,
    referenceDay,
    eventDays,
    telling: isToldThen(text, expression.first),
    future: () => isAhead(text, expression, spoken, referenceDay),
    past: () => aheadSign(text, expression.first, expression.end) < 0,
  };
}

/** A clause without a telling verb goes on in the time of the date before it: "before Sunday's finish, with a time trial on Friday". */
function isAhead(
  text: CalendarText,
  { first, end }: TimeExpression,
  { anchorDay, anchorToken }: SpokenOf,
  referenceDay: number | undefined,
): boolean {
  const sign = aheadSign(text, first, end);
  if (sign !== 0 || anchorDay === undefined || anchorToken === undefined || referenceDay === undefined) return sign > 0;
  return anchorDay > referenceDay && text.sentenceStart[anchorToken] === text.sentenceStart[first];
}

function afterMention(
  text: CalendarText,
  before: SpokenOf,
  rule: string,
  { first }: TimeExpression,
  value: TimeValue,
  referenceDay: number | undefined,
): SpokenOf {
  // nine months' figures follow: "a year earlier" is no quarter any more
  if (/^P\d{1,2}M$/.test(value.value)) return { ...before, accounting: undefined };
  const period = periodOf(value) ?? value.anchor;
  if (period === undefined || rule.endsWith("/offset")) return before;
  const isDay = period.end - period.start <= 2 * 1440;
  const isStated = !value.implied?.some((part) => part !== "half-day") && /^\d{4}/.test(value.value);
  const writtenYear = isStated ? Number(value.value.slice(0, 4)) : before.writtenYear;
  // "the ferry sank on Monday, police said on Tuesday. It left at 5 a.m.": the telling is not the event
  // "rain has fallen since Wednesday": where it began is not where the tale goes on
  const isStart = before.anchorDay !== undefined && isBoundary(text, first);
  if (isDay && before.anchorDay !== undefined && (isStart || isToldThen(text, first)))
    return { ...before, writtenYear };
  const accounting = before.accounting ?? (value.granularity === "quarter" ? period : undefined);
  const leadDay = before.leadDay ?? (isStated && isDay ? leadDayAt(text, first, period) : undefined);
  const anchor = value.anchor && value.granularity !== "minute" ? value.anchor : period;
  if (!isDay) return { ...before, writtenYear, accounting, leadDay, anchor };
  const anchorDay = Math.floor((value.anchor ?? period).start / 1440);
  const partDays = withPartDay(before.partDays, value.value, anchorDay);
  const pastDay = referenceDay !== undefined && anchorDay > referenceDay ? before.pastDay : anchorDay;
  return {
    leadDay,
    anchor,
    anchorDay,
    pastDay,
    anchorToken: first,
    anchorMoment: period,
    partDays,
    accounting,
    writtenYear,
  };
}

/** "since Wednesday", "up to Sunday". */
function isBoundary({ tokens }: CalendarText, first: number): boolean {
  const before = tokens[first - 1]?.lower;
  return before === "since" || (before === "to" && tokens[first - 2]?.lower === "up");
}

function withPartDay(before: PartDays, value: string, day: number): PartDays {
  const part = /^\d{4}-\d\d-\d\dT(NI|EV|MO|AF)$/.exec(value)?.[1];
  return part === undefined ? before : { ...before, [part === "EV" ? "NI" : part]: day };
}

/** Sentences from the first in which an article without a reference says when it happened; further down stands the background. */
const SENTENCES_OF_LEAD = 3;

/**
 * The weekdays of an undated article hang on the first day that its lead writes out, all of them:
 * hung on each other they would walk back a week at a time.
 */
function leadDayAt({ document, tokens }: CalendarText, first: number, stated: Period): number | undefined {
  if (document.reference !== undefined) return undefined;
  const limit = document.sentences[SENTENCES_OF_LEAD]?.start ?? document.text.length;
  return (tokens[first]?.start ?? limit) < limit ? Math.floor(stated.start / 1440) : undefined;
}

function isToldThen(text: CalendarText, first: number): boolean {
  return isSaying(text, first - 1) || (text.tokens[first - 1]?.lower === "on" && isSaying(text, first - 2));
}

function periodOf({ value, granularity, start, end }: TimeValue): Period | undefined {
  return start === undefined || end === undefined ? undefined : { value, granularity, start, end };
}

function mentionOf(text: string, start: number, end: number, rule: string, value: TimeValue): DateMention {
  return {
    kind: "date",
    start,
    end,
    text: text.slice(start, end),
    rule,
    value: value.value,
    granularity: value.granularity,
    implied: value.implied ?? [],
    ...(value.start === undefined || value.end === undefined
      ? {}
      : { interval: { start: isoMinute(value.start), end: isoMinute(value.end) } }),
    ...(value.offsetMinutes === undefined ? {} : { offsetMinutes: value.offsetMinutes }),
  };
}

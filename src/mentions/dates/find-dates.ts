import type { Document } from "../../document/document.ts";
import { resolveOverlaps } from "../../kernel/overlap.ts";
import type { DateMention } from "../mention.ts";
import { dayNumber } from "./calendar.ts";
import { type CalendarText, readCalendarText } from "./calendar-text.ts";
import { isoMinute } from "./calendar-value.ts";
import type { Period } from "./period.ts";
import { rules as allRules } from "./rules.ts";
import { aheadSign, isSaying } from "./tense.ts";
import type { DateRule, TimeContext, TimeExpression, TimeValue } from "./time-expression.ts";

/**
 * Finds what an article says about time: days, periods, clock times, durations, recurring times and "now", with TimeML values.
 *
 * Relative words hang on `document.reference`, or on the date spoken of before them; without either they get TimeML's
 * open values ("XXXX-WXX-5"), never the machine's clock. Out: text order, non-overlapping, approximators inside the span.
 */
export function findDates(document: Document, rules: readonly DateRule[] = allRules): DateMention[] {
  const text = readCalendarText(document);
  const candidates: Candidate[] = [];
  for (const { id, apply } of rules)
    for (const expression of apply(text)) candidates.push(spanned(text, id, expression));
  const kept = resolveOverlaps([candidates], document.text.length);
  return resolveInOrder(text, kept);
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly expression: TimeExpression;
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

/** Reads the expressions in text order, each in the light of those before it. */
function resolveInOrder(text: CalendarText, candidates: readonly Candidate[]): DateMention[] {
  const { reference } = text.document;
  const referenceDay = reference && dayNumber(reference.year, reference.month, reference.day);
  const mentions: DateMention[] = [];
  let spoken: SpokenOf = {};
  for (const { start, end, rule, expression } of candidates) {
    const context: TimeContext = {
      text,
      ...(referenceDay === undefined ? {} : { referenceDay }),
      ...spoken,
      telling: isToldThen(text, expression.first),
      future: () => isAhead(text, expression, spoken, referenceDay),
    };
    const value = expression.resolve(context);
    if (value === undefined) continue;
    mentions.push(mentionOf(text.document.text, start, end, rule, value));
    spoken = afterMention(text, spoken, rule, expression, value);
  }
  return mentions;
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

/** What the text has spoken of so far. */
type SpokenOf = Pick<
  TimeContext,
  "leadDay" | "anchor" | "anchorDay" | "anchorToken" | "anchorMoment" | "accounting" | "writtenYear"
>;

function afterMention(
  text: CalendarText,
  before: SpokenOf,
  rule: string,
  { first }: TimeExpression,
  value: TimeValue,
): SpokenOf {
  // nine months' figures follow: "a year earlier" is no quarter any more
  if (/^P\d{1,2}M$/.test(value.value)) return withoutAccounting(before);
  const period = periodOf(value) ?? value.anchor;
  if (period === undefined || rule.endsWith("/offset")) return before;
  const isDay = period.end - period.start <= 2 * 1440;
  const isStated = !value.implied?.some((part) => part !== "half-day") && /^\d{4}/.test(value.value);
  const year = isStated ? { writtenYear: Number(value.value.slice(0, 4)) } : {};
  const accounting = value.granularity === "quarter" && !before.accounting ? { accounting: period } : {};
  // "the ferry sank on Monday, police said on Tuesday. It left at 5 a.m.": the telling is not the event
  if (isDay && before.anchorDay !== undefined && isToldThen(text, first)) return { ...before, ...year };
  return {
    ...before,
    ...year,
    ...accounting,
    ...leadDay(text, before, first, isStated && isDay ? period : undefined),
    anchor: value.anchor && value.granularity !== "minute" ? value.anchor : period,
    ...(isDay
      ? { anchorDay: Math.floor((value.anchor ?? period).start / 1440), anchorToken: first, anchorMoment: period }
      : {}),
  };
}

/** Sentences from the first in which an article without a reference says when it happened; further down stands the background. */
const SENTENCES_OF_LEAD = 3;

/**
 * The weekdays of an undated article hang on the first day that its lead writes out, all of them:
 * hung on each other they would walk back a week at a time.
 */
function leadDay(
  { document, tokens }: CalendarText,
  before: SpokenOf,
  first: number,
  stated: Period | undefined,
): SpokenOf {
  if (stated === undefined || before.leadDay !== undefined || document.reference !== undefined) return {};
  const limit = document.sentences[SENTENCES_OF_LEAD]?.start ?? document.text.length;
  const isLead = (tokens[first]?.start ?? limit) < limit;
  return isLead ? { leadDay: Math.floor(stated.start / 1440) } : {};
}

function withoutAccounting({ accounting: _, ...rest }: SpokenOf): SpokenOf {
  return rest;
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

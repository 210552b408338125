import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { type CalendarUnit, units, weekdays } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, MONTH, UNIT, WEEKDAY, wordAt } from "../calendar-text.ts";
import { readMoment } from "../moment.ts";
import type { DayReading } from "../read/day.ts";
import { edgeStart, isUnitTitle } from "../read/unit-phrase.ts";
import { inWeek } from "../read/weekday-date.ts";
import { isWeekdayName } from "../read/weekday-name.ts";
import { resolveUnit } from "../resolve-unit.ts";
import { headedBy, type TimeContext, type TimeExpression } from "../time-expression.ts";

/** One week, month or year counted from the present or the time spoken of: "last week", "earlier this month", "the following year". */
export const unit = headedBy("mentions/dates/rules/unit", UNIT, read);

const steps: Readonly<Record<string, { readonly count: number; readonly from: "reference" | "anchor" }>> = {
  this: { count: 0, from: "reference" },
  current: { count: 0, from: "reference" },
  last: { count: -1, from: "reference" },
  past: { count: -1, from: "reference" },
  next: { count: 1, from: "reference" },
  coming: { count: 1, from: "reference" },
  previous: { count: -1, from: "anchor" },
  preceding: { count: -1, from: "anchor" },
  following: { count: 1, from: "anchor" },
  same: { count: 0, from: "anchor" },
  that: { count: 0, from: "anchor" },
};

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const kind = units[lower.replace(".", "")] as CalendarUnit;
  if (kind === "second" || kind === "minute" || kind === "hour" || lower.endsWith(".")) return undefined;
  if (isUnitTitle(text, at)) return undefined;
  // "this working week"
  const isQualified = kind === "week" && /^(?:work|working)$/.test(wordAt(text, at, at - 1));
  const sideAt = isQualified ? at - 2 : at - 1;
  const side = wordAt(text, at, sideAt);
  const beyond = side === "the" && !isQualified ? stepBeyond(text, at) : undefined;
  if (beyond !== undefined)
    return { first: at - 1, end: at + 3, resolve: (context) => resolveUnit(kind, beyond, "reference", context) };
  const step = Object.hasOwn(steps, side) ? steps[side] : undefined;
  if (step === undefined) return undefined;
  // "the past decade" is a span of ten years up to now
  if (
    (side === "past" || (side === "last" && wordAt(text, at, sideAt - 1) === "the")) &&
    (kind === "decade" || kind === "century")
  )
    return undefined;
  // "the last day of school", "the last week of the campaign"
  if (
    side === "last" &&
    (kind === "day" || wordAt(text, at, sideAt - 1) === "the") &&
    wordAt(text, at, at + 1) === "of"
  )
    return undefined;
  // "by May 14, the last day for doing so"
  const isFinal = side === "last" && kind === "day" && wordAt(text, at, sideAt - 1) === "the";
  if (isFinal && /^(?:for|to|on|that|when)$/.test(wordAt(text, at, at + 1))) return undefined;
  let first = sideAt;
  if (/^(?:the|that|this)$/.test(wordAt(text, at, first - 1))) first--;
  if (/^(?:early|late|later|earlier|mid)$/.test(wordAt(text, at, first - 1))) first--;
  first = edgeStart(text, at, first);
  const weekday = kind === "week" && step.from === "reference" ? weekdayBehind(text, at) : undefined;
  if (weekday) {
    const day: DayReading = { end: 0, resolve: (context) => inWeek(weekday.weekday, { weeks: step.count }, context) };
    return readMoment(text, first, { day }, weekday.end);
  }
  return {
    first,
    end: at + 1,
    resolve: (context) =>
      isOutOfSight(text, at, side, kind, context) ? undefined : resolveUnit(kind, step.count, step.from, context),
  };
}

/** "the week after next", "the month before last" */
function stepBeyond(text: CalendarText, at: number): number | undefined {
  const pair = `${wordAt(text, at, at + 1)} ${wordAt(text, at, at + 2)}`;
  const step = pair === "after next" ? 2 : pair === "before last" ? -2 : undefined;
  // "the week after next month's vote", "the week before last orders"
  return partsOfSpeech(text.document)[at + 3] === "NOUN" || ((text.flags[at + 3] ?? 0) & (MONTH | WEEKDAY)) !== 0
    ? undefined
    : step;
}

/** "next week on Tuesday", "last week, Monday". */
function weekdayBehind(text: CalendarText, at: number): { weekday: number; end: number } | undefined {
  let next = at + 1;
  if (/^(?:on|,|-|–)$/.test(wordAt(text, at, next))) next++;
  const word = wordAt(text, at, next).replace(".", "");
  const weekday = Object.hasOwn(weekdays, word) ? weekdays[word] : undefined;
  // "next week, Monday's vote": a possessive belongs to what follows
  if (weekday === undefined || wordAt(text, at, next + 1) === "'s" || !isWeekdayName(text, next)) return undefined;
  return { weekday, end: next + 1 };
}

/** "that day" two paragraphs after the last date means a day that the text leaves open. */
function isOutOfSight(
  text: CalendarText,
  at: number,
  side: string,
  kind: CalendarUnit,
  { anchorToken }: TimeContext,
): boolean {
  return (
    side === "that" &&
    kind === "day" &&
    (anchorToken === undefined || at - anchorToken > SIGHT_TOKENS || text.sentenceStart[anchorToken] === undefined)
  );
}

const SIGHT_TOKENS = 60;

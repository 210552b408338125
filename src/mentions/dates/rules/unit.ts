import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { type CalendarUnit, units } from "../../../lexicons/en/calendar-words.ts";
import type { DateGranularity } from "../../mention.ts";
import { civilDay, weekdayOf } from "../calendar.ts";
import { type CalendarText, UNIT, wordAt } from "../calendar-text.ts";
import { firstDay, periodHolding, shiftDay } from "../period.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** One week, month or year counted from the present or the time spoken of: "last week", "earlier this month", "the following year", "the weekend". */
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
  if (isTitle(text, at)) return undefined;
  const side = wordAt(text, at, at - 1);
  if (side === "the" || side === "full") return readPlain(text, at, kind, side === "full" ? at - 2 : at - 1);
  const step = Object.hasOwn(steps, side) ? steps[side] : undefined;
  if (step === undefined) return undefined;
  // "the past decade" is a span of ten years up to now
  if (
    (side === "past" || (side === "last" && wordAt(text, at, at - 2) === "the")) &&
    (kind === "decade" || kind === "century")
  )
    return undefined;
  let first = at - 1;
  if (/^(?:the|that|this)$/.test(wordAt(text, at, first - 1))) first--;
  if (/^(?:early|late|later|earlier|mid)$/.test(wordAt(text, at, first - 1))) first--;
  first = edgeStart(text, at, first);
  return {
    first,
    end: at + 1,
    resolve: (context) =>
      isOutOfSight(text, at, side, kind, context) ? undefined : resolveUnit(kind, step.count, step.from, context),
  };
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

/** "ABC's This Week", "The Last Year" as the name of a programme or a book. */
function isTitle(text: CalendarText, at: number): boolean {
  const first = (index: number) => text.tokens[index]?.text.charCodeAt(0) ?? 0;
  const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
  const { text: word } = text.tokens[at] as { text: string };
  return isCapital(first(at)) && isCapital(first(at - 1)) && word !== word.toUpperCase();
}

/** "the end of", "the start of", "the rest of" before the unit belong to it. */
function edgeStart(text: CalendarText, at: number, first: number): number {
  if (
    wordAt(text, at, first - 1) !== "of" ||
    !/^(?:end|beginning|middle|start|close|rest|remainder)$/.test(wordAt(text, at, first - 2))
  )
    return first;
  return wordAt(text, at, first - 3) === "the" ? first - 3 : first - 2;
}

const yearTakers: ReadonlySet<string> = new Set(
  "in during for of through throughout earlier later end ends ended ending finish finished finishing start started over by after before within".split(
    " ",
  ),
);

/** "the year", "the weekend", "the day", "the week" where they mean the present one. */
function readPlain(text: CalendarText, at: number, kind: CalendarUnit, the: number): TimeExpression | undefined {
  const before = wordAt(text, at, the - 1);
  const after = wordAt(text, at, at + 1);
  const first = edgeStart(text, at, the);
  const here: TimeExpression = {
    first,
    end: at + 1,
    resolve: (context) => resolveUnit(kind, 0, kind === "day" ? "anchor" : "reference", context),
  };
  if (/^(?:to|before|after|when|that|of|old|ago|earlier|later|following)$/.test(after) && kind !== "weekend")
    return undefined;
  switch (kind) {
    case "weekend":
      return after === "of" ? undefined : { ...here, resolve: resolveWeekend(text, the) };
    case "year":
      if (after === "ended" || after === "ending")
        return { first: the, end: at + 1, resolve: () => ({ value: "P1Y", granularity: "duration" }) };
      return first < the || yearTakers.has(before) || the === at - 2 || after === "'s" ? here : undefined;
    case "week":
      if (first < the) return here;
      return (before === "for" ||
        after === "'s" ||
        (before === "in" && /^(?:earlier|later|early|late)$/.test(wordAt(text, at, the - 2)))) &&
        /^(?:,|\.|'s||and|;)$/.test(after)
        ? here
        : undefined;
    case "day":
      if (partsOfSpeech(text.document)[at + 1] === "NOUN") return undefined;
      return /^(?:during|for|of|earlier|later|in)$/.test(before) &&
        !(before === "in" && !/^(?:earlier|later|early|late)$/.test(wordAt(text, at, the - 2)))
        ? here
        : undefined;
    default:
      return first < the && (kind === "month" || kind === "decade") ? here : undefined;
  }
}

/** "ahead of the weekend", "for the weekend". */
function isBeforeIt(text: CalendarText, the: number): boolean {
  const before = wordAt(text, the, the - 1);
  return /^(?:for|before|by)$/.test(before) || (before === "of" && wordAt(text, the, the - 2) === "ahead");
}

/** The weekend spoken of on a Monday is the one just over, unless the verb looks ahead. */
function resolveWeekend(text: CalendarText, the: number): TimeExpression["resolve"] {
  return (context) => {
    const { referenceDay } = context;
    if (referenceDay === undefined) return resolveUnit("weekend", 0, "reference", context);
    const isOver = weekdayOf(referenceDay) < 6 && !context.future() && !isBeforeIt(text, the);
    return resolveUnit("weekend", isOver ? -1 : 0, "reference", context);
  };
}

function resolveUnit(kind: CalendarUnit, count: number, from: "reference" | "anchor", context: TimeContext): TimeValue {
  const anchor = anchorFor(kind, context);
  if (from === "anchor" && kind === "day" && anchor === undefined && context.anchor)
    return { value: "XXXX-XX-XX", granularity: "day", implied: ["day"] };
  const base = (from === "anchor" ? anchor : undefined) ?? context.referenceDay;
  if (base === undefined)
    return {
      value: unknown[kind] ?? "XXXX",
      granularity: openGranularity(kind),
      implied: [impliedPart(kind)],
    };
  return timeOf(periodHolding(kind, monthStart(shiftDay(base, kind, count), base, kind)), [impliedPart(kind)]);
}

/** "the next day" cannot hang on a year or a month; then the last day spoken of serves. */
function anchorFor(kind: CalendarUnit, { anchor, anchorDay }: TimeContext): number | undefined {
  if (anchor === undefined) return undefined;
  const isCoarse = kind === "day" && anchor.end - anchor.start > 2 * 1440;
  return isCoarse ? anchorDay : firstDay(anchor);
}

/** The 31st moved by a month stays in the next month. */
function monthStart(day: number, base: number, kind: CalendarUnit): number {
  return kind === "month" && civilDay(base).day > 28 ? day - 3 : day;
}

function impliedPart(kind: CalendarUnit): string {
  if (kind === "weekend" || kind === "fortnight") return "week";
  return kind === "day" || kind === "week" || kind === "month" ? kind : "year";
}

function openGranularity(kind: CalendarUnit): DateGranularity {
  if (kind === "fortnight" || kind === "week") return "week";
  if (kind === "millennium" || kind === "century") return "century";
  return kind === "second" ? "minute" : kind;
}

const unknown: Readonly<Partial<Record<CalendarUnit, string>>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
};

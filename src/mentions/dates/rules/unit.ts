import { type CalendarUnit, units } from "../../../lexicons/en/calendar-words.ts";
import type { DateGranularity } from "../../mention.ts";
import { civilDay } from "../calendar.ts";
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
  const side = wordAt(text, at, at - 1);
  let first = at - 1;
  if (side === "the" && (kind === "weekend" || kind === "year" || kind === "day")) {
    if (kind !== "weekend" && !/^(?:in|during|for|of|earlier|later|through)$/.test(wordAt(text, at, at - 2)))
      return undefined;
    if (kind === "year" && /^(?:in|for)$/.test(wordAt(text, at, at - 2)) && wordAt(text, at, at + 1) === "of")
      return undefined;
    if (
      wordAt(text, at, at + 1) === "to" ||
      wordAt(text, at, at + 1) === "before" ||
      wordAt(text, at, at + 1) === "after"
    )
      return undefined;
    if (
      wordAt(text, at, at - 2) === "of" &&
      /^(?:end|beginning|middle|start|rest|remainder)$/.test(wordAt(text, at, at - 3))
    )
      first = wordAt(text, at, at - 4) === "the" ? at - 4 : at - 3;
    return { first, end: at + 1, resolve: (context) => resolveUnit(kind, 0, "reference", context) };
  }
  const step = Object.hasOwn(steps, side) ? steps[side] : undefined;
  if (step === undefined) return undefined;
  if (/^(?:the|that|this)$/.test(wordAt(text, at, first - 1))) first--;
  if (/^(?:early|late|later|earlier|mid)$/.test(wordAt(text, at, first - 1))) first--;
  return { first, end: at + 1, resolve: (context) => resolveUnit(kind, step.count, step.from, context) };
}

function resolveUnit(kind: CalendarUnit, count: number, from: "reference" | "anchor", context: TimeContext): TimeValue {
  const anchor = context.anchor ? firstDay(context.anchor) : undefined;
  const base = (from === "anchor" ? anchor : undefined) ?? context.referenceDay;
  if (base === undefined)
    return {
      value: unknown[kind] ?? "XXXX",
      granularity: openGranularity(kind),
      implied: ["year"],
    };
  return timeOf(periodHolding(kind, monthStart(shiftDay(base, kind, count), base, kind)), ["year"]);
}

/** The 31st moved by a month stays in the next month. */
function monthStart(day: number, base: number, kind: CalendarUnit): number {
  return kind === "month" && civilDay(base).day > 28 ? day - 3 : day;
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

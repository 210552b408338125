import type { CalendarUnit } from "../../lexicons/en/calendar-words.ts";
import type { DateGranularity } from "../mention.ts";
import { civilDay } from "./calendar.ts";
import { firstDay } from "./period.ts";
import { periodHolding, shiftDay } from "./shift-period.ts";
import { type TimeContext, type TimeValue, timeOf } from "./time-expression.ts";

/** The week, month or year that lies `count` of its kind from the publication or from the time spoken of. */
export function resolveUnit(
  kind: CalendarUnit,
  count: number,
  from: "reference" | "anchor",
  context: TimeContext,
): TimeValue {
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

/** "the next day" cannot hang on a year or a month, nor "that week" on a year; then the last day spoken of serves. */
function anchorFor(kind: CalendarUnit, { anchor, anchorDay }: TimeContext): number | undefined {
  if (anchor === undefined) return undefined;
  const days = (anchor.end - anchor.start) / 1440;
  if (kind === "day" && days > 2) return anchorDay;
  if (kind !== "week" || days <= LONGEST_OF_WEEK) return firstDay(anchor);
  // "that week" in a tale of one year
  const isWithin = anchorDay !== undefined && anchorDay * 1440 >= anchor.start && anchorDay * 1440 < anchor.end;
  return isWithin ? anchorDay : firstDay(anchor);
}

/** In days; "the following week" may hang on a month. */
const LONGEST_OF_WEEK = 31;

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

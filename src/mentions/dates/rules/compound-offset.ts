import type { CalendarUnit } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, UNIT, UNITS, wordAt } from "../calendar-text.ts";
import { firstDay, type Period } from "../period.ts";
import { readAmountBefore } from "../read/amount.ts";
import { approximatorStart } from "../read/approximator.ts";
import { unitNamed } from "../read/unit-name.ts";
import { periodHolding, shiftDay } from "../shift-period.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** A time counted off in several units: "two years and three months ago", "a week and two days later", "2 years, 1 month and 3 days earlier". */
export const compoundOffset = headedBy("mentions/dates/rules/compound-offset", UNIT | UNITS, read);

interface Step {
  readonly kind: CalendarUnit;
  readonly count: number;
}

/** From coarse to fine, as they are told. Hours are too fine for the stamp of an article. */
const ORDER: readonly CalendarUnit[] = ["day", "week", "month", "year", "decade", "century"];
const LONGEST = 3;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const tail = directionBehind(text, at);
  if (tail === undefined) return undefined;
  const steps: Step[] = [];
  let first = at + 1;
  for (let unit = at; steps.length < LONGEST; unit = unitBefore(text, first)) {
    const kind = unitNamed(wordAt(text, at, unit), wordAt(text, at, unit - 1));
    const coarser = kind === undefined ? -1 : ORDER.indexOf(kind);
    if (kind === undefined || coarser <= (steps[0] === undefined ? -1 : ORDER.indexOf(steps[0].kind))) break;
    const amount = readAmountBefore(text, unit);
    if (amount?.value === undefined) return undefined;
    // "for the last three months and two days ago they"
    if (/^(?:last|past|next|first|coming|previous|final)$/.test(wordAt(text, at, amount.start - 1))) break;
    steps.unshift({ kind, count: amount.value });
    first = amount.start;
  }
  if (steps.length < 2) return undefined;
  return {
    first: approximatorStart(text, first),
    end: tail.end,
    resolve: (context) => resolve(steps, tail, context),
  };
}

/** The unit that stands before an amount: "two years | and three months", "2 years, | 1 month". */
function unitBefore(text: CalendarText, amount: number): number {
  const joint = wordAt(text, amount, amount - 1);
  return joint === "and" || joint === "," ? amount - 2 : amount - 1;
}

interface Direction {
  readonly sign: number;
  readonly fromAnchor: boolean;
  readonly end: number;
}

function directionBehind(text: CalendarText, at: number): Direction | undefined {
  const next = wordAt(text, at, at + 1);
  if (next === "ago") return { sign: -1, fromAnchor: false, end: at + 2 };
  if (next === "from" && wordAt(text, at, at + 2) === "now") return { sign: 1, fromAnchor: false, end: at + 3 };
  // "two years and three months later than planned" measures
  if ((next === "later" || next === "earlier") && wordAt(text, at, at + 2) !== "than")
    return { sign: next === "later" ? 1 : -1, fromAnchor: true, end: at + 2 };
  return undefined;
}

function resolve(steps: readonly Step[], { sign, fromAnchor }: Direction, context: TimeContext): TimeValue {
  const anchored = fromAnchor ? dayOf(context.anchor) : undefined;
  // "will be sold two years and a month later"
  const base = anchored ?? (fromAnchor && !context.future() ? undefined : context.referenceDay);
  if (base === undefined)
    return { value: sign < 0 || fromAnchor ? "PAST_REF" : "FUTURE_REF", granularity: "reference" };
  const day = steps.reduce((from, { kind, count }) => shiftDay(from, kind, sign * count), base);
  return timeOf(periodHolding((steps.at(-1) as Step).kind, day), ["day"]);
}

/** The day from which the text may count days on. */
function dayOf(anchor: Period | undefined): number | undefined {
  return anchor !== undefined && anchor.end - anchor.start <= MONTH_MINUTES ? firstDay(anchor) : undefined;
}

const MONTH_MINUTES = 31 * 1440;

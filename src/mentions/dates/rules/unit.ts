import { type CalendarUnit, units } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, UNIT, wordAt } from "../calendar-text.ts";
import { edgeStart, isUnitTitle } from "../read/unit-phrase.ts";
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
  const side = wordAt(text, at, at - 1);
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

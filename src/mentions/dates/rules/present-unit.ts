import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { type CalendarUnit, units } from "../../../lexicons/en/calendar-words.ts";
import { weekdayOf } from "../calendar.ts";
import { type CalendarText, MONTH, UNIT, wordAt } from "../calendar-text.ts";
import { edgeStart, isUnitTitle } from "../read/unit-phrase.ts";
import { resolveUnit } from "../resolve-unit.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** The span at hand, with "the" alone: "for the year", "over the weekend", "later in the day", "the end of the month". */
export const presentUnit = headedBy("mentions/dates/rules/present-unit", UNIT, read);

const yearTakers: ReadonlySet<string> = new Set(
  "in during for of through throughout earlier later end ends ended ending finish finished finishing start started over by after before within".split(
    " ",
  ),
);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const side = wordAt(text, at, at - 1);
  if (isUnitTitle(text, at)) return undefined;
  if (side === "of") return byEdge(text, at);
  if (side !== "the" && side !== "full") return undefined;
  // "Player of the Year"
  const { text: written } = text.tokens[at] as { text: string };
  if (written !== lower && written !== written.toUpperCase()) return undefined;
  const kind = units[lower] as CalendarUnit;
  const the = side === "full" ? at - 2 : at - 1;
  const before = wordAt(text, at, the - 1);
  const after = wordAt(text, at, at + 1);
  const first = edgeStart(text, at, the);
  const here: TimeExpression = {
    first,
    end: at + 1,
    resolve: (context) => resolveUnit(kind, 0, kind === "day" ? "anchor" : "reference", context),
  };
  // "the year to April" and "the year to date" are spans of their own
  if (after === "to" && (/^(?:date|the)$/.test(wordAt(text, at, at + 2)) || ((text.flags[at + 2] ?? 0) & MONTH) !== 0))
    return undefined;
  if (/^(?:before|after|when|that|of|old|ago|earlier|later|following)$/.test(after) && kind !== "weekend")
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
      // "the government of the day"
      if (
        before === "of" &&
        /^(?:government|governments|order|catch|dish|soup|hero|issues|minister)$/.test(wordAt(text, at, the - 2))
      )
        return undefined;
      return /^(?:during|for|of|earlier|later|in)$/.test(before) &&
        !(before === "in" && !/^(?:earlier|later|early|late)$/.test(wordAt(text, at, the - 2)))
        ? here
        : undefined;
    default:
      return first < the && (kind === "month" || kind === "decade") ? here : undefined;
  }
}

/** "by end of year", "from start of month"; "end of week sales" and "by end of year two" count no span at hand. */
function byEdge(text: CalendarText, at: number): TimeExpression | undefined {
  const kind = units[wordAt(text, at, at)];
  if (kind !== "year" && kind !== "quarter" && kind !== "month" && kind !== "week") return undefined;
  if (!/^(?:end|start|beginning)$/.test(wordAt(text, at, at - 2))) return undefined;
  const first = wordAt(text, at, at - 3) === "the" ? at - 3 : at - 2;
  if (!/^(?:by|at|before|until|till|since|from|around|near|towards?)$/.test(wordAt(text, at, first - 1)))
    return undefined;
  if (!/^(?:|[.,;:!?)”’"]|and|but|or|when|as|because|if|to|for|at|in|with)$/.test(wordAt(text, at, at + 1)))
    return undefined;
  return { first, end: at + 1, resolve: (context) => resolveUnit(kind, 0, "reference", context) };
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

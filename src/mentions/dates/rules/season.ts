import { type Season, seasons } from "../../../lexicons/en/calendar-words.ts";
import { civilDay } from "../calendar.ts";
import { type CalendarText, SEASON, wordAt } from "../calendar-text.ts";
import { seasonPeriod } from "../period.ts";
import { relativeYearAfter, yearAfter } from "../read/year-behind.ts";
import { headedBy, type TimeContext, type TimeExpression, type TimeValue, timeOf } from "../time-expression.ts";

/** "this summer", "the fall of 2024", "winter 2021", "last spring", "the autumn". */
export const season = headedBy("mentions/dates/rules/season", SEASON, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const named = seasons[lower] as Season;
  // "the Prague Spring of 1968", "the Arab Spring"
  if (
    /^[A-Z]/.test((text.tokens[at] as { text: string }).text) &&
    /^[A-Z]/.test(text.tokens[at - 1]?.text ?? "") &&
    wordAt(text, at, at - 1) !== "the"
  )
    return undefined;
  // "the Winter Olympics", "Spring Training"
  if (
    /^[A-Z][a-z]/.test((text.tokens[at] as { text: string }).text) &&
    /^[A-Z][a-z]/.test(text.tokens[at + 1]?.text ?? "")
  )
    return undefined;
  const year = yearAfter(text, at, at + 1);
  const away = year === undefined ? relativeYearAfter(text, at, at + 1) : undefined;
  if (away) return inYearAway(text, at, named, away);
  // "since the fall of the old government"
  if (lower === "fall" && year === undefined && wordAt(text, at, at + 1) === "of") return undefined;
  if (/^(?:every|each)$/.test(wordAt(text, at, at - 1))) {
    return { first: at - 1, end: at + 1, resolve: () => ({ value: `XXXX-${named}`, granularity: "set" }) };
  }
  let first = at;
  if (/^(?:early|late|mid)$/.test(wordAt(text, at, at - 1))) first--;
  let before = wordAt(text, at, first - 1);
  if (before === "past" && /^(?:this|the)$/.test(wordAt(text, at, first - 2))) {
    first -= 2;
    before = "last";
  } else if (/^(?:last|next|this|past|coming|previous|following)$/.test(before)) {
    first--;
    if (wordAt(text, at, first - 1) === "the") first--;
  } else if (before === "the") first--;
  else if (
    year === undefined &&
    !(/^(?:in|since|until|by|during|before|after|through)$/.test(before) && lower !== "fall")
  )
    return undefined;
  if (
    before === "the" &&
    year === undefined &&
    (lower === "fall" || lower === "spring") &&
    !/^(?:in|since|until|by|during|before|after|through|of)$/.test(wordAt(text, at, first - 1))
  )
    return undefined;
  // "in the weeks before the fall": of somebody
  if (
    before === "the" &&
    year === undefined &&
    lower === "fall" &&
    /^(?:before|after)$/.test(wordAt(text, at, first - 1))
  )
    return undefined;
  const since = wordAt(text, at, first - 1) === "since" || before === "since";
  return {
    first,
    end: year?.end ?? at + 1,
    resolve: (context) => resolveSeason(named, year?.year, since ? "since" : before, context),
  };
}

/** "the summer of last year", "early spring this year", "autumn next year"; "the fall last year" of a wall is none. */
function inYearAway(
  text: CalendarText,
  at: number,
  named: Season,
  { years, end }: { years: number; end: number },
): TimeExpression | undefined {
  const isEdged = /^(?:early|late|mid)$/.test(wordAt(text, at, at - 1));
  const first = isEdged ? at - 1 : at;
  const the = wordAt(text, at, first - 1) === "the";
  if (!the && !isEdged && !/^(?:in|since|until|by|during|before|after|through)$/.test(wordAt(text, at, first - 1)))
    return undefined;
  if (named === "FA" && wordAt(text, at, at) === "fall" && wordAt(text, at, at + 1) !== "of") return undefined;
  return {
    first: the ? first - 1 : first,
    end,
    resolve: ({ referenceDay }) =>
      referenceDay === undefined
        ? { value: `XXXX-${named}`, granularity: "season", implied: ["year"] }
        : timeOf(seasonPeriod(civilDay(referenceDay).year + years, named), ["year"]),
  };
}

const startMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function resolveSeason(named: Season, year: number | undefined, side: string, context: TimeContext): TimeValue {
  if (year !== undefined) return timeOf(seasonPeriod(year, named));
  const { referenceDay } = context;
  if (referenceDay === undefined) return { value: `XXXX-${named}`, granularity: "season", implied: ["year"] };
  const now = civilDay(referenceDay);
  // the winter of January began in the year before
  const thisYear = named === "WI" && now.month <= 3 ? now.year - 1 : now.year;
  const ended = startMonth[named] + 2 < now.month || (named === "WI" && now.month <= 11 && thisYear < now.year);
  const begun = startMonth[named] <= now.month || thisYear < now.year;
  if (side === "last" || side === "past")
    return timeOf(seasonPeriod(ended && named !== "WI" ? thisYear : thisYear - 1, named), ["year"]);
  if (side === "next" || side === "coming")
    return timeOf(seasonPeriod(begun ? thisYear + 1 : thisYear, named), ["year"]);
  // "since the autumn", told in March
  return timeOf(seasonPeriod(side === "since" && !begun ? thisYear - 1 : thisYear, named), ["year"]);
}

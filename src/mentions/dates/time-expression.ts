import type { Rule } from "../../kernel/rule.ts";
import type { DateGranularity } from "../mention.ts";
import type { CalendarText } from "./calendar-text.ts";
import type { Period } from "./period.ts";

/** What an expression means once its context is known. `start` and `end` are minutes as in `Period`, absent where the words fix no stretch. */
export interface TimeValue {
  readonly value: string;
  readonly granularity: DateGranularity;
  readonly start?: number;
  readonly end?: number;
  readonly implied?: readonly string[];
  readonly offsetMinutes?: number;
  /** What later expressions such as "a day earlier" hang on, where it is not the stretch itself. */
  readonly anchor?: Period;
}

/** What an expression may hang on. */
export interface TimeContext {
  readonly text: CalendarText;
  /** Day number of the publication, in the article's own zone. */
  readonly referenceDay?: number;
  /** The day that the lead of an article without a reference writes out in full. */
  readonly leadDay?: number;
  /** The last period that the text named before this expression, and the last one of at most a day. */
  readonly anchor?: Period;
  readonly anchorDay?: number;
  /** Index, in tokens, of the expression that set `anchorDay`. */
  readonly anchorToken?: number;
  /** The last period of less than two days, with its part of the day or clock time. */
  readonly anchorMoment?: Period;
  /** The quarter that a business report speaks of. */
  readonly accounting?: Period;
  /** The last year that the text wrote out. */
  readonly writtenYear?: number;
  /** Whether the sentence speaks of what is to come, at the expression's place. */
  readonly future: () => boolean;
  /** Whether the expression dates the telling: "police said on Tuesday". */
  readonly telling: boolean;
}

/** A stretch of tokens that names a time. `[first, end)` are token indexes. */
export interface TimeExpression {
  readonly first: number;
  readonly end: number;
  readonly resolve: (context: TimeContext) => TimeValue | undefined;
}

export type DateRule = Rule<CalendarText, TimeExpression>;

/** A rule that looks at the tokens with one of the flags only. */
export function headedBy(
  id: string,
  flags: number,
  read: (text: CalendarText, at: number) => TimeExpression | readonly TimeExpression[] | undefined,
): DateRule {
  const apply = (text: CalendarText): readonly TimeExpression[] => {
    const found: TimeExpression[] = [];
    for (const at of text.heads) {
      if (((text.flags[at] as number) & flags) === 0) continue;
      const expression = read(text, at);
      if (expression === undefined) continue;
      if (Array.isArray(expression)) found.push(...expression);
      else found.push(expression as TimeExpression);
    }
    return found;
  };
  return { id, apply };
}

export function timeOf(period: Period, implied: readonly string[] = []): TimeValue {
  return { value: period.value, granularity: period.granularity, start: period.start, end: period.end, implied };
}

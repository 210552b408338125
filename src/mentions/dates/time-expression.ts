import type { DateGranularity } from "../mention.ts";
import type { CalendarText } from "./calendar-text.ts";
import type { EventDays } from "./event-days.ts";
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

/** What an expression may hang on. Each is undefined where the text has not told it. */
export interface TimeContext extends SpokenOf {
  readonly text: CalendarText;
  /** Day number of the publication, in the article's own zone. */
  readonly referenceDay: number | undefined;
  /** Whether the sentence speaks of what is to come, at the expression's place. */
  readonly future: () => boolean;
  /** The first token of the expression. */
  readonly first: number;
  /** Whether a verb there tells what is over. */
  readonly past: () => boolean;
  /** The days of the happenings that the article has dated so far. */
  readonly eventDays: EventDays;
  /** Whether the expression dates the telling: "police said on Tuesday". */
  readonly telling: boolean;
}

/** What the text has spoken of before an expression. */
export interface SpokenOf {
  /** The day that the lead of an article without a reference writes out in full. */
  readonly leadDay: number | undefined;
  /** The last period that the text named, and the last one of at most a day. */
  readonly anchor: Period | undefined;
  readonly anchorDay: number | undefined;
  /** The last day named that does not lie ahead. */
  readonly pastDay: number | undefined;
  /** Index, in tokens, of the expression that set `anchorDay`. */
  readonly anchorToken: number | undefined;
  /** The last period of less than two days, with its part of the day or clock time. */
  readonly anchorMoment: Period | undefined;
  /** The last day whose night, morning or afternoon the text named. */
  readonly partDays: PartDays;
  /** The quarter that a business report speaks of. */
  readonly accounting: Period | undefined;
  /** The last year that the text wrote out. */
  readonly writtenYear: number | undefined;
}

export type PartDays = Readonly<Partial<Record<"NI" | "MO" | "AF", number>>>;

/** A stretch of tokens that names a time. `[first, end)` are token indexes. */
export interface TimeExpression {
  readonly first: number;
  readonly end: number;
  readonly resolve: (context: TimeContext) => TimeValue | undefined;
}

/** One way to write a time. It is asked about each token that has one of its flags. */
export interface DateRule {
  readonly id: string;
  readonly flags: number;
  readonly read: (text: CalendarText, at: number) => TimeExpression | readonly TimeExpression[] | undefined;
}

export function headedBy(id: string, flags: number, read: DateRule["read"]): DateRule {
  return { id, flags, read };
}

export function timeOf(period: Period, implied: readonly string[] = []): TimeValue {
  return { value: period.value, granularity: period.granularity, start: period.start, end: period.end, implied };
}

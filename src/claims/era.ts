import type { Sentence } from "../document/document.ts";
import { contains, lastStartingAt, type Span } from "../kernel/span.ts";
import type { DateMention } from "../mentions/mention.ts";
import { governorOf } from "./governor.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";
import { utcInstant } from "./utc-instant.ts";

/** The time that the nearest date of its clause gives to a mention, in milliseconds since 1970, and whether that was long before publication. */
export interface Era {
  readonly past: boolean;
  readonly start: number;
  readonly end: number;
  /** Days from its end to publication. */
  readonly age: number;
}

const DAY = 86_400_000;
/** What lies this long before publication belongs to an earlier chapter or to another event. */
const CURRENT_DAYS = 12;
/** Months and quarters are reported when they are over: "the three months to March". Years are compared with the one before. */
const LONGEST_REPORTED_DAYS = 100;

/** The era of a mention; unknown where no date in the calendar hangs on the same verb or the article has none. */
export function eraOf(reading: Reading, span: Span): Era | undefined {
  const { document, facts, publishedAt } = reading;
  const sentence = document.sentences[Math.max(0, lastStartingAt(document.sentences, span.start))];
  if (sentence === undefined || publishedAt === undefined) return undefined;
  const date = nearestDate(facts.dates, sentence, span);
  if (date?.interval === undefined || !isBound(reading, date, span)) return undefined;
  const [start, end] = [utcInstant(date.interval.start), utcInstant(date.interval.end)];
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  const days = (end - start) / DAY;
  const reported = days <= LONGEST_REPORTED_DAYS ? days : 0;
  const past =
    publishedAt - end > (CURRENT_DAYS + reported) * DAY &&
    (!lastsUntilNow(reading, date) || opensClauseOf(reading, date, span));
  return { past, start, end, age: (publishedAt - end) / DAY };
}

/** "was sentenced on Monday for taking 2 million between 2014 and 2019": a date belongs to what hangs on the same verb. */
function isBound(reading: Reading, date: DateMention, span: Span): boolean {
  if (contains(span, date) || governorOf(reading, date).verb === governorOf(reading, span).verb) return true;
  return isRightBehind(reading, date, span) || opensClauseOf(reading, date, span);
}

/** "the anchor, lost in 1904, is back" */
function isRightBehind({ document: { tokens } }: Reading, { start }: DateMention, { end }: Span): boolean {
  return start >= end && tokenAt(tokens, start) - tokenAt(tokens, end) <= 1;
}

/** "the worst crash since 2019, when nine people died near Brenz" */
function opensClauseOf({ document: { tokens } }: Reading, { end }: DateMention, span: Span): boolean {
  const at = tokenAt(tokens, end);
  return span.start > end && tokens[tokens[at]?.text === "," ? at + 1 : at]?.lower === "when";
}

/** One is of the reported event, the other of a time long before it; or both are of times long before, but not of the same. */
export function areOfOtherEras(a: Era | undefined, b: Era | undefined): boolean {
  if (a === undefined || b === undefined || (!a.past && !b.past)) return false;
  const gap = Math.max(a.start - b.end, b.start - a.end);
  return gap > CURRENT_DAYS * DAY;
}

/** What is told with a date this long before publication is no news. */
const BYGONE_DAYS = 300;

/** Was long over when another article was published. */
export function isBygoneAt(era: Era | undefined, publishedAt: number | undefined): boolean {
  return era?.past === true && publishedAt !== undefined && publishedAt - era.end > BYGONE_DAYS * DAY;
}

/** One is told with a date of another year, the other without or with one of these days: "was cleared in 2019". */
export function isBygoneToOne(a: Era | undefined, b: Era | undefined): boolean {
  return isBygone(a) !== isBygone(b);
}

function isBygone(era: Era | undefined): boolean {
  return era?.past === true && era.age > BYGONE_DAYS;
}

function nearestDate(dates: readonly DateMention[], sentence: Sentence, span: Span): DateMention | undefined {
  let nearest: DateMention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = lastStartingAt(dates, sentence.end); at >= 0; at--) {
    const date = dates[at] as DateMention;
    if (date.start < sentence.start) break;
    if (date.interval === undefined) continue;
    const distance = date.start >= span.end ? date.start - span.end : Math.max(0, span.start - date.end);
    if (distance > least) continue;
    nearest = date;
    least = distance;
  }
  return nearest;
}

/** "since the middle of December", "from March on". */
function lastsUntilNow({ document: { tokens } }: Reading, { start, text }: DateMention): boolean {
  const before = tokens[tokenAt(tokens, start) - 1]?.lower;
  return before === "since" || before === "from" || /^since\b/i.test(text);
}

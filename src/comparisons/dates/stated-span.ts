import { utcInstant } from "../../claims/utc-instant.ts";
import type { DateMention } from "../../mentions/mention.ts";

/** What "early", "late" and the like leave of a period, as shares of it: no more than nobody would argue with. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:the )?end of\b/i, 0.6, 1],
  [/^(?:the )?(?:beginning|start) of\b/i, 0, 0.4],
  [/^(?:the )?early\b/i, 0, 0.5],
  [/^(?:the )?late\b/i, 0.5, 1],
  [/^(?:the )?mid(?:dle of\b|-)/i, 0.2, 0.8],
];
/** Which months spring is, the article's hemisphere decides: beside anything but a season it says the year. */
const HALF_A_YEAR = 183 * 86_400_000;

/** The time that a date states, from and to in milliseconds since 1970: of "the end of May" not the whole month. NaN where it is no calendar time. */
export function statedSpan(date: DateMention, other: DateMention): readonly [number, number] {
  const { granularity, interval, text } = date;
  if (interval === undefined) return [Number.NaN, Number.NaN];
  const [start, end] = [utcInstant(interval.start), utcInstant(interval.end)];
  if (granularity === "season" && other.granularity !== "season") return [start - HALF_A_YEAR, end + HALF_A_YEAR];
  if (granularity !== "month" && granularity !== "year") return [start, end];
  const part = PARTS.find(([words]) => words.test(text));
  if (part === undefined) return [start, end];
  return [start + (end - start) * part[1], start + (end - start) * part[2]];
}

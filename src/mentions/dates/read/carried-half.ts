import { type CalendarText, wordAt } from "../calendar-text.ts";

const attached = /^(\d{1,2})(?:[:.](\d\d))?([ap])\.?m\.?$/;
const bare = /^(\d{1,2})(?:[:.](\d\d))?$/;

/**
 * The half of the day that the end of a range says for its beginning: "Tuesday at 2:00 | - 2:30 pm", "Friday, 11:15 | to 1 p.m.".
 * In: the time as written and the token behind it. Out: the hour of the day, undefined where no such end follows.
 */
export function carriedHour(
  text: CalendarText,
  near: number,
  end: number,
  hour: number,
  minute: number,
): number | undefined {
  if (hour < 1 || hour > 12 || !/^(?:-|–|—|to|until|till)$/.test(wordAt(text, near, end))) return undefined;
  const last = endOfRange(text, near, end + 1);
  if (last === undefined) return undefined;
  const [from, to] = [(hour % 12) * 60 + minute, last.minute];
  if (last.half === "p") return (hour % 12) + (from < to ? 12 : 0);
  return from < to ? hour % 12 : undefined;
}

/** Minutes into its half of the day, and which half. */
function endOfRange(text: CalendarText, near: number, at: number): { minute: number; half: string } | undefined {
  const word = wordAt(text, near, at);
  const joined = attached.exec(word);
  const match = joined ?? bare.exec(word);
  const half = joined?.[3] ?? /^([ap])\.?m\.?$/.exec(wordAt(text, near, at + 1))?.[1];
  if (!match || half === undefined) return undefined;
  return { minute: (Number(match[1]) % 12) * 60 + Number(match[2] ?? 0), half };
}

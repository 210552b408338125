import type { PartOfDay } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";
import type { TimeContext } from "../time-expression.ts";
import type { DayReading } from "./day.ts";
import { readPart } from "./part.ts";

/** What a word before a part of the day does: days from publication, or from the day spoken of. */
export const partShifts: Readonly<Record<string, PartShift>> = {
  this: { days: 0, from: "reference" },
  last: { days: -1, from: "reference" },
  previous: { days: -1, from: "anchor" },
  next: { days: 1, from: "anchor" },
  following: { days: 1, from: "anchor" },
  that: { days: 0, from: "anchor" },
  same: { days: 0, from: "anchor" },
};

interface PartShift {
  readonly days: number;
  readonly from: "reference" | "anchor";
}

/** Reads "this morning", "last night", "the next evening" from its first word. */
export function readShiftedPart(
  text: CalendarText,
  at: number,
): { day: DayReading; part: PartOfDay; end: number } | undefined {
  const start = wordAt(text, at, at) === "the" ? at + 1 : at;
  const word = wordAt(text, at, start);
  const shift = Object.hasOwn(partShifts, word) ? partShifts[word] : undefined;
  const reading = shift && readPart(text, start + 1);
  return shift && reading ? { day: shiftedDay(shift), part: reading.part, end: reading.end } : undefined;
}

export function shiftedDay({ days, from }: PartShift): DayReading {
  return {
    end: 0,
    resolve: (context: TimeContext) => {
      const base = (from === "anchor" ? context.anchorDay : undefined) ?? context.referenceDay;
      return base === undefined ? { value: "XXXX-XX-XX", implied: ["day"] } : { day: base + days, implied: ["day"] };
    },
  };
}

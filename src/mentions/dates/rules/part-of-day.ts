import { partsOfDay } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, COMPOUND, PART, wordAt } from "../calendar-text.ts";
import { readMoment } from "../moment.ts";
import type { DayReading } from "../read/day.ts";
import { readPart } from "../read/part.ts";
import { headedBy, type TimeContext, type TimeExpression } from "../time-expression.ts";

/** A part of a day: "this morning", "last night", "the night of June 3", "dawn on Tuesday", "the next morning". */
export const partOfDay = headedBy("mentions/dates/rules/part-of-day", PART | COMPOUND, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const reading = readPart(text, at);
  if (reading === undefined) return undefined;
  const { part } = reading;
  const word = wordAt(text, at, at);
  let start = at;
  if (/^(?:early|late|mid)$/.test(wordAt(text, at, start - 1))) start--;
  const before = wordAt(text, at, start - 1);
  const shift = shifts[before];
  if (shift !== undefined) {
    const first =
      wordAt(text, at, start - 2) === "the" ||
      wordAt(text, at, start - 2) === "later" ||
      wordAt(text, at, start - 2) === "earlier"
        ? start - 2
        : start - 1;
    return readMoment(text, first, { day: shifted(shift, part), part }, reading.end);
  }
  if (before === "the" || before === "that") start--;
  const moment = readMoment(text, start, { part }, reading.end);
  if (moment.end > reading.end) return moment;
  // alone, "evening" is too weak: "an evening of music"; "in the evening", "at dawn", "overnight" are times
  if (word === "overnight" || word === "lunchtime") return nightBefore(text, start, reading.end, part);
  if (
    /^(?:dawn|daybreak|sunrise|dusk|nightfall|sunset)$/.test(word) &&
    /^(?:at|by|before|after|until|since|around|from)$/.test(before)
  )
    return moment;
  if (before === "the" && /^(?:in|during|through|for|of|by)$/.test(wordAt(text, at, start - 1)) && word in partsOfDay)
    return moment;
  return undefined;
}

/** What a word before the part does: days from publication, or from the day spoken of. */
const shifts: Readonly<Record<string, { readonly days: number; readonly from: "reference" | "anchor" }>> = {
  this: { days: 0, from: "reference" },
  last: { days: -1, from: "reference" },
  previous: { days: -1, from: "anchor" },
  next: { days: 1, from: "anchor" },
  following: { days: 1, from: "anchor" },
  same: { days: 0, from: "anchor" },
};

function shifted({ days, from }: { days: number; from: "reference" | "anchor" }, part: string): DayReading {
  return {
    end: 0,
    resolve: (context: TimeContext) => {
      const base = (from === "anchor" ? context.anchorDay : undefined) ?? context.referenceDay;
      const before = from === "reference" && days === -1 && part !== "NI" ? -1 : days;
      return base === undefined ? { value: "XXXX-XX-XX", implied: ["day"] } : { day: base + before, implied: ["day"] };
    },
  };
}

/** "overnight" in a morning's report is the night that began the day before. */
function nightBefore(
  text: CalendarText,
  first: number,
  end: number,
  part: "MO" | "MI" | "AF" | "EV" | "NI" | "DT",
): TimeExpression {
  const days = part === "NI" ? -1 : 0;
  return readMoment(text, first, { day: shifted({ days, from: "anchor" }, part), part }, end);
}

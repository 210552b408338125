import type { ArticleFacts } from "../src/index.ts";

/** One change to an article's text: `[start, end)` of the old text gives way to `words`. */
export interface Change {
  readonly kind: "figure" | "date" | "entity" | "quote";
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** Words that fit many sentences and stand in few articles. */
const OTHER_WORDS = ["lanterns", "harvest", "whispers", "granite", "orchards", "velvet"];
const OTHER_SURNAMES = ["Veltrano", "Oskarby", "Mendrake", "Tulloway"];
const LAST_DAY = 28;
const DAYS_LATER = 5;
const LEAST_LETTERS = 5;

/** The changes of one kind that an article allows, in text order. */
export function possibleChanges(text: string, facts: ArticleFacts, kind: Change["kind"]): Change[] {
  switch (kind) {
    case "figure":
      return facts.figures.flatMap((mention) => raised(text, mention));
    case "date":
      return facts.dates.flatMap((mention) => postponed(text, mention));
    case "entity":
      return facts.entities.flatMap(({ type, name, text: written, start, end }, index) =>
        type === "person" && written === name && written.includes(" ")
          ? [{ kind, start: start + written.lastIndexOf(" ") + 1, end, words: pick(OTHER_SURNAMES, index) }]
          : [],
      );
    case "quote":
      return facts.quotes.flatMap(({ quoted }, index) =>
        quoted.flatMap((stretch) => otherWord(text, stretch, pick(OTHER_WORDS, index))),
      );
  }
}

type Place = { readonly start: number; readonly end: number };

/** A number in digits, a third higher. */
function raised(text: string, { start, end }: Place): Change[] {
  const digits = /(?<![\d.,])\d{1,9}(?![\d.,])/.exec(text.slice(start, end));
  if (digits === null) return [];
  const value = Number(digits[0]);
  const words = String(value + Math.ceil(value / 3) + 1);
  const from = start + digits.index;
  return [{ kind: "figure", start: from, end: from + digits[0].length, words }];
}

/** Another day: the weekday after the next, or five days later in the month. */
function postponed(text: string, { start, end }: Place): Change[] {
  const written = text.slice(start, end);
  const weekday = WEEKDAYS.find((day) => written === day || written === `on ${day}`);
  if (weekday !== undefined) {
    const words = pick(WEEKDAYS, WEEKDAYS.indexOf(weekday) + 2);
    return [{ kind: "date", start: end - weekday.length, end, words }];
  }
  const day = /(?<!\d)\d{1,2}(?!\d|:|\.\d)/.exec(written);
  const later = Number(day?.[0]) + DAYS_LATER;
  if (day === null || !/[A-Z][a-z]{2}/.test(written) || later > LAST_DAY) return [];
  const from = start + day.index;
  return [{ kind: "date", start: from, end: from + day[0].length, words: String(later) }];
}

/** The longest word of the quotation in lower case. */
function otherWord(text: string, { start, end }: Place, words: string): Change[] {
  const found = [...text.slice(start, end).matchAll(/(?<![\p{L}'’-])\p{Ll}{5,20}(?![\p{L}'’-])/gu)];
  const longest = found.sort((a, b) => b[0].length - a[0].length)[0];
  if (longest === undefined || longest[0].length < LEAST_LETTERS) return [];
  const from = start + longest.index;
  return [{ kind: "quote", start: from, end: from + longest[0].length, words }];
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

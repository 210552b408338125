import { type PartOfDay, partsOfDay } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";

/** "night", "early morning", "late afternoon", "overnight", "at night". */
export function readPart(
  text: CalendarText,
  at: number,
): { readonly part: PartOfDay; readonly end: number } | undefined {
  let head = at;
  if (/^(?:early|late|mid)$/.test(wordAt(text, at, head))) head++;
  const word = wordAt(text, at, head);
  const joined = /^mid-(morning|afternoon)$/.exec(word);
  const part = joined
    ? partsOfDay[joined[1] as string]
    : Object.hasOwn(partsOfDay, word)
      ? partsOfDay[word]
      : undefined;
  // "the early morning hours of May 4"
  const hours = wordAt(text, at, head + 1) === "hours" ? 1 : 0;
  return part === undefined ? undefined : { part, end: head + 1 + hours };
}

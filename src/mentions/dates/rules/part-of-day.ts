import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import type { PartOfDay } from "../../../lexicons/en/calendar-words.ts";
import { partOfDayNouns } from "../../../lexicons/en/part-of-day-nouns.ts";
import { type CalendarText, COMPOUND, PART, WEEKDAY, wordAt } from "../calendar-text.ts";
import { readMoment } from "../moment.ts";
import { type DayReading, readDay } from "../read/day.ts";
import { readPart } from "../read/part.ts";
import { partShifts, shiftedDay } from "../read/shifted-part.ts";
import { headedBy, type TimeExpression } from "../time-expression.ts";

/** A part of a day: "this morning", "last night", "the night of June 3", "dawn on Tuesday", "the next morning", "the early hours". */
export const partOfDay = headedBy("mentions/dates/rules/part-of-day", PART | COMPOUND, read);

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const word = wordAt(text, at, at);
  if (word === "light" || word === "hours") return readSmallHours(text, at, word);
  const reading = readPart(text, at);
  if (reading === undefined || isName(text, at)) return undefined;
  const { part, end } = reading;
  const degree = /^(?:early|late|mid)$/.test(wordAt(text, at, at - 1));
  const start = degree ? at - 1 : at;
  const before = wordAt(text, at, start - 1);
  const shift = Object.hasOwn(partShifts, before) ? partShifts[before] : undefined;
  if (shift !== undefined) {
    const further = wordAt(text, at, start - 2);
    // "the last night of the fair"
    if (before === "last" && further === "the" && wordAt(text, at, end) === "of") return undefined;
    const first = /^(?:the|that|later|earlier)$/.test(further) ? start - 2 : start - 1;
    return readMoment(text, first, { day: shiftedDay(shift), part }, end);
  }
  const after = wordAt(text, at, end);
  if (before === "the" && (after === "before" || after === "after") && isClauseEnd(text, end)) {
    const days = after === "before" ? -1 : 1;
    return readMoment(text, start - 1, { day: shiftedDay({ days, from: "anchor" }), part }, end + 1);
  }
  const first = firstToken(text, at, start, before);
  const moment = readMoment(text, first, { part }, end);
  // "Friday's morning session" hangs on what stands before, "the night of June 3" on what follows
  if (moment.end > end) return moment;
  if (!standsAlone(text, at, start, end, { word, before, degree })) return undefined;
  // "into the evening sky on Wednesday"
  const day = wordAt(text, at, end + 1) === "on" ? readDay(text, end + 2) : undefined;
  if (day) return { ...readMoment(text, first, { day, part }, end), end };
  return part === "NI" ? nightSpokenOf(text, first, end, part, word) : moment;
}

/** "CBS This Morning", "the Dallas Morning News", "the Evening Standard". */
function isName(text: CalendarText, at: number): boolean {
  const { text: word, lower } = text.tokens[at] as { text: string; lower: string };
  if (word === lower || word === word.toUpperCase()) return false;
  // "Last Night" may open a sentence or stand in a headline; a name goes on or came before
  const isCapital = (index: number) => /^[A-Z]/.test(text.tokens[index]?.text ?? "");
  return (
    at > (text.sentenceStart[at] as number) &&
    (isCapital(at - 1) || isCapital(at + 1)) &&
    ((text.flags[at - 1] as number) & WEEKDAY) === 0
  );
}

/** "the", "that", "the middle of the" belong to the phrase. */
function firstToken(text: CalendarText, at: number, start: number, before: string): number {
  if (before !== "the" && before !== "that") return start;
  const of = wordAt(text, at, start - 2) === "of" && wordAt(text, at, start - 3) === "middle";
  if (!of) return start - 1;
  return wordAt(text, at, start - 4) === "the" ? start - 4 : start - 3;
}

interface Surroundings {
  readonly word: string;
  readonly before: string;
  readonly degree: boolean;
}

/** Whether the part means a time without a day beside it: "in the evening" does, "an evening of music" does not. */
function standsAlone(
  text: CalendarText,
  at: number,
  start: number,
  end: number,
  { word, before, degree }: Surroundings,
): boolean {
  const further = wordAt(text, at, start - 2);
  const tags = partsOfSpeech(text.document);
  if (word === "overnight") return !/^(?:NOUN|ADJ|PROPN)$/.test(tags[end] ?? "") && before !== "an";
  if (word === "lunchtime") return before === "at" || before === "by" || before === "around" || before === "before";
  if (before === "a" || before === "an" || before === "every" || before === "each")
    return degree ? false : isEventPart(text, at, end);
  if (/^(?:dawn|daybreak|sunrise|dusk|nightfall|sunset)$/.test(word))
    return /^(?:at|by|before|after|until|since|around|from|near)$/.test(before);
  if (degree) return word !== "night" || /^(?:by|until|in|into|through)$/.test(before);
  if (word !== "night" && /^(?:by|until|till|since|towards|toward)$/.test(before)) return true;
  // "the nurses of the night shift"
  if (word === "night" && tags[end] === "NOUN") return false;
  if (before === "the")
    return (
      /^(?:in|during|through|throughout|into|for|by|spent|spend|of|over|earlier|later)$/.test(further) &&
      !isEventPart(text, at, end, true)
    );
  return isEventPart(text, at, end);
}

/** "a morning briefing", "the evening crossing", "in morning trading". */
function isEventPart(text: CalendarText, at: number, end: number, never = false): boolean {
  const word = wordAt(text, at, at);
  return !never && /^(?:morning|afternoon|evening)$/.test(word) && partOfDayNouns.has(wordAt(text, at, end));
}

/** Nothing but an edge, a preposition or a clause follows "the night before". */
function isClauseEnd(text: CalendarText, at: number): boolean {
  return /^(?:|,|\.|;|:|-|–|—|\)|and|but|in|at|on|from|with|to)$/.test(wordAt(text, at - 1, at + 1));
}

/** "the early hours of Tuesday", "first light". */
function readSmallHours(text: CalendarText, at: number, word: string): TimeExpression | undefined {
  const before = wordAt(text, at, at - 1);
  if (word === "light" ? before !== "first" : !/^(?:early|small|wee)$/.test(before)) return undefined;
  const the = wordAt(text, at, at - 2) === "the";
  if (word === "hours" && !the) return undefined;
  return readMoment(text, the ? at - 2 : at - 1, { part: "MO" }, at + 1);
}

/** "overnight", "through the night": the night that ended in the morning of the report, or the one of the day spoken of. */
function nightSpokenOf(text: CalendarText, first: number, end: number, part: PartOfDay, word: string): TimeExpression {
  const day: DayReading = {
    end: 0,
    resolve: (context) => {
      const base = context.anchorDay ?? context.referenceDay;
      if (base === undefined) return { value: "XXXX-XX-XX", implied: ["day"] };
      const isNow = base === context.referenceDay && !context.future();
      return { day: word === "overnight" || isNow ? base - 1 : base, implied: ["day"] };
    },
  };
  return readMoment(text, first, { day, part }, end);
}

import { decadeWords } from "../../../lexicons/en/calendar-words.ts";
import { type CalendarText, COMPOUND, DIGITS, withArticle, wordAt, YEAR_WORD } from "../calendar-text.ts";
import { decadePeriod } from "../period.ts";
import { headedBy, type TimeExpression, timeOf } from "../time-expression.ts";

/** "the 1990s", "the early 1980s", "the mid-1990s", "the '80s". */
export const decade = headedBy("mentions/dates/rules/decade", DIGITS | COMPOUND | YEAR_WORD, read);

const four = /^(?:(?:early|mid|late)-)?(1[0-9]|20)(\d)0s$/;
const twoDigits = /^(?:(?:early|mid|late)-)?(\d)0s$/;

function read(text: CalendarText, at: number): TimeExpression | undefined {
  const { lower } = text.tokens[at] as { lower: string };
  const split = /^\d{4}$/.test(lower) && wordAt(text, at, at + 1) === "'s" && lower.endsWith("0");
  const tens = Object.hasOwn(decadeWords, lower) ? decadeWords[lower] : undefined;
  if (tens !== undefined) return readWords(text, at, tens);
  const written = four.exec(split ? `${lower}s` : lower);
  const short = twoDigits.exec(lower);
  const apostrophe = /^['’‘]$/.test(wordAt(text, at, at - 1)) && text.tokens[at - 1]?.end === text.tokens[at]?.start;
  // "all in the 20s" is an age misspelt more often than a decade
  if (!written && !(short && (apostrophe || Number(short[1]) >= 3))) return undefined;
  if (!written && !(short && (apostrophe || wordAt(text, at, at - 1) === "the"))) return undefined;
  // "in his 80s" is an age
  const number = written ? Number(`${written[1]}${written[2]}`) : 190 + Number(short?.[1]);
  let first = apostrophe ? at - 1 : at;
  const before = wordAt(text, at, first - 1);
  if (/^(?:early|late|mid)$/.test(before)) first--;
  return { first: withArticle(text, first), end: split ? at + 2 : at + 1, resolve: () => timeOf(decadePeriod(number)) };
}

/** "the nineties", "the late sixties"; "in his sixties" is an age. */
function readWords(text: CalendarText, at: number, tens: number): TimeExpression | undefined {
  const first = /^(?:early|late|mid)$/.test(wordAt(text, at, at - 1)) ? at - 1 : at;
  if (wordAt(text, at, first - 1) !== "the") return undefined;
  return { first: first - 1, end: at + 1, resolve: () => timeOf(decadePeriod(190 + tens)) };
}

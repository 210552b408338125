import { FRACTION_SIGNS, SCALES, SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";

/** A number of things, as words or digits. `end` is the token after it. */
interface Count {
  readonly value: number;
  readonly end: number;
}

const digits = /^\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,4})?$|^\d{1,7}(?:\.\d{1,4})?$/;

/** Reads "12", "2.5", "twenty-four", "twenty four", "a hundred and five", "two and a half", "5 1/2". */
export function readCount(text: CalendarText, at: number): Count | undefined {
  const digit = withScale(text, at, readDigits(text, at));
  const whole = digit ?? readNumberWords(text, at);
  if (whole === undefined) return undefined;
  const next = wordAt(text, at, whole.end);
  if (next === "1/2") return { value: whole.value + 0.5, end: whole.end + 1 };
  if (
    next === "and" &&
    /^(?:a|one)$/.test(wordAt(text, at, whole.end + 1)) &&
    wordAt(text, at, whole.end + 2) === "half"
  ) {
    return { value: whole.value + 0.5, end: whole.end + 3 };
  }
  return whole;
}

/** "66 million" years. */
function withScale(text: CalendarText, at: number, digits: Count | undefined): Count | undefined {
  const scale = digits && SCALES.get(wordAt(text, at, digits.end));
  return digits && scale ? { value: digits.value * scale, end: digits.end + 1 } : digits;
}

function readDigits(text: CalendarText, at: number): Count | undefined {
  const word = wordAt(text, at, at);
  const last = word.slice(-1);
  const fraction = FRACTION_SIGNS.get(last);
  if (fraction !== undefined) {
    const whole = word.length === 1 ? 0 : Number(word.slice(0, -1));
    return Number.isNaN(whole) ? undefined : { value: whole + fraction, end: at + 1 };
  }
  if (!digits.test(word)) return undefined;
  return { value: Number(word.replaceAll(",", "")), end: at + 1 };
}

function readNumberWords(text: CalendarText, at: number): Count | undefined {
  let total = 0;
  let group = 0;
  let end = at;
  let last = 0; // the size of the last word, so that "two three" is not five
  for (let next = at; next < at + 10; next++) {
    const word = wordAt(text, at, next);
    if (word === "a" && next === at && SCALES.has(wordAt(text, at, next + 1))) {
      group = 1;
      continue;
    }
    if (word === "and" && last >= 100 && smallNumber(wordAt(text, at, next + 1)) !== undefined) continue;
    const small = smallNumber(word);
    const scale = SCALES.get(word);
    if (small !== undefined) {
      if (end > at && !(last >= 100 || (last >= 20 && last < 100 && small < 10))) break;
      group += small;
      last = small;
    } else if (scale !== undefined && (end > at || next > at)) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      last = scale;
    } else break;
    end = next + 1;
  }
  return end > at ? { value: total + group, end } : undefined;
}

/** "four" and "twenty-four". */
export function smallNumber(word: string): number | undefined {
  const plain = SMALL_NUMBERS.get(word);
  if (plain !== undefined) return plain;
  const hyphen = word.indexOf("-");
  if (hyphen < 0) return undefined;
  const tens = SMALL_NUMBERS.get(word.slice(0, hyphen));
  const ones = SMALL_NUMBERS.get(word.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && tens < 100 && ones > 0 && ones < 10
    ? tens + ones
    : undefined;
}

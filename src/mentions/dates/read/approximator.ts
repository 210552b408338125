import { type CalendarText, wordAt } from "../calendar-text.ts";

const single: ReadonlySet<string> = new Set(
  "about around roughly approximately nearly almost under some barely approx circa".split(" "),
);
const pairs: ReadonlySet<string> = new Set([
  "more than",
  "less than",
  "fewer than",
  "longer than",
  "at least",
  "at most",
  "up to",
  "close to",
  "no more than",
  "no less than",
  "no longer than",
  "as many as",
  "as long as",
  "as much as",
  "as little as",
  "as few as",
  "just over",
  "just under",
  "just about",
  "well over",
  "well under",
  "a little over",
  "a little under",
  "a little more than",
  "a little less than",
  "slightly more than",
  "slightly less than",
  "slightly over",
  "slightly under",
  "much more than",
  "not more than",
  "only about",
]);

const overAfter: ReadonlySet<string> = new Set(
  "for after last lasts lasted took take takes taken taking spent of in within is was are were than waited lasting been to nearly".split(
    " ",
  ),
);

/** The first token of what softens the amount that starts at `at`: "about", "more than", "a little over"; `at` where nothing does. */
export function approximatorStart(text: CalendarText, at: number): number {
  let start = at;
  for (let guard = 0; guard < 2; guard++) {
    const one = wordAt(text, at, start - 1);
    const two = `${wordAt(text, at, start - 2)} ${one}`;
    const three = `${wordAt(text, at, start - 3)} ${two}`;
    const four = `${wordAt(text, at, start - 4)} ${three}`;
    // "six percent over two years" is spread, "lasted over two years" is more than
    const over = one === "over" && overAfter.has(wordAt(text, at, start - 2));
    if (over) start -= 1;
    else if (pairs.has(four)) start -= 4;
    else if (pairs.has(three)) start -= 3;
    else if (pairs.has(two)) start -= 2;
    else if (single.has(one)) start -= 1;
    else break;
  }
  return start;
}

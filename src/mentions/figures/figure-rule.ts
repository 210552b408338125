import type { Document } from "../../document/document.ts";
import type { Rule } from "../../kernel/rule.ts";
import type { FigureMention } from "../mention.ts";
import { composeFigure, type FigureParts } from "./compose.ts";
import type { Numeral } from "./numeral.ts";
import type { Reading } from "./reading.ts";
import { readingOf } from "./reading-of.ts";

export type FigureRule = Rule<Document, FigureMention>;

/** A rule that is asked about each number of the document, in text order; `index` is the number's place in `reading.numerals`. */
export function numeralRule(
  id: string,
  read: (reading: Reading, numeral: Numeral, index: number) => FigureParts | undefined,
): FigureRule {
  return {
    id,
    apply: (document) => {
      const reading = readingOf(document);
      const found: FigureMention[] = [];
      for (let index = 0; index < reading.numerals.length; index++) {
        const parts = read(reading, reading.numerals[index] as Numeral, index);
        if (parts) found.push(composeFigure(reading, id, parts));
      }
      return found;
    },
  };
}

/** A rule that is asked about each word of a small set, such as "no" or "sixfold"; the words are among the reading's `countWords`. */
export function wordRule(
  id: string,
  words: ReadonlySet<string>,
  read: (reading: Reading, at: number) => FigureParts | undefined,
): FigureRule {
  return {
    id,
    apply: (document) => {
      const reading = readingOf(document);
      const found: FigureMention[] = [];
      const places: number[] = [];
      for (const word of words) {
        const known = reading.countWords.get(word);
        if (known !== undefined) for (const at of known) places.push(at);
      }
      places.sort((a, b) => a - b);
      for (const at of places) {
        const parts = read(reading, at);
        if (parts) found.push(composeFigure(reading, id, parts));
      }
      return found;
    },
  };
}

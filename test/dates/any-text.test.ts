import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { findDates } from "../../src/mentions/dates/find-dates.ts";

/** Pieces that dates are made of, put together without sense. */
const pieces = [
  "May",
  "March",
  "Friday",
  "Sun",
  "the",
  "last",
  "next",
  "3",
  "31",
  "1998",
  "12:30",
  "p.m.",
  "a.m.",
  "GMT",
  "ago",
  "later",
  "week",
  "weeks",
  "year",
  "'s",
  "on",
  "of",
  "until",
  "early",
  "night",
  "morning",
  "overnight",
  "quarter",
  "half",
  "first",
  "second",
  "two",
  "hundred",
  "billion",
  "a",
  "and",
  "'98",
  "1990s",
  "Christmas",
  "Easter",
  "day",
  "before",
  "after",
  "5/3/2025",
  "03.05.25",
  "2025-05-03",
  "-",
  ",",
  ".",
  "(",
  ")",
  "\n\n",
  "BC",
  "century",
  "summer",
  "every",
  "daily",
  "now",
  "past",
  "o'clock",
  "noon",
  "midnight",
  "year-end",
  "five-week",
  "mid-June",
  "Q3",
  "fiscal",
  "30",
  "February",
  "will",
  "said",
  "29",
  "\ud800",
  "😀",
];

const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(" "));
const references = fc.constantFrom(
  undefined,
  "2024-02-29",
  "2025-05-07T20:30:00Z",
  "0001-01-01",
  "9980-12-31T23:59:00+14:00",
);

describe("dates of any text", () => {
  it("slice back to their text, in order, without overlap, with sound bounds", () => {
    fc.assert(
      fc.property(texts, references, (text, published) => {
        let end = 0;
        for (const mention of findDates(readDocument(published === undefined ? { text } : { text, published }))) {
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.value).not.toMatch(/NaN|undefined|Infinity/);
          if (mention.interval)
            expect(mention.interval.start < mention.interval.end || /^[-+]/.test(mention.interval.start)).toBe(true);
          end = mention.end;
        }
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  it("read the same twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = () => JSON.stringify(findDates(readDocument({ text, published: "2025-05-07" })));
        expect(read()).toBe(read());
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

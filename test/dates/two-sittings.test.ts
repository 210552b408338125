import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

/** What an article says, and the day on which it came out. */
type Told = readonly [string, string];

/** A case comes before its court again and again: each day is of its own sitting. */
const TWO_SITTINGS: readonly (readonly [Told, Told])[] = [
  [
    ["Ivo Holm is scheduled for a preliminary hearing on 4 April in Olten.", "2026-04-01"],
    ["Ivo Holm is expected to have a preliminary hearing on 24 April in Olten.", "2026-04-22"],
  ],
  [
    ["Ivo Holm is expected to be in court in Olten on Wednesday.", "2026-04-07"],
    ["The next hearing of Ivo Holm in Olten was scheduled for 14 April.", "2026-04-08"],
  ],
  [
    ["A preliminary hearing for Ivo Holm is set for 30 April in Olten.", "2026-04-20"],
    ["Ivo Holm waived his right to a preliminary hearing in Olten on Wednesday.", "2026-04-29"],
  ],
  [
    ["Ivo Holm is to be arraigned in Olten on Saturday.", "2026-04-10"],
    ["Ivo Holm was arraigned in Olten on Thursday on new counts.", "2026-04-23"],
  ],
  [
    ["Ivo Holm appeared in court in Olten on Monday.", "2026-04-07"],
    ["Ivo Holm appeared in court in Olten on Thursday.", "2026-04-10"],
  ],
  [
    ["Ivo Holm appeared in court in Olten on Monday.", "2026-04-07"],
    ["Ivo Holm will appear in court in Olten on 27 April.", "2026-04-07"],
  ],
];

/** Still to come when both were written, or over by the first: one sitting has one day. And no law of courts holds for what else is planned. */
const ONE_DAY: readonly (readonly [Told, Told])[] = [
  [
    ["Ivo Holm is scheduled for a preliminary hearing on 14 April in Olten.", "2026-04-01"],
    ["Ivo Holm is scheduled for a preliminary hearing on 24 April in Olten.", "2026-04-02"],
  ],
  [
    ["Ivo Holm was arraigned in Olten on 4 April.", "2026-04-22"],
    ["Ivo Holm was arraigned in Olten on 14 April.", "2026-04-23"],
  ],
  [
    ["Ivo Holm is to be sentenced in Olten on 14 April.", "2026-04-01"],
    ["Ivo Holm is to be sentenced in Olten on 15 April.", "2026-04-13"],
  ],
  [
    ["The trial of Ivo Holm opens in Olten on 14 April.", "2026-04-01"],
    ["The trial of Ivo Holm opens in Olten on 21 April.", "2026-04-01"],
  ],
  [
    ["The new bridge in Olten will be opened on 4 April.", "2026-04-01"],
    ["The new bridge in Olten will be opened on 24 April.", "2026-04-06"],
  ],
  [
    ["The town council of Olten votes on the tram on 4 April.", "2026-04-01"],
    ["The town council of Olten votes on the tram on 11 April.", "2026-04-06"],
  ],
];

describe("two days of a court", () => {
  for (const pair of TWO_SITTINGS) it(`are of two sittings: ${title(pair)}`, () => expect(datesIn(pair)).toEqual([]));
  for (const pair of ONE_DAY) it(`cannot both be true: ${title(pair)}`, () => expect(datesIn(pair)).toHaveLength(1));
});

function datesIn(pair: readonly [Told, Told]): string[] {
  const articles = pair.map(([text, published], at) => ({ id: `${at}`, text, published }));
  const { findings } = compareArticles(articles, { events: "same" });
  return findings.filter(({ kind }) => kind === "date").map(({ message }) => message);
}

function title([[a], [b]]: readonly [Told, Told]): string {
  return `"${a}" / "${b}"`;
}

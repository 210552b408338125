import { describe, expect, it } from "vitest";
import type { Token } from "../../src/document/document.ts";
import { tokenize } from "../../src/document/tokenize.ts";
import { BEGIN, END, INSIDE, nameGrammar, nameLabel, OUTSIDE, SINGLE } from "../../src/tagger/name-labels.ts";
import { tagNames } from "../../src/tagger/names.ts";

/** Names as "PER Ana Silva | LOC Lisbon". In: one sentence a string. */
function namesOf(...sentences: string[]): string {
  const words: string[] = [];
  const ends: number[] = [];
  for (const sentence of sentences) {
    const tokens: Token[] = [];
    tokenize(sentence, 0, sentence.length, tokens);
    words.push(...tokens.map((token) => token.text));
    ends.push(words.length);
  }
  return tagNames(words, ends)
    .map(({ type, firstToken, endToken }) => `${type} ${words.slice(firstToken, endToken).join(" ")}`)
    .join(" | ");
}

describe("names", () => {
  it("finds people, organizations and places in plain news", () => {
    expect(namesOf("Prime Minister Ana Silva met Boeing officials in Lisbon on Tuesday.")).toBe(
      "PER Ana Silva | ORG Boeing | LOC Lisbon",
    );
  });

  it("leaves titles, ages, days and currencies outside", () => {
    expect(namesOf("Dr. Marta Okafor, 41, paid 300 euros on Monday in May.")).toBe("PER Marta Okafor");
  });

  it("takes a long institution with its small words as one name", () => {
    expect(namesOf("The University of Cape Town and the Bank of England declined to comment.")).toBe(
      "ORG University of Cape Town | ORG Bank of England",
    );
  });

  it("tags nationalities as MISC", () => {
    expect(namesOf("Mexican officials praised the French minister.")).toBe("MISC Mexican | MISC French");
  });

  it("reads a surname by the full name elsewhere in the document", () => {
    expect(
      namesOf("Austin did not reply.", "General Lloyd Austin was named on Monday.", "Austin said he was honoured."),
    ).toBe("PER Austin | PER Lloyd Austin | PER Austin");
  });

  it("finds nothing in text without names", () => {
    expect(namesOf("The committee will meet again next week.", "It rained.", "12:12:12 1,1,1,1 ((((")).toBe("");
  });

  it("gives the same spans and confidences for the same words", () => {
    const words = "Reyes told Reuters that Acme Holdings would leave Denver .".split(" ");
    expect(tagNames(words, [words.length])).toEqual(tagNames(words, [words.length]));
  });

  it("gives confidences between 0 and 1, and spans in order that do not overlap", () => {
    const words = "Paris Hilton flew from Paris to London with Ted Baker and the Red Cross .".split(" ");
    let before = 0;
    for (const { firstToken, endToken, confidence } of tagNames(words, [words.length])) {
      expect(firstToken).toBeGreaterThanOrEqual(before);
      expect(endToken).toBeGreaterThan(firstToken);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      before = endToken;
    }
  });

  it("does not carry a name over the end of a sentence", () => {
    for (const { firstToken, endToken } of tagNames(["New", "York", "Times"], [2, 3]))
      expect(firstToken < 2 && endToken > 2).toBe(false);
  });

  it("survives words of any length, empty input and lone surrogates", () => {
    expect(tagNames([], [])).toEqual([]);
    expect(() => tagNames(["A".repeat(100_000), "\ud800", "", "日本", "é"], [3, 5])).not.toThrow();
  });
});

describe("the grammar of name labels", () => {
  const person = (place: number) => nameLabel(0, place);
  const organization = (place: number) => nameLabel(1, place);

  it("goes on inside the same type only", () => {
    expect(nameGrammar.mayFollow(person(BEGIN), person(END))).toBe(true);
    expect(nameGrammar.mayFollow(person(BEGIN), person(INSIDE))).toBe(true);
    expect(nameGrammar.mayFollow(person(BEGIN), organization(END))).toBe(false);
    expect(nameGrammar.mayFollow(person(BEGIN), OUTSIDE)).toBe(false);
  });

  it("begins anew after an end, a single word or no name", () => {
    for (const before of [OUTSIDE, person(END), person(SINGLE)]) {
      expect(nameGrammar.mayFollow(before, organization(BEGIN))).toBe(true);
      expect(nameGrammar.mayFollow(before, organization(INSIDE))).toBe(false);
    }
  });

  it("neither starts nor ends a chain within a name", () => {
    expect(nameGrammar.mayStart(person(INSIDE))).toBe(false);
    expect(nameGrammar.mayEnd(person(BEGIN))).toBe(false);
    expect(nameGrammar.mayEnd(person(SINGLE))).toBe(true);
  });
});

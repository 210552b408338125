import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";

/** Sentences are marked by "|" where one ends and the next begins. */
function split(text: string): string {
  const document = readDocument(text);
  return document.sentences.map(({ start, end }) => text.slice(start, end)).join(" | ");
}

const marked: readonly (readonly [why: string, text: string])[] = [
  ["titles", "Mr. Brandt met Dr. Ilse Roth, Gen. Omar Said and Sen. Kate Bell. | They spoke for an hour."],
  ["said Ms.", '"We will see," said Ms. Cole. | She left.'],
  ["initials", "J. K. Marsh and John F. Weir signed it. | George W. Dunn did not."],
  [
    "countries",
    "He flew to the U.S. on Monday. | The U.S. Army confirmed it. | She stayed in the U.S. | The visit was short.",
  ],
  ["numbers", "No. 5 won. | No. 6 was disqualified. | Was it fair? | No. | The judges disagreed."],
  [
    "clock times",
    "It sank at 9:40 a.m. Monday. | The crew left at 5 p.m. | Police arrived later. | It rang at 9 p.m. Brenz time.",
  ],
  ["companies", "Acme Inc. said it would pay Dorn & Sons Ltd. by June. | Acme Corp. shares fell."],
  ["months and states", "It opened on Jan. 5 in Salem, Ore., and closed on Sept. 9. | Nobody noticed."],
  [
    "states in the head of a report",
    "GARY, Ind. (Feb. 20, 2014) — Two men died. | CLAY, Fla. -- A child was hurt. | He left Erie, Pa. | She did not.",
  ],
  ["decimals", "Prices rose 3.5 percent. | The index fell 0.4 points to 1,200.75. | It closed higher."],
  ["ellipses", "“We waited … and waited,” he said. | “Then …” | She shrugged."],
  ["typed ellipses", "We will share ... but never accept it. | He paused... | Then he went on."],
  ["a quotation that ends a sentence", "She said: “It is over.” | The hall was silent."],
  ["a quotation that ends before its attribution", '"Is it over?" Mayor Ana Dell asked. | "Stop!" he cried.'],
  ["a quotation in small letters", '"Never again!" shouted the crowd. | It dispersed at noon.'],
  ["two quotations", "“I saw it.” | “So did I.”"],
  ["brackets", "The dam held (it was built in 1931). | (Nobody lives below it.) | The road did not."],
  ["enumerations", "1. Wash the rice. | 2. Boil it."],
  ["colons and dashes", "One thing is clear: Nobody paid — Not the town, not the state."],
  ["addresses", "Write to press@example.com or see www.example.com. | Calls are not answered."],
  ["footnotes", "He died in 2014.[7] | She outlived him.[8]"],
  ["years of birth", "Ralph Dunn (b. 1949) and his father (d. 1990) sold it. | It burnt in c. 1995."],
  ["a missing space", "The vote was lost.The minister resigned."],
  ["no. 5 in small letters", "She lives at no. 5 and pays no. | He lives at no. 7."],
];

describe("sentences", () => {
  it.each(marked)("%s", (_, text) => {
    const plain = text.replaceAll(" | ", " ");
    expect(split(plain)).toBe(
      text === "The vote was lost.The minister resigned." ? "The vote was lost. | The minister resigned." : text,
    );
  });

  it("end with their paragraph, with or without a full stop", () => {
    expect(split("Crane falls on depot\n\nNobody was hurt.\nThe depot is closed.")).toBe(
      "Crane falls on depot | Nobody was hurt. | The depot is closed.",
    );
  });

  it("hold their tokens and belong to their paragraph", () => {
    const text = "Crane falls on depot\n\nNobody was hurt. The depot is closed.";
    const { sentences, tokens, paragraphs } = readDocument(text);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
    expect(paragraphs.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual([
      [0, 1],
      [1, 3],
    ]);
    for (const { start, end, firstToken, endToken } of sentences) {
      expect(tokens[firstToken]?.start).toBe(start);
      expect(tokens[endToken - 1]?.end).toBe(end);
    }
  });
});

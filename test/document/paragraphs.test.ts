import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read-document.ts";

const article = [
  "Ferry runs aground off Tolm island with 212 people on board",
  "A ferry with 212 people on board ran aground off the island of Tolm on Sunday night, the coastguard said, and all of them were taken off by fishing boats.",
  "The captain, who has sailed the route since 1998, told investigators that he had mistaken the light of a fish farm for the harbour beacon.",
  "Nobody was hurt. The ferry is to be refloated on Tuesday at high tide, when two tugs from the mainland are expected to have arrived.",
];

const words = (document: Document): string[] => document.tokens.map(({ text }) => text);
const sentences = (document: Document): string[] =>
  document.sentences.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, " "));

/** Breaks lines as `fmt -w 72` does. */
function wrap(paragraph: string): string {
  const lines = [""];
  for (const word of paragraph.split(" ")) {
    const line = lines.at(-1) as string;
    if (line !== "" && line.length + 1 + word.length > 72) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

describe("paragraphs", () => {
  const plain = readDocument(article.join("\n\n"));

  it("stand between blank lines", () => {
    expect(plain.paragraphs.length).toBe(4);
    expect(plain.paragraphs.map(({ role }) => role)).toEqual(["headline", "prose", "prose", "prose"]);
  });

  it("stand on lines of their own where no line is blank", () => {
    expect(sentences(readDocument(article.join("\n")))).toEqual(sentences(plain));
  });

  it("are put together again from lines wrapped at 72 columns", () => {
    const wrapped = readDocument(article.map(wrap).join("\n\n"));
    expect(sentences(wrapped)).toEqual(sentences(plain));
    expect(wrapped.paragraphs.length).toBe(4);
  });

  it("are put together from wrapped lines without a blank line between paragraphs", () => {
    expect(sentences(readDocument(article.map(wrap).join("\n")))).toEqual(sentences(plain));
  });

  it.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
    ["U+2028", "\u2028"],
    ["U+0085", "\u0085"],
  ])("end at %s as at a line feed", (_, lineEnd) => {
    expect(sentences(readDocument(article.join(lineEnd + lineEnd)))).toEqual(sentences(plain));
  });

  it("do not mind what kind of space stands between words", () => {
    for (const space of ["\u00a0", "\t", "   ", "\u2009"]) {
      expect(words(readDocument(article.join("\n\n").replaceAll(" ", space)))).toEqual(words(plain));
    }
  });

  it("go on after a line that an inline link broke", () => {
    const text =
      "The regulator said on Friday that the\nsecond audit\nof the year had found nothing, and closed the file for good.";
    expect(readDocument(text).paragraphs.length).toBe(1);
  });

  it("keep the items of a list apart and drop their marks", () => {
    const text =
      "The guild has three rules, and nobody may break them:\n\n• No bread is sold before six.\n• No bread is thrown away.\n- Nobody counts.";
    const document = readDocument(text);
    expect(document.paragraphs.map(({ role }) => role)).toEqual(["prose", "list-item", "list-item", "list-item"]);
    expect(sentences(document).slice(1)).toEqual([
      "No bread is sold before six.",
      "No bread is thrown away.",
      "Nobody counts.",
    ]);
  });

  it("name the author line, the headline and the credit line for what they are", () => {
    const text = `${article[0]}\n\nBy Ana Dell\n\n${article[1]}\n\n${article[2]}\n\n(Jo Weir in Tolm contributed to this report.)`;
    expect(readDocument(text).paragraphs.map(({ role }) => role)).toEqual([
      "headline",
      "byline",
      "prose",
      "prose",
      "credit",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { partsOfSpeech } from "../../src/document/part-of-speech.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { shelve } from "../../src/document/shelve.ts";
import { letGo } from "../../src/kernel/kept.ts";

const text =
  "BRENNA HARBOUR — Mayor Zoë O’Dell said 1,200 people had left by 9:06 a.m.\n\n" +
  "“It’s over,” she said. The ferry’s owner, Tal\u00adberg Lines, paid $4.5m (٣٤ claims) 😀 at www.talberg.example/paid.";

describe("a shelved document", () => {
  const document = readDocument(text);
  const shelved = shelve(document);

  it("gives the tokens of the document", () => {
    expect(shelved.tokens).toEqual(document.tokens);
  });

  it("gives its parts of speech", () => {
    expect(partsOfSpeech(shelved)).toEqual(partsOfSpeech(document));
  });

  it("keeps its tokens until it is let go, and then makes them again", () => {
    const before = shelved.tokens;
    expect(shelved.tokens).toBe(before);
    letGo(shelved);
    expect(shelved.tokens).not.toBe(before);
    expect(shelved.tokens).toEqual(document.tokens);
    expect(partsOfSpeech(shelved)).toEqual(partsOfSpeech(document));
  });

  it("is the document in everything else", () => {
    const { tokens: _, ...rest } = document;
    expect(shelved).toMatchObject(rest);
  });
});

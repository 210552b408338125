import { describe, expect, it } from "vitest";
import { paragraphAt } from "../../src/document/paragraph-at.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { sentenceAt } from "../../src/document/sentence-at.ts";
import { sentenceTokens } from "../../src/document/sentence-tokens.ts";
import { firstTokenFrom, tokenAt } from "../../src/document/token-at.ts";

const text = "Crane falls on depot\n\nNobody was hurt. The depot is closed.";
const document = readDocument(text);

describe("an offset", () => {
  it("leads to its token, sentence and paragraph", () => {
    const at = text.indexOf("depot is");
    expect(document.tokens[tokenAt(document, at + 2)]?.text).toBe("depot");
    expect(sentenceAt(document, at)).toBe(2);
    expect(paragraphAt(document, at)).toBe(1);
  });

  it("between them leads nowhere", () => {
    expect(tokenAt(document, text.indexOf(" falls"))).toBe(-1);
    expect(sentenceAt(document, text.indexOf("\n\n"))).toBe(-1);
    expect(paragraphAt(document, text.length)).toBe(-1);
  });

  it("leads to the first token behind it", () => {
    expect(document.tokens[firstTokenFrom(document, text.indexOf(" falls"))]?.text).toBe("falls");
    expect(document.tokens[firstTokenFrom(document, text.indexOf("falls"))]?.text).toBe("falls");
    expect(firstTokenFrom(document, text.length)).toBe(document.tokens.length);
  });
});

describe("a sentence", () => {
  it("gives its tokens", () => {
    const [, second] = document.sentences;
    expect(second && sentenceTokens(document, second).map((token) => token.text)).toEqual([
      "Nobody",
      "was",
      "hurt",
      ".",
    ]);
  });
});

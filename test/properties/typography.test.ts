import { describe, expect, it } from "vitest";
import { facts, placedFacts } from "./facts.ts";
import { articleText, neutral, paragraphs } from "./made-up-articles.ts";
import { fc } from "./settings.ts";

/** States that a change of typography leaves what an article says as it was. */
function same(title: string, change: (text: string) => string): void {
  it(title, () => {
    fc.assert(
      fc.property(articleText, (text) => {
        expect(facts(change(text))).toEqual(facts(text));
      }),
    );
  });
}

describe("the same article says the same", () => {
  same("with two spaces between words", (text) => text.replaceAll(" ", "  "));
  same("with no-break spaces between words", (text) => text.replaceAll(" ", "\u00a0"));
  same("with tabs between words", (text) => text.replaceAll(" ", "\t"));
  same("with lines wrapped at 72 columns", wrap);
  same("with lines that end in CR LF", (text) => text.replaceAll("\n", "\r\n"));
  same("with lines that end in CR", (text) => text.replaceAll("\n", "\r"));
  same("with line separators", (text) => text.replaceAll("\n", "\u2028"));
  same("with straight quotation marks", (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"));
  same("with guillemets", (text) => text.replaceAll("“", "«").replaceAll("”", "»"));
  same("with decomposed letters", (text) => text.normalize("NFD"));
  same("with zero-width characters inside words", (text) => insert(text, "\u200b"));
  same("with soft hyphens inside words", (text) => insert(text, "\u00ad"));
  same("with word joiners inside words", (text) => insert(text, "\u2060"));
  same("with bidirectional controls inside words", (text) => insert(text, "\u202c"));
  same("with full-width digits", (text) => digits(text, 0xff10));
  same("with Arabic-Indic digits", (text) => digits(text, 0x0660));
  same("with Devanagari digits", (text) => digits(text, 0x0966));
});

describe("a paragraph break is a hard edge", () => {
  it("a neutral paragraph before only shifts the facts", () => {
    const prefix = `${neutral}\n\n`;
    fc.assert(
      fc.property(articleText, (text) => {
        expect(placedFacts(prefix + text)).toEqual(placedFacts(text, prefix.length));
      }),
    );
  });
  it("a neutral paragraph after changes nothing", () => {
    fc.assert(
      fc.property(articleText, (text) => {
        expect(placedFacts(`${text}\n\n${neutral}`)).toEqual(placedFacts(text));
      }),
    );
  });
  it("paragraphs in another order give the same figures and dates", () => {
    const timed = (text: string) =>
      facts(text)
        .filter((fact) => !/^(entity|quote)/.test(fact))
        .sort();
    fc.assert(
      fc.property(paragraphs, (list) => {
        expect(timed(list.toReversed().join("\n\n"))).toEqual(timed(list.join("\n\n")));
      }),
    );
  });
});

/** Breaks each paragraph at spaces so that no line is longer than 72 characters. */
function wrap(text: string): string {
  return text
    .replace(/(?<line>[^\n]{1,72})(?: |$)/gm, "$<line>\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}

/** Puts a character behind the second letter or digit of every fifth word of four or more. */
function insert(text: string, character: string): string {
  let word = 0;
  return text.replace(/[\p{L}\p{N}]{4,}/gu, (letters) =>
    word++ % 5 === 0 ? letters.slice(0, 2) + character + letters.slice(2) : letters,
  );
}

function digits(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

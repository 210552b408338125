import { describe, expect, it } from "vitest";
import { tagPartsOfSpeech, UPOS } from "../../src/tagger/parts-of-speech.ts";

function tags(sentence: string): string {
  const words = sentence.split(" ");
  return tagPartsOfSpeech(words, [words.length])
    .map((tag, at) => `${words[at]}/${tag}`)
    .join(" ");
}

describe("parts of speech", () => {
  it("tells a verb from a noun by what stands around it", () => {
    expect(tags("Workers protest every week .")).toContain("protest/VERB");
    expect(tags("The protest ended .")).toContain("protest/NOUN");
  });

  it("tags numbers, signs and names", () => {
    expect(tags("In 2025 Marta paid 40 % .")).toBe("In/ADP 2025/NUM Marta/PROPN paid/VERB 40/NUM %/SYM ./PUNCT");
  });

  it("splits off the clitics as the tokens do", () => {
    expect(tags("The mayor 's aide did n't answer .")).toBe(
      "The/DET mayor/NOUN 's/PART aide/NOUN did/AUX n't/PART answer/VERB ./PUNCT",
    );
  });

  it("reads words with typographic apostrophes alike", () => {
    expect(tagPartsOfSpeech(["mayor", "’s", "aide"], [3])).toEqual(tagPartsOfSpeech(["mayor", "'s", "aide"], [3]));
  });

  it("gives each word one of the universal tags, whatever it is", () => {
    const words = ["", "\ud800", "日本語", "x".repeat(50_000), "((((", "12:12"];
    const found = tagPartsOfSpeech(words, [2, 6]);
    expect(found).toHaveLength(words.length);
    for (const tag of found) expect(UPOS).toContain(tag);
  });

  it("gives the same tags whatever was tagged before", () => {
    const words = "Shares of the maker rose after it cut costs .".split(" ");
    const before = tagPartsOfSpeech(words, [words.length]);
    tagPartsOfSpeech(
      Array.from({ length: 20_000 }, (_, at) => `word${at}`),
      [20_000],
    );
    expect(tagPartsOfSpeech(words, [words.length])).toEqual(before);
  });
});

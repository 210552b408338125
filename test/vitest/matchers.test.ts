import { describe, expect, it } from "vitest";
import "crossfact/vitest";
import { courier, post } from "../testing/stories.ts";

const faithful = "Three people died in a fire in Kestrel Bay.";
const wrong = "Four people died in a fire in Kestrel Bay.";

describe("once crossfact/vitest is imported, expect", () => {
  it("holds articles against each other", () => {
    expect([courier, courier.text]).toBeConsistent();
    expect([courier, post]).not.toBeConsistent();
    expect([courier, post]).toBeConsistent({ allow: ["figure", "quote"] });
    expect(() => expect([courier, post]).toBeConsistent()).toThrow(/^expected the articles to be consistent, but they/);
    expect(() => expect([courier]).not.toBeConsistent()).toThrow(
      /^expected the articles to disagree, but they do not\./,
    );
  });

  it("holds a draft against its sources", () => {
    expect(faithful).toAgreeWith([courier]);
    expect(wrong).not.toAgreeWith([courier]);
    expect(faithful).toBeSupportedBy(courier);
    expect(`${faithful} Oskar Lindqvist resigned.`).toAgreeWith(courier);
    expect(`${faithful} Oskar Lindqvist resigned.`).not.toBeSupportedBy(courier);
    expect(() => expect(wrong).toAgreeWith([courier])).toThrow(
      /^expected the draft to agree with its sources, but 1 of/,
    );
    expect(() => expect(faithful).not.toBeSupportedBy([courier])).toThrow(
      /^expected the draft to state something that/,
    );
  });

  it("looks for words in quotation marks", () => {
    expect(courier).toQuote("We had two minutes to leave", { by: "Nadia Ferrer" });
    expect(courier).not.toQuote("We had ten minutes to leave");
    expect(() => expect(courier).toQuote("two minutes", { by: "Vos" })).toThrow(
      "but it gives the words to Nadia Ferrer",
    );
    expect(() => expect(courier).not.toQuote("two minutes")).toThrow(
      /^expected the article not to quote “two minutes”, but/,
    );
  });

  it("looks for figures", () => {
    expect(courier).toState({ slot: "killed", value: 3 });
    expect(courier).not.toState({ slot: "killed", value: 5 });
    expect(() => expect(courier).toState({ slot: "killed", value: 5 })).toThrow(
      "killed: “5” (expected) but “three” (Harb",
    );
    expect(() => expect(courier).not.toState({ slot: "killed", value: 3 })).toThrow(
      /^expected the article not to state/,
    );
  });

  it("waits for promises and serves inside other matchers", async () => {
    await expect(Promise.resolve(faithful)).resolves.toAgreeWith(courier);
    expect({ draft: faithful, slug: "fire" }).toEqual({ draft: expect.toAgreeWith(courier), slug: "fire" });
    expect({ draft: wrong }).not.toEqual({ draft: expect.toAgreeWith(courier) });
  });

  it("refuses a call that cannot be understood, also where the opposite is expected", () => {
    expect(() => expect("text").not.toBeConsistent()).toThrow(/^articles: expected a list of articles/);
    expect(() => expect(faithful).not.toAgreeWith([])).toThrow(/^sources: expected at least one article/);
    expect(() => expect(courier).not.toQuote("")).toThrow(/^words: expected the words of a quotation/);
    // @ts-expect-error a figure has a value
    expect(() => expect(courier).not.toState({ slot: "killed" })).toThrow(/^figure\.value: expected a number/);
  });
});

import { describe, expect, it } from "vitest";
import { judgeQuote } from "../../src/testing/judge-quote.ts";

const article = {
  id: "courier",
  publisher: "Harbour Courier",
  published: "2025-03-11T08:30:00Z",
  text: [
    "“We had two minutes to leave,” said Nadia Ferrer, a dock worker. “Then the roof came down.”",
    "“The inquiry will be public … and it'll be quick,” Mayor Piet Vos said on Tuesday.",
    "Vos called the delay “a disgrace”. He added: “We owe the [Kestrel Bay] crews 5 per cent more.”",
    "The harbour master said that the alarm had rung twice.",
  ].join("\n\n"),
};

describe("an article quotes", () => {
  const quoted: readonly (readonly [words: string, by?: string])[] = [
    ["We had two minutes to leave", "Nadia Ferrer"],
    ["two minutes", "Ferrer"],
    ["WE HAD 'TWO MINUTES' TO LEAVE...", "nadia ferrer"],
    ["“We had 2 minutes to leave. Then the roof came down.”"],
    ["We had … to leave"],
    ["We had [just] two minutes to leave"],
    ["The inquiry will be public and it will be quick", "Piet Vos"],
    ["The inquiry will be public and thorough and it will be quick", "Mayor Vos"],
    ["a disgrace", "Mayor Piet Vos"],
    ["We owe the crews 5 percent more", "Vos"],
    ["it'll be quick. a disgrace"],
  ];
  for (const [words, by] of quoted)
    it(`${words} (${by ?? "whoever said it"})`, () => {
      const { pass, message } = judgeQuote(article, words, { by });
      expect(pass ? "quoted" : message()).toBe("quoted");
    });
});

describe("an article does not quote", () => {
  const others: readonly (readonly [words: string, by: string | undefined, why: string])[] = [
    ["We had ten minutes to leave", undefined, "words of Nadia Ferrer: “ten” (expected) but “two” (Harbour Courier, "],
    ["We had two minutes to leave", "Piet Vos", "speaker: “Piet Vos” (expected) but “Nadia Ferrer” (Harbour Courier, "],
    ["We had two minutes to leave the house", undefined, "“leave the house” (expected) but “leave” (Harbour Courier"],
    ["We never had two minutes to leave", undefined, "“We never” (expected) but “We” (Harbour Courier"],
    ["We had minutes to leave", undefined, "“had” (expected) but “had two” (Harbour Courier"],
    ["We had two minutes in the dark to leave", undefined, "“minutes in the dark” (expected) but “minutes” ("],
    [
      "We had two minutes to leave. It was dark. Then the roof came down.",
      undefined,
      "“leave. It was dark” (expected)",
    ],
    ["the alarm had rung twice", undefined, "the words stand in no quotation."],
    ["Nobody will be blamed for this", undefined, "It quotes\n\n  “We had two minutes to leave,” said"],
  ];
  for (const [words, by, why] of others)
    it(`${words} (${by ?? "whoever said it"})`, () => {
      const { pass, message } = judgeQuote(article, words, { by });
      expect(pass).toBe(false);
      expect(message()).toContain(why);
    });

  it("and says so where it quotes nobody", () => {
    expect(judgeQuote("The alarm rang twice.", "No comment").message()).toBe(
      "expected the article to quote “No comment”, but it does not: it quotes nobody.",
    );
  });

  it("words of nobody where a speaker is asked for", () => {
    const { pass, message } = judgeQuote("“Run for the boats,” a voice from the quay.", "Run for the boats", {
      by: "Vos",
    });
    expect(pass).toBe(false);
    expect(message()).toContain("by Vos, but it ");
  });
});

it("a failure tells what was asked for, what differs, and the sentence with the words set apart", () => {
  expect(judgeQuote(article, "We had ten minutes to leave", { by: "Nadia Ferrer" }).message().split("\n")).toEqual([
    "expected the article to quote “We had ten minutes to leave” by Nadia Ferrer, but its words differ:",
    "",
    "words of Nadia Ferrer: “ten” (expected) but “two” (Harbour Courier, 2025-03-11 08:30)",
    "  Harbour Courier, 11 Mar 2025 08:30",
    "    “**We had two minutes to leave**,” said Nadia Ferrer, a dock worker.",
  ]);
});

it("a failure of the opposite shows the quotation", () => {
  expect(judgeQuote(article.text, "two minutes").message().split("\n")).toEqual([
    "expected the article not to quote “two minutes”, but it does:",
    "",
    "  the article",
    "    “We had **two minutes** to leave,” said Nadia Ferrer, a dock worker.",
  ]);
});

it("no escape sequence of an article reaches the terminal", () => {
  const { message } = judgeQuote(
    "“We had \u001b[31mtwo\u001b[0m minutes to leave,” said Nadia Ferrer.",
    "We had ten minutes to leave",
  );
  expect(message()).not.toContain("\u001b");
});

import { expect, it } from "vitest";
import { checkDraft, compareArticles, compareVersions } from "../../src/index.ts";

/** Words that every JavaScript object knows: a word list that is a plain object must not take them for its own. */
const WORDS = Object.getOwnPropertyNames(Object.prototype);

it("names of JavaScript's own are words like any other", () => {
  const texts = WORDS.flatMap((word) => [
    `“We ${word} the bridge,” ${word} said. The ${word} killed three ${word}s on ${word} 4.`,
    `The ${word} did not ${word} five ${word} on Monday, said Nadia ${word}. It cost 4 ${word} dollars.`,
  ]);
  const articles = [0, 1].map((turn) => ({
    id: `a${turn}`,
    text: texts.filter((_, at) => at % 2 === turn).join("\n\n"),
  }));
  expect(() => compareArticles(articles, { events: "same" })).not.toThrow();
  expect(() => checkDraft(articles[0] as { id: string; text: string }, articles.slice(1))).not.toThrow();
  expect(() => compareVersions(texts[0] as string, texts[1] as string)).not.toThrow();
});

import { describe, expect, it } from "vitest";
import { readArticleInput } from "../../src/document/read-article-input.ts";
import { readArticleInputs } from "../../src/document/read-article-inputs.ts";
import { InputError } from "../../src/kernel/input-error.ts";

function errorOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof InputError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "accepted";
}

const refused: readonly (readonly [why: string, input: unknown, message: string])[] = [
  ["a number", 3, "not-an-article article: expected a text or an article object, got 3"],
  ["nothing", undefined, "not-an-article article: expected a text or an article object, got undefined"],
  ["a list", ["a"], "not-an-article article: expected a text or an article object, got a list of 1"],
  ["a text that is none", { text: 3 }, "bad-text article.text: expected a string, got 3"],
  ["no text", { title: "Crane falls" }, "bad-text article.text: expected a string, got undefined"],
  ["an empty id", { text: "a", id: "" }, 'empty-id article.id: expected a string that is not empty, got ""'],
  [
    "a key it does not know",
    { text: "a", publised: "2025-05-04" },
    'unknown-key article: expected only the keys id, title, text, published, modified, publisher, url, timeZone, got "publised"',
  ],
  [
    "a zone that does not exist",
    { text: "a", timeZone: "Mars/Olympus" },
    'bad-time-zone article.timeZone: expected an IANA time zone or an offset such as "+02:00", got "Mars/Olympus"',
  ],
];

describe("an article input", () => {
  it.each(refused)("refuses %s", (_, input, message) => {
    expect(errorOf(() => readArticleInput(input))).toBe(message);
  });

  it.each(["3 May", "2025-5-4", "2025-02-30", "2025-05-04T25:00", "2025-05-04T09:06+25:00", "", "20250504"])(
    "refuses %j as a day of publication",
    (published) => {
      expect(errorOf(() => readArticleInput({ text: "a", published }))).toMatch(
        /^bad-date article\.published: expected an ISO 8601/,
      );
      expect(errorOf(() => readArticleInput({ text: "a", modified: published }))).toMatch(
        /^bad-date article\.modified/,
      );
    },
  );

  it.each([
    "2025-05-04",
    "2025-05-04T09:06",
    "2025-05-04T09:06Z",
    "2025-05-04T09:06:12.345+02:00",
    "2024-02-29",
    "2025-05-04T09:06-0330",
  ])("takes %s as a day of publication", (published) => {
    expect(readArticleInput({ text: "a", published }).published).toBe(published);
  });

  it("takes zones by name and by offset", () => {
    for (const timeZone of ["Europe/Paris", "UTC", "+02:00", "-03:30"]) {
      expect(readArticleInput({ text: "a", timeZone }).timeZone).toBe(timeZone);
    }
  });

  it("never repeats more than sixty characters of what came", () => {
    const message = errorOf(() => readArticleInput({ text: "a", published: "x".repeat(1_000_000) }));
    expect(message.length).toBeLessThan(250);
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`.repeat(20), index]));
    expect(errorOf(() => readArticleInput({ text: "a", ...keys })).length).toBeLessThan(250);
  });

  it("refuses a text over the limit", () => {
    expect(errorOf(() => readArticleInput({ text: "abcd" }, { maxLength: 3 }))).toBe(
      "text-too-long article.text: expected at most 3 characters, got 4",
    );
    expect(errorOf(() => readArticleInput("a".repeat(5_000_001)))).toMatch(
      /^text-too-long article: expected at most 5000000/,
    );
  });
});

describe("a list of article inputs", () => {
  it("names articles without an id by their place", () => {
    expect(readArticleInputs(["x", { text: "y", id: "mine" }, { text: "z" }]).map(({ id }) => id)).toEqual([
      "a1",
      "mine",
      "a3",
    ]);
  });

  it("says which article is wrong", () => {
    expect(errorOf(() => readArticleInputs(["x", "y", { text: "z", published: "3 May" }]))).toBe(
      'bad-date articles[2].published: expected an ISO 8601 date or date-time such as 2025-05-04T09:06Z, got "3 May"',
    );
  });

  it("refuses two articles of one id and what is no list", () => {
    expect(
      errorOf(() =>
        readArticleInputs([
          { text: "x", id: "n" },
          { text: "y", id: "n" },
        ]),
      ),
    ).toBe('duplicate-id articles[1].id: expected an id of its own (articles[0] has the same), got "n"');
    expect(errorOf(() => readArticleInputs({ text: "x" }))).toBe(
      "not-a-list articles: expected a list of articles, got an object",
    );
  });

  it("has no trouble with ids that objects are born with", () => {
    const ids = ["__proto__", "constructor", "toString"];
    expect(readArticleInputs(ids.map((id) => ({ id, text: "x" }))).map(({ id }) => id)).toEqual(ids);
  });
});

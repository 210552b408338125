import { expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

const UNCHARGED = "Nobody has been charged over the fire at the Olten mill, the police said.";
const CHARGED = "Two men were charged over the fire at the Olten mill, the police said.";

function claims(first: string, second: string, hours: number): number {
  const at = (hour: number) => new Date(Date.UTC(2026, 2, 4, 8 + hour)).toISOString();
  const articles = [
    { id: "first", text: first, published: at(0) },
    { id: "second", text: second, published: at(hours) },
  ];
  return compareArticles(articles, { events: "same" }).findings.filter(({ kind }) => kind === "claim").length;
}

it('"has been charged" may follow "nobody has been charged" on the next day', () => {
  expect(claims(UNCHARGED, CHARGED, 24)).toBe(0);
});

it("an hour later it is another version", () => {
  expect(claims(UNCHARGED, CHARGED, 1)).toBe(1);
});

it("what has been done once is not undone on the next day", () => {
  expect(claims(CHARGED, UNCHARGED, 24)).toBe(1);
});

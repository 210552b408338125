import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { findFigures } from "../../src/mentions/figures/find-figures.ts";

/** What the figures of a sentence count, "-" where one tells nothing. */
function countedOf(text: string): string {
  const figures = findFigures(readDocument({ text, published: "2026-03-04T09:00:00Z" }));
  return figures.map(({ counted }) => counted ?? "-").join(" | ");
}

const BOUGHT: readonly (readonly [string, string])[] = [
  ["The city will pay $3 million for a new bridge.", "city pay new bridge"],
  ["The fine was $52,000 for Marn Rail and $75,000 for Brenz Rail.", "fine was Marn Rail | fine was Brenz Rail"],
  ["It costs 2.3 million yen ($15,000) for the van.", "van | van"],
  ["She paid $9,000 for an 8 kW heater.", "heater | heater"],
];

const BESIDE: readonly (readonly [string, string])[] = [
  ["A seat costs 8 euros a month (or 80 euros a year).", "seat costs | seat costs"],
  ["The fee is 8 euros a month (90 pesos) and $9 a month.", "fee is | fee is | fee is"],
  ["The post pays $400 a week, or $20,000 a year.", "post pays | post pays"],
];

const OTHER: readonly (readonly [string, string])[] = [
  ["The keeper was paid $3 million for two years.", "keeper paid | keeper paid"],
  ["The coat cost $40 for him.", "coat cost"],
  ["The band sold 40 tickets for a new show.", "tickets for a new show band sold"],
  ["The yard lost $3 million for the year.", "yard lost"],
  ["The mill sold 12 boats, or rented 9 of them.", "boats mill sold | them boats rented"],
  ["The index fell 190 points, or 0.6%.", "points index fell | index fell"],
  ["The shop took $90 (and 12 coats).", "shop took | coats"],
];

describe("what a sum buys, pays or punishes stands behind who pays it", () => {
  for (const [text, counted] of BOUGHT) it(`${text} → ${counted}`, () => expect(countedOf(text)).toBe(counted));
});

describe("sums told beside each other are of one thing", () => {
  for (const [text, counted] of BESIDE) it(`${text} → ${counted}`, () => expect(countedOf(text)).toBe(counted));
});

describe("what only looks like it", () => {
  for (const [text, counted] of OTHER) it(`${text} → ${counted}`, () => expect(countedOf(text)).toBe(counted));
});

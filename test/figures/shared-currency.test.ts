import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { findFigures } from "../../src/mentions/figures/find-figures.ts";

/** The currencies of the figures of a sentence, "-" where one has none. */
function currenciesOf(text: string): string {
  const figures = findFigures(readDocument({ text, published: "2026-03-04T09:00:00Z" }));
  return figures.map(({ quantity }) => quantity.currency ?? "-").join(" ");
}

const SHARED: readonly (readonly [string, string])[] = [
  ["The harbour toll goes up from 890 naira to 960.", "NGN NGN"],
  ["A sack costs 42 francs, up from 38.", "CHF CHF"],
  ["Loans of 48 million euros were added, which brings the total to 212 million.", "EUR EUR"],
  ["The brewery lost 3 million euros on sales of 17 million.", "EUR EUR"],
  ["The yard must pay 420 million yen and its partner 270 million.", "JPY JPY"],
  ["Shares sold at 42,000 won opened at 61,000.", "KRW KRW"],
  ["Dealers pay 1,050 naira a litre as of midnight, up from 840 so far.", "NGN NGN"],
  ["A ride costs 9 euros, against 7 last year.", "EUR EUR"],
  ["The mill made 90 million euros, compared with 75 million a year earlier.", "EUR EUR"],
  ["The mill made 40 million crowns ($4 million), after 30 million in the first year.", "- USD -"],
];

const OWN: readonly (readonly [string, string])[] = [
  ["The fund has $5 million for 2 million people.", "USD -"],
  ["The town set aside 5 million euros for its population of 2 million.", "EUR -"],
  ["The series, which cost 3 million euros, has been seen by more than 12 million.", "EUR -"],
  ["They want to stop work at 58, and a bonus of 90 euros.", "- EUR"],
  ["The margin shrank to 3 percent from 5, on sales of 4 million euros.", "- - EUR"],
  ["It raised 12 million dollars and sold 3 million of the old stock.", "USD -"],
  ["The club pays 90 euros a head to play against 75 men.", "EUR -"],
  ["The ferry cost $9 and was due at 12.", "USD -"],
  ["The price has risen from 5 to 6.9 billion francs.", "- CHF"],
  ["The index rose to 1,330, on a turnover of 1.2 billion shekels.", "- ILS"],
];

describe("the currency that sums of one sentence share", () => {
  for (const [text, currencies] of [...SHARED, ...OWN])
    it(`${text} → ${currencies}`, () => expect(currenciesOf(text)).toBe(currencies));
});

import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/kernel/span.ts";
import type { QuoteMention } from "../../src/mentions/mention.ts";
import { articles, expected, factsOf, matches, placeOf, plain, report } from "./seed-reading.ts";

/** Shares of the expected facts that are found, rounded down from what was measured on both folders. Raise them when they rise. */
const floors = { names: 0.96, figures: 1, figureValues: 1, quotes: 1, speakers: 0.84, dates: 1, findings: 1 } as const;

type Measure = keyof typeof floors;

const checks: Record<Measure, readonly [found: boolean, what: string][]> = {
  names: articles.flatMap((article) => {
    const types = { person: "person", organization: "organization", location: "place" } as const;
    return (["person", "organization", "location"] as const).flatMap((type) =>
      (expected.entities[article.id]?.[type] ?? []).map((name): [boolean, string] => {
        const isIt = (written: string) => plain(written) === plain(name);
        const found = factsOf(article).entities.some(
          (one) => one.type === types[type] && (isIt(one.name) || isIt(one.text)),
        );
        return [found, `${article.id} ${type} ${name}`];
      }),
    );
  }),
  figures: figures().map(({ what, hit }) => [hit !== undefined, what]),
  figureValues: figures().flatMap(({ what, hit, least }): [boolean, string][] =>
    hit === undefined || least === undefined ? [] : [[hit.quantity.min === least, `${what}: ${hit.quantity.min}`]],
  ),
  quotes: quotes().map(({ what, hit }) => [hit !== undefined, what]),
  speakers: quotes().flatMap(({ what, hit, speaker }): [boolean, string][] => {
    const surname = plain(speaker).split(" ").at(-1) ?? "";
    return hit === undefined
      ? []
      : [[plain(hit.speaker?.name ?? "").includes(surname), `${what}: ${hit.speaker?.name}`]];
  }),
  dates: articles.flatMap((article) => {
    const { dates, article: metadata } = factsOf(article);
    const printed = expected.publishedInText[article.id] ?? "";
    // An undated article cannot resolve its weekdays alone, and the line that dates one is no statement of it.
    const resolvable = metadata.published === undefined ? [] : (expected.dates[article.id] ?? []);
    return resolvable
      .filter(({ value }) => !printed.startsWith(value))
      .map(({ text, value }): [boolean, string] => {
        const hit = dates.find((one) => overlaps(one, placeOf(article.id, text)));
        return [hit?.value === value, `${article.id} ${text}: ${hit?.value} instead of ${value}`];
      });
  }),
  findings: expected.findings
    .filter(({ optional }) => optional !== true)
    .map((finding) => [report.findings.some((one) => matches(one, finding)), finding.why]),
};

describe("of the expected facts of the seeds", () => {
  for (const [measure, floor] of Object.entries(floors) as [Measure, number][]) {
    it(`at least ${floor} of the ${measure} are found`, () => {
      const missed = checks[measure].filter(([found]) => !found).map(([, what]) => what);
      const share = 1 - missed.length / checks[measure].length;
      expect(share, `missed ${measure}:\n${missed.join("\n")}`).toBeGreaterThanOrEqual(floor);
    });
  }
});

function figures() {
  return articles.flatMap((article) =>
    (expected.figures[article.id] ?? []).map(({ text, value }) => ({
      what: `${article.id} ${text}`,
      hit: factsOf(article).figures.find((one) => overlaps(one, placeOf(article.id, text))),
      least: typeof value === "number" ? value : value?.min,
    })),
  );
}

function quotes() {
  return articles.flatMap((article) =>
    (expected.quotes[article.id] ?? []).map(({ text, speaker }) => {
      const place = placeOf(article.id, text);
      const holdsIt = (quote: QuoteMention) =>
        [quote, ...quote.quoted].some(
          (stretch) =>
            overlaps(stretch, place) && plain(article.text.slice(stretch.start, stretch.end)).includes(plain(text)),
        );
      return { what: `${article.id} ${text}`, hit: factsOf(article).quotes.find(holdsIt), speaker };
    }),
  );
}

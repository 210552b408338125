import { type ArticleInput, type CompareOptions, compareArticles, type Finding } from "crossfact";
import { describe, expect, it } from "vitest";
import { articleText } from "./made-up-articles.ts";
import { fc, published } from "./settings.ts";

const two = fc.tuple(articleText, articleText);
const options: CompareOptions = { events: "same", include: ["variation"] };

/** Findings as a set: what is compared, in which words of which article. */
function findingSet(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.kind} ${sides(finding).join(" ≠ ")}`).sort();
}

function sides({ versions }: Finding): string[] {
  return versions.map(({ mentions }) => mentions.map(({ articleId, text }) => `${articleId}:${text}`).join("+")).sort();
}

function compare(articles: readonly ArticleInput[], how: CompareOptions = options): readonly Finding[] {
  return compareArticles(articles, how).findings;
}

function named(id: string, text: string): { id: string; text: string; published: string } {
  return { id, text, published };
}

describe("the comparator", () => {
  it("finds nothing between an article and its copy", () => {
    fc.assert(
      fc.property(articleText, (text) => {
        expect(compare([named("a", text), named("b", text)])).toEqual([]);
      }),
    );
  });

  it("sees the same from both sides", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        expect(findingSet(compare([named("b", b), named("a", a)]))).toEqual(
          findingSet(compare([named("a", a), named("b", b)])),
        );
      }),
    );
  });

  it("gives the same bytes whatever the order of the articles", () => {
    fc.assert(
      fc.property(fc.array(articleText, { minLength: 3, maxLength: 5 }), fc.nat(), (texts, turn) => {
        const articles = texts.map((text, index) => named(`a${index}`, text));
        const from = turn % articles.length;
        const turned = [...articles.slice(from), ...articles.slice(0, from)].reverse();
        expect(JSON.stringify(compareArticles(turned))).toBe(JSON.stringify(compareArticles(articles)));
      }),
    );
  });

  it("gives findings that know articles by their ids, however odd", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const plain = compareArticles([named("a", a), named("b", b)], options);
        const odd = compareArticles([named("__proto__", a), named("constructor", b)], options);
        const renamed = JSON.stringify(odd).replaceAll('"__proto__"', '"a"').replaceAll('"constructor"', '"b"');
        expect(findingSet(JSON.parse(renamed).findings)).toEqual(findingSet(plain.findings));
      }),
    );
  });

  it("finds nothing more when an article is there twice", () => {
    const spans = (findings: readonly Finding[]) =>
      findings.map(({ kind, versions }) => `${kind} ${versions.map(({ value }) => value).sort()}`).sort();
    fc.assert(
      fc.property(two, ([a, b]) => {
        const once = compare([named("a", a), named("b", b)]);
        const twice = compare([named("a", a), named("b", b), named("c", b)]);
        expect(spans(twice)).toEqual(spans(once));
      }),
    );
  });

  it("reports versions that are slices of their articles", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const texts = new Map([
          ["a", a],
          ["b", b],
        ]);
        for (const { versions } of compare([named("a", a), named("b", b)])) {
          expect(versions.length).toBeGreaterThan(1);
          for (const { articleId, start, end, text } of versions.flatMap(({ mentions }) => mentions)) {
            expect(text).toBe(texts.get(articleId)?.slice(start, end));
          }
        }
      }),
    );
  });
});

describe("one change in one of two equal articles", () => {
  const report = (killed: string, rest = "") =>
    `PORT ALVERN — ${killed} people were killed when a ferry capsized off Sorrel Island on Sunday, the coast guard said.${rest}\n\nThe other 117 passengers were taken aboard by two trawlers, and the search ended on Monday.`;
  const between = (a: string, b: string) =>
    compareArticles([named("a", a), named("b", b)], { events: "same" }).findings;

  it("of a casualty count is exactly one finding, of that figure", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 90 }), fc.integer({ min: 1, max: 40 }), (killed, more) => {
        const findings = between(report(String(killed)), report(String(killed + more)));
        expect(findings.map(({ kind }) => kind)).toEqual(["figure"]);
        const words = findings
          .flatMap(({ versions }) => versions.flatMap(({ mentions }) => mentions))
          .map(({ text }) => text);
        expect(words.some((text) => text.includes(String(killed)))).toBe(true);
        expect(words.some((text) => text.includes(String(killed + more)))).toBe(true);
      }),
    );
  });

  it("to a looser word is no conflict", () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 90 }), fc.nat(5), (killed, more) => {
        const exact = report(String(killed + more));
        const loose = [
          `At least ${killed}`,
          `About ${killed + more}`,
          `Up to ${killed + more}`,
          `More than ${killed - 1}`,
        ];
        for (const words of loose) expect(between(report(words), exact)).toEqual([]);
      }),
    );
  });

  it("does not make killed and injured the same thing", () => {
    const injured = report("14").replace("were killed", "were injured");
    expect(between(report("16"), injured).filter(({ kind }) => kind === "figure")).toEqual([]);
  });
});

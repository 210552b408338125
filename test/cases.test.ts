import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** An editor's verdict on one difference: the words of each article, with the version that each stands for. */
interface CaseMention {
  readonly article: string;
  readonly text: string;
  readonly occurrence: number;
}

interface Case {
  readonly id: string;
  readonly articles: readonly { readonly id: string; readonly published: string; readonly text: string }[];
  readonly events: readonly (readonly string[])[];
  readonly findings: readonly {
    readonly kind: string;
    readonly relation: string;
    readonly subject: string;
    readonly mentions: readonly CaseMention[];
    readonly values: readonly string[];
  }[];
  readonly traps: readonly { readonly why: string; readonly mentions: readonly CaseMention[] }[];
}

const folders = ["test/cases", "test/held-out"];
const cases = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ folder, file, news: JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Case })),
);

const kinds = ["figure", "date", "quote", "speaker", "entity", "place", "claim"];
const relations = ["contradiction", "update"];

const cleanCases = ["test/clean", "test/agreeing"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((file) => ({ folder, file })),
);

describe("the clean cases can be measured with", () => {
  for (const { folder, file } of cleanCases)
    it(file, () => {
      const { id, articles, events, findings } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Case;
      expect(`${id}.json`).toBe(file);
      expect(events.flat().sort()).toEqual(articles.map((article) => article.id).sort());
      expect(Math.max(...events.map(({ length }) => length))).toBeGreaterThan(1);
      expect(findings).toEqual([]);
    });
});

const shortFolders = ["test/short", "test/short-held-out"];

describe("the pairs of short reports can be measured with", () => {
  for (const folder of shortFolders) {
    for (const file of readdirSync(folder))
      it(`${folder}/${file}`, () => {
        const news = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Case;
        expect(`${news.id}.json`).toBe(file);
        expect(news.events).toEqual([["a", "b"]]);
        expect(news.articles.map(({ id }) => id)).toEqual(["a", "b"]);
        for (const { kind, mentions, values } of news.findings) {
          expect(kinds).toContain(kind);
          expect(unplaced(news, mentions)).toEqual([]);
          expect(mentions.map(({ article }) => article)).toEqual(["a", "b"]);
          expect(new Set(values).size, values.join()).toBe(2);
        }
      });
  }
});

describe("the cases can be measured with", () => {
  for (const folder of folders) {
    it(`a third or fewer of those in ${folder} are clean, yet at least a fifth`, () => {
      const own = cases.filter((one) => one.folder === folder);
      const clean = own.filter(({ news }) => news.findings.length === 0).length / own.length;
      expect(clean).toBeGreaterThanOrEqual(0.2);
      expect(clean).toBeLessThanOrEqual(0.34);
    });
  }

  for (const { file, news } of cases) {
    it(file, () => {
      expect(`${news.id}.json`).toBe(file);
      expect(news.events.flat().sort()).toEqual(news.articles.map(({ id }) => id).sort());
      expect(news.traps.length).toBeGreaterThan(1);
      for (const { why, mentions } of news.traps) expect(unplaced(news, mentions), why).toEqual([]);
      for (const finding of news.findings) {
        expect(kinds).toContain(finding.kind);
        expect(relations).toContain(finding.relation);
        expect(unplaced(news, finding.mentions), finding.subject).toEqual([]);
        expect(finding.values).toHaveLength(finding.mentions.length);
        expect(new Set(finding.values).size, finding.subject).toBeGreaterThan(1);
        expect(eventsOf(news, finding.mentions), finding.subject).toHaveLength(1);
        expect(new Set(finding.mentions.map(({ article }) => article)).size, finding.subject).toBeGreaterThan(1);
        if (finding.relation === "update")
          expect(isInOrder(news, finding), `${finding.subject} moves forward in time`).toBe(true);
      }
    });
  }
});

function unplaced({ articles }: Case, mentions: readonly CaseMention[]): string[] {
  const missing = mentions.filter(({ article, text, occurrence }) => {
    const whole = articles.find(({ id }) => id === article)?.text ?? "";
    return whole.split(text).length - 1 < occurrence || occurrence < 1;
  });
  return missing.map(({ article, text }) => `${article}: ${text}`);
}

function eventsOf({ events }: Case, mentions: readonly CaseMention[]): (readonly string[])[] {
  return events.filter((group) => mentions.some(({ article }) => group.includes(article)));
}

/** Every article with a later value appeared after every article with an earlier one. */
function isInOrder({ articles }: Case, { mentions, values }: Case["findings"][number]): boolean {
  const published = (mention: CaseMention) => articles.find(({ id }) => id === mention.article)?.published ?? "";
  const times = [...new Set(values)].map((value) =>
    mentions
      .filter((_, index) => values[index] === value)
      .map(published)
      .sort(),
  );
  const ordered = times.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
  return ordered.every((group, index) => index === 0 || (ordered[index - 1]?.at(-1) ?? "") < (group[0] ?? ""));
}

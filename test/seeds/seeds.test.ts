import { describe, expect, it } from "vitest";
import { compareArticles, readArticle } from "../../src/index.ts";
import { overlaps, type Span } from "../../src/kernel/span.ts";
import { type ExpectedFinding, type ExpectedQuote, readSeedFolder, type SeedArticle } from "./seed-folder.ts";

/** Shares of the expected facts that are found, rounded down from what was measured. Raise them when they rise. */
const floors = {
  names: 0,
  figures: 0,
  figureValues: 0,
  quotes: 0,
  speakers: 0,
  dates: 0,
  findings: 0,
} as const;

/** The findings that the first reader of this story would be angry to miss: who answered, and which words were said. */
const mustFind = [
  (finding: ExpectedFinding) => finding.kind === "claim",
  (finding: ExpectedFinding) => finding.mentions.some(({ text }) => text.includes("ran by the cartels")),
];

const { articles, expected } = readSeedFolder();
const read = new Map(articles.map((article) => [article.id, { article, facts: readArticle(article) }]));
const report = compareArticles(articles, { include: ["variation"] });
const alarms = report.findings.filter((finding) => finding.relation !== "variation");

describe("each seed article", () => {
  for (const { article, facts } of read.values()) {
    const mentions = [...facts.entities, ...facts.quotes, ...facts.figures, ...facts.dates];

    it(`${article.id}: every span is its text`, () => {
      expect(mentions.length).toBeGreaterThan(0);
      for (const mention of mentions) expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
    });

    it(`${article.id}: no page chrome becomes a fact`, () => {
      const lines = listOf(expected.boilerplate[article.id]);
      const taken = lines.flatMap((line) =>
        everywhere(article.text, line).flatMap((span) =>
          mentions
            .filter((mention) => overlaps(mention, span))
            .map((mention) => `${mention.kind} "${mention.text}" in "${line}"`),
        ),
      );
      expect(taken).toEqual([]);
    });

    it(`${article.id}: names of things and numbers of pages are no figures, scare quotes no quotes`, () => {
      const wrong = [
        ...listOf(expected.figures.notFigures[article.id]).filter((text) =>
          facts.figures.some((figure) => figure.text.includes(text)),
        ),
        ...listOf(expected.quotes.notQuotes[article.id]).filter((text) =>
          facts.quotes.some((quote) => plain(quote.text) === plain(text)),
        ),
      ];
      expect(wrong).toEqual([]);
    });

    const inText = expected.publishedInText[article.id];
    if (inText !== undefined) {
      it(`${article.id}: is dated by its last update, ${inText}`, () => {
        expect(facts.article.published ?? "").toContain(inText.slice(0, "2025-05-04".length));
      });
    }
  }
});

describe("the comparison", () => {
  for (const group of expected.events.sameEvent.filter((ids) => ids.length > 1)) {
    it(`${group.join(" and ")} report one event`, () => {
      expect(report.events.filter((event) => group.every((id) => event.articleIds.includes(id)))).toHaveLength(1);
    });
  }

  for (const finding of expected.findings.filter((one) => mustFind.some((needed) => needed(one)))) {
    it(`finds: ${finding.why}`, () => {
      expect(isFound(finding), report.findings.map((one) => one.message).join("\n")).toBe(true);
    });
  }

  for (const { files, texts, why } of expected.mustNotFlag) {
    it(`leaves alone (${why}): ${texts.join(" / ")}`, () => {
      const spans = texts.flatMap((text) =>
        files.map((id) => ({ id, ...find(textOf(id), text) })).filter(({ start }) => start >= 0),
      );
      expect(spans.length).toBeGreaterThan(1);
      const wrong = alarms.filter((alarm) => spans.filter((span) => touches(alarm, span.id, span)).length > 1);
      expect(wrong.map((alarm) => alarm.message)).toEqual([]);
    });
  }

  it("raises no alarm that an editor would not", () => {
    const unfounded = alarms.filter((alarm) => !expected.findings.some((finding) => matches(alarm, finding)));
    expect(unfounded.map((alarm) => `${alarm.kind}: ${alarm.message}`)).toEqual([]);
  });
});

describe("coverage", () => {
  const tallies = measure();
  for (const [what, floor] of Object.entries(floors) as [keyof typeof floors, number][]) {
    it(`finds at least ${floor} of the expected ${what}`, () => {
      const { found, missed } = tallies[what];
      const share = found / (found + missed.length);
      expect(share, `${what}: ${found} found, missed:\n${missed.join("\n")}`).toBeGreaterThanOrEqual(floor);
    });
  }
});

interface Tally {
  found: number;
  readonly missed: string[];
}

function measure(): Record<keyof typeof floors, Tally> {
  const empty = (): Tally => ({ found: 0, missed: [] });
  const tallies = {
    names: empty(),
    figures: empty(),
    figureValues: empty(),
    quotes: empty(),
    speakers: empty(),
    dates: empty(),
    findings: empty(),
  };
  const count = (tally: Tally, found: boolean, text: string) => (found ? tally.found++ : tally.missed.push(text));
  const types = { person: "person", organization: "organization", location: "place" } as const;

  for (const { article, facts } of read.values()) {
    const { id, text } = article;
    for (const [type, names] of Object.entries(expected.entities[id] ?? {}) as [
      keyof typeof types,
      readonly string[],
    ][]) {
      for (const name of names) {
        const isIt = (written: string) => plain(written) === plain(name);
        const found = facts.entities.some(
          (entity) => entity.type === types[type] && (isIt(entity.name) || isIt(entity.text)),
        );
        count(tallies.names, found, `${id} ${type} ${name}`);
      }
    }
    for (const figure of expected.figures[id] ?? []) {
      const span = find(text, figure.text);
      const hit = facts.figures.find((one) => overlaps(one, span));
      count(tallies.figures, hit !== undefined, `${id} ${figure.text}`);
      const least = typeof figure.value === "number" ? figure.value : figure.value?.min;
      if (hit && least !== undefined)
        count(tallies.figureValues, hit.quantity.min === least, `${id} ${figure.text}: ${hit.quantity.min}`);
    }
    for (const quote of expected.quotes[id] ?? []) {
      const hit = quoteAt(article, quote);
      count(tallies.quotes, hit !== undefined, `${id} ${quote.text}`);
      if (hit)
        count(
          tallies.speakers,
          plain(hit.speaker?.name ?? "").includes(lastWord(quote.speaker)),
          `${id} ${quote.text}: ${hit.speaker?.name}`,
        );
    }
    for (const date of expected.dates[id] ?? []) {
      // The line that dates the article is no statement of it, and an undated article cannot resolve its weekdays alone.
      if (facts.article.published === undefined || expected.publishedInText[id]?.startsWith(date.value) === true)
        continue;
      const hit = facts.dates.find((one) => overlaps(one, find(text, date.text)));
      count(tallies.dates, hit?.value === date.value, `${id} ${date.text}: ${hit?.value} instead of ${date.value}`);
    }
  }
  for (const finding of expected.findings.filter((one) => one.optional !== true))
    count(tallies.findings, isFound(finding), finding.why);
  return tallies;
}

function quoteAt({ id, text }: SeedArticle, quote: ExpectedQuote) {
  const span = find(text, quote.text);
  return read
    .get(id)
    ?.facts.quotes.find((one) =>
      [one, ...one.quoted].some(
        (stretch) =>
          overlaps(stretch, span) && plain(text.slice(stretch.start, stretch.end)).includes(plain(quote.text)),
      ),
    );
}

type Alarm = (typeof report.findings)[number];

function isFound(finding: ExpectedFinding): boolean {
  return report.findings.some((one) => matches(one, finding));
}

function matches(alarm: Alarm, { kind, mentions }: ExpectedFinding): boolean {
  return alarm.kind === kind && mentions.every(({ file, text }) => touches(alarm, file, find(textOf(file), text)));
}

function touches(alarm: Alarm, id: string, span: Span): boolean {
  return alarm.versions.some((version) =>
    version.mentions.some((mention) => mention.articleId === id && overlaps(mention, span)),
  );
}

function textOf(id: string): string {
  return read.get(id)?.article.text ?? "";
}

function find(text: string, part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

function everywhere(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    spans.push({ start: at, end: at + part.length });
  return spans;
}

function listOf(value: readonly string[] | string | undefined): readonly string[] {
  return typeof value === "object" ? value : [];
}

/** Letters and digits only, without accents: the spelling and typography of a name or quotation do not matter here. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

function lastWord(name: string): string {
  return plain(name).split(" ").at(-1) ?? "";
}

import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { compareArticles, type Finding } from "../src/index.ts";
import type { PairCorpus } from "../src/kernel/corpus.ts";
import { projectRoot } from "./project-root.ts";

type Pair = readonly [string, string];

/** Morning and evening of one day, where a corpus does not say otherwise. */
const PUBLISHED: Pair = ["2026-03-04T08:00:00Z", "2026-03-04T18:00:00Z"];

for (const file of globSync("src/comparisons/*/*.corpus.ts", { cwd: projectRoot }).sort()) {
  const { default: corpus } = (await import(`../${file}`)) as { default: PairCorpus };
  describe(corpus.rule, () => {
    it("has as many compatible and incomparable pairs as conflicting ones", () => {
      expect(`src/${corpus.rule}.corpus.ts`).toBe(file);
      expect(corpus.compatible.length + corpus.incomparable.length).toBeGreaterThanOrEqual(corpus.conflicting.length);
    });
    for (const pair of corpus.conflicting)
      it(`conflicting: ${title(pair)}`, () => expect(rulesOf(pair, corpus.published)).toContain(corpus.rule));
    for (const pair of [...corpus.compatible, ...corpus.incomparable])
      it(`no finding: ${title(pair)}`, () => expect(messagesOf(pair, corpus.published)).toEqual([]));
    for (const { pair, why } of corpus.notYet ?? [])
      it.fails(`not yet (${why}): ${title(pair)}`, () =>
        expect(rulesOf(pair, corpus.published)).toContain(corpus.rule));
  });
}

function alarms(pair: Pair, published: Pair = PUBLISHED): Finding[] {
  const articles = pair.map((text, index) => ({ id: `${index}`, text, published: published[index] as string }));
  return compareArticles(articles, { events: "same" }).findings.filter(({ relation }) => relation !== "variation");
}

function rulesOf(pair: Pair, published: Pair | undefined): string[] {
  return alarms(pair, published).flatMap(({ rules }) => rules);
}

function messagesOf(pair: Pair, published: Pair | undefined): string[] {
  return alarms(pair, published).map(({ message }) => message);
}

function title([a, b]: Pair): string {
  return `"${a.slice(0, 60)}" / "${b.slice(0, 60)}"`;
}

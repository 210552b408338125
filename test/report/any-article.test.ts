import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDraft, compareArticles, compareVersions } from "crossfact";
import * as formats from "crossfact/report";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../project-root.ts";
import { anyText } from "../properties/any-text.ts";
import { articleText } from "../properties/made-up-articles.ts";
import { fc, published } from "../properties/settings.ts";
import { readCsv } from "./csv-table.ts";
import { hostileCase } from "./hostile.ts";
import { sarifErrors } from "./sarif-schema.ts";
import { schemaCheck } from "./xml.ts";

type Write = <Report extends formats.AnyReport>(report: Report, articles: formats.ArticlesOf<Report>) => string;

const checkJunit = schemaCheck(readFileSync(join(projectRoot, "test/report/junit-4.xsd"), "utf8"));

/** Each format with its reader, which throws or fails where it cannot read. */
const readers: Readonly<Record<string, readonly [write: Write, read: (written: string) => void]>> = {
  text: [formats.toText, (text) => expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cs}/u)],
  json: [formats.toJson, JSON.parse],
  jsonl: [
    formats.toJsonl,
    (jsonl) => {
      for (const line of jsonl.split("\n").slice(0, -1)) JSON.parse(line);
    },
  ],
  markdown: [
    formats.toMarkdown,
    (markdown) => expect(markdown).toMatch(/^[^\n]+\.\n(\n- [^\n]+\n( {2}- [^\n]+\n)*)*$/),
  ],
  sarif: [formats.toSarif, (sarif) => expect(sarifErrors(JSON.parse(sarif))).toEqual([])],
  junit: [formats.toJunit, checkJunit],
  github: [
    formats.toGithub,
    (log) => expect(log).toMatch(/^(::(error|warning|notice) title=\w+ \w+::[^\r\n]+\n)*(\d+ more [^\n]+\n)?$/),
  ],
  csv: [formats.toCsv, (csv) => readCsv(csv.replace(/^\ufeff/, ""))],
  webAnnotations: [formats.toWebAnnotations, JSON.parse],
};

function check(write: () => string, read: (written: string) => void): void {
  const written = write();
  expect(write()).toBe(written);
  read(written);
}

/** An article in two versions, the second with other numbers. */
const twins = articleText.map(
  (text) => [text, text.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10))] as const,
);

describe("whatever the articles, a report is read by its reader and is the same each time", () => {
  for (const [format, [write, read]] of Object.entries(readers)) {
    it(`${format}, where every word of the report is any text`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { report, articles } = hostileCase(text);
          check(() => write(report, articles), read);
          check(() => write(report, []), read);
        }),
      );
    });
  }

  it("each format of a comparison, of a draft and of two versions", () => {
    fc.assert(
      fc.property(fc.oneof(twins, fc.tuple(anyText, anyText)), ([a, b]) => {
        const before = { id: "a", publisher: a.slice(0, 40), published, text: a };
        const after = { id: "b", title: b.slice(0, 40), text: b };
        const comparison = compareArticles([before, after], { events: "same", include: ["variation"] });
        const [draft, versions] = [checkDraft(after, [before]), compareVersions(before, after)];
        for (const [write, read] of Object.values(readers)) {
          check(() => write(comparison, [before, after]), read);
          check(() => write(draft, { draft: after, sources: [before] }), read);
          check(() => write(versions, { before, after }), read);
        }
      }),
      { numRuns: 15 },
    );
  });
});

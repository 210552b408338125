import { describe, expect, it } from "vitest";
import { overlaps, type Span } from "../../src/kernel/span.ts";
import type { ExpectedFinding } from "./seed-folder.ts";
import { articles, expected, factsOf, matches, mentionsOf, placeOf, plain, report, touches } from "./seed-reading.ts";

/** What the first reader of this story would be angry to miss: who answered, and which words were said. */
function mustBeFound({ kind, mentions }: ExpectedFinding): boolean {
  return kind === "claim" || mentions.some(({ text }) => text.includes("ran by the cartels"));
}

const alarms = report.findings.filter((finding) => finding.relation !== "variation");

describe("each seed article", () => {
  for (const article of articles) {
    const { id, text } = article;

    it(`${id}: every span is its text`, () => {
      expect(mentionsOf(article).length).toBeGreaterThan(0);
      for (const mention of mentionsOf(article)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    });

    it(`${id}: no page chrome becomes a fact`, () => {
      const taken = listOf(expected.boilerplate[id]).flatMap((line) =>
        everywhere(text, line).flatMap((span) =>
          mentionsOf(article)
            .filter((mention) => overlaps(mention, span))
            .map((mention) => `${mention.kind} "${mention.text}" in "${line}"`),
        ),
      );
      expect(taken).toEqual([]);
    });

    it(`${id}: numbers in names and in page chrome are no figures`, () => {
      const { figures } = factsOf(article);
      const wrong = listOf(expected.figures.notFigures[id]).filter((not) =>
        figures.some((one) => one.text.includes(not)),
      );
      expect(wrong).toEqual([]);
    });

    it(`${id}: scare quotes are no quotes`, () => {
      const { quotes } = factsOf(article);
      const wrong = listOf(expected.quotes.notQuotes[id]).filter((not) =>
        quotes.some((one) => plain(one.text) === plain(not)),
      );
      expect(wrong).toEqual([]);
    });

    const printed = expected.publishedInText[id];
    if (printed !== undefined) {
      it(`${id}: is dated by its last update, ${printed}`, () => {
        expect(factsOf(article).article.published ?? "").toContain(printed.slice(0, "2025-05-04".length));
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

  for (const finding of expected.findings.filter(mustBeFound)) {
    it(`finds: ${finding.why}`, () => {
      const found = report.findings.some((one) => matches(one, finding));
      expect(found, report.findings.map((one) => one.message).join("\n")).toBe(true);
    });
  }

  for (const { files, texts, why } of expected.mustNotFlag) {
    it(`leaves alone (${why}): ${texts.join(" / ")}`, () => {
      const places = texts
        .flatMap((text) => files.map((id) => ({ id, span: placeOf(id, text) })))
        .filter(({ span }) => span.start >= 0);
      expect(places.length).toBeGreaterThan(1);
      const wrong = alarms.filter((alarm) => places.filter(({ id, span }) => touches(alarm, id, span)).length > 1);
      expect(wrong.map((alarm) => alarm.message)).toEqual([]);
    });
  }

  it("raises no alarm that an editor would not", () => {
    const unfounded = alarms.filter((alarm) => !expected.findings.some((finding) => matches(alarm, finding)));
    expect(unfounded.map((alarm) => `${alarm.kind}: ${alarm.message}`)).toEqual([]);
  });
});

function everywhere(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    spans.push({ start: at, end: at + part.length });
  return spans;
}

function listOf(value: readonly string[] | string | undefined): readonly string[] {
  return typeof value === "object" ? value : [];
}

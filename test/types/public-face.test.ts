import type {
  ArticleFacts,
  ArticleInput,
  CompareOptions,
  ConsistencyReport,
  DateMention,
  DraftReport,
  EntityMention,
  Explanation,
  FigureMention,
  Finding,
  Mention,
  QuoteMention,
  Remedy,
  VersionMention,
  VersionReport,
} from "crossfact";
import {
  compareArticles,
  explain,
  extractDates,
  extractEntities,
  extractFigures,
  extractQuotes,
  readArticle,
} from "crossfact";
import { readArticles } from "crossfact/node";
import type { AnyReport, DraftArticles, Notice, VersionArticles } from "crossfact/report";
import {
  noticesOf,
  toCsv,
  toGithub,
  toGithubSummary,
  toJson,
  toJunit,
  toMarkdown,
  toSarif,
  toText,
  toWebAnnotations,
} from "crossfact/report";
import { describe, expectTypeOf, it } from "vitest";

// `npm run types` proves these; running them proves only that the names exist.
describe("the types of the public face", () => {
  it("an article is a text or an object with one", () => {
    expectTypeOf<string>().toExtend<ArticleInput>();
    expectTypeOf<{ text: string; published: string }>().toExtend<ArticleInput>();
    expectTypeOf<{ title: string }>().not.toExtend<ArticleInput>();
  });

  it("each extractor gives its own mentions", () => {
    expectTypeOf(extractEntities).parameter(0).toEqualTypeOf<ArticleInput>();
    expectTypeOf(extractEntities).returns.items.toEqualTypeOf<EntityMention>();
    expectTypeOf(extractQuotes).returns.items.toEqualTypeOf<QuoteMention>();
    expectTypeOf(extractFigures).returns.items.toEqualTypeOf<FigureMention>();
    expectTypeOf(extractDates).returns.items.toEqualTypeOf<DateMention>();
    expectTypeOf(readArticle).returns.toEqualTypeOf<ArticleFacts>();
  });

  it("a mention is told apart by its kind", () => {
    expectTypeOf<Mention["kind"]>().toEqualTypeOf<"entity" | "quote" | "figure" | "date">();
    expectTypeOf<Extract<Mention, { kind: "figure" }>>().toEqualTypeOf<FigureMention>();
    expectTypeOf<FigureMention["quantity"]["min"]>().toEqualTypeOf<number | null>();
  });

  it("the comparator takes articles and says what it found", () => {
    expectTypeOf(compareArticles).parameter(0).toEqualTypeOf<readonly ArticleInput[]>();
    expectTypeOf(compareArticles).returns.toEqualTypeOf<ConsistencyReport>();
    expectTypeOf<{ events: "same" }>().toExtend<CompareOptions>();
    expectTypeOf<{ events: string[][] }>().toExtend<CompareOptions>();
    expectTypeOf<{ events: "some" }>().not.toExtend<CompareOptions>();
    expectTypeOf<Finding["relation"]>().toEqualTypeOf<"contradiction" | "update" | "variation">();
  });

  it("a finding explains itself", () => {
    expectTypeOf(explain).parameter(0).toEqualTypeOf<Finding>();
    expectTypeOf(explain).returns.toEqualTypeOf<Explanation>();
    expectTypeOf<Explanation["pairs"][number]["claims"]>().toEqualTypeOf<readonly [VersionMention, VersionMention]>();
    expectTypeOf<Extract<Remedy, { by: "time" }>["hours"]>().toEqualTypeOf<number>();
  });

  it("files become articles and reports become text", () => {
    expectTypeOf(readArticles).returns.toExtend<readonly ArticleInput[]>();
    expectTypeOf(toText<ConsistencyReport>)
      .parameter(1)
      .toEqualTypeOf<readonly ArticleInput[]>();
    expectTypeOf(toText<DraftReport>)
      .parameter(1)
      .toEqualTypeOf<DraftArticles>();
    expectTypeOf(toText<VersionReport>)
      .parameter(1)
      .toEqualTypeOf<VersionArticles>();
    expectTypeOf(toJson).parameter(0).toEqualTypeOf<AnyReport>();
    expectTypeOf(toJson).returns.toEqualTypeOf<string>();
    expectTypeOf(toSarif<DraftReport>)
      .parameter(1)
      .toEqualTypeOf<DraftArticles>();
    expectTypeOf<VersionArticles>().not.toExtend<DraftArticles>();
    for (const write of [toCsv, toGithub, toGithubSummary, toJunit, toMarkdown, toWebAnnotations]) {
      expectTypeOf(write<ConsistencyReport>)
        .parameter(0)
        .toEqualTypeOf<ConsistencyReport>();
      expectTypeOf(write).returns.toEqualTypeOf<string>();
    }
    expectTypeOf(noticesOf).returns.items.toEqualTypeOf<Notice>();
  });
});

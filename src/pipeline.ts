import { byPublication, instantOf, type Reading } from "./claims/reading.ts";
import { compareStory } from "./comparisons/compare-story.ts";
import type { ArticleInput, Document } from "./document/document.ts";
import { type GivenArticle, readArticleInput } from "./document/read-article-input.ts";
import { readArticleInputs } from "./document/read-article-inputs.ts";
import { readGivenDocument } from "./document/read-document.ts";
import { type FiledReading, fileReading } from "./events/filed-reading.ts";
import { findEvents } from "./events/find-events.ts";
import { findDatedTwins } from "./events/find-twins.ts";
import { assembleReport } from "./findings/assemble-report.ts";
import { checkDraftFacts } from "./findings/drafts/check-draft.ts";
import type { DraftReport } from "./findings/drafts/draft-report.ts";
import type { ConsistencyReport } from "./findings/finding.ts";
import { compareVersionFacts } from "./findings/versions/compare-versions.ts";
import type { VersionReport } from "./findings/versions/version-report.ts";
import { InputError, showReceived } from "./kernel/input-error.ts";
import type { ArticleFacts } from "./mentions/article-facts.ts";
import { findDates } from "./mentions/dates/find-dates.ts";
import { findEntities } from "./mentions/entities/find-entities.ts";
import { findFigures } from "./mentions/figures/find-figures.ts";
import type { DateMention, EntityMention, FigureMention, QuoteMention } from "./mentions/mention.ts";
import { findQuotes } from "./mentions/quotes/find-quotes.ts";
import {
  type CompareOptions,
  checkCompareOptions,
  checkReaderOptions,
  checkReadOptions,
  type ReaderOptions,
  type ReadOptions,
} from "./options.ts";

/**
 * Finds where articles disagree.
 *
 * In: articles in any order.  Out: events, findings (gravest first), coverage and diagnostics; the same input gives the same bytes.
 * Throws: InputError where an article or an option cannot be understood; never for any text.
 */
export function compareArticles(articles: readonly ArticleInput[], options: CompareOptions = {}): ConsistencyReport {
  const { events: choice = "cluster", include = [], maxLength, reader } = checkCompareOptions(options);
  const given = readArticleInputs(articles, { maxLength });
  checkEventIds(given, choice);
  const readings = fileReadings(given, { reader, profiled: choice === "cluster" });
  const events = findEvents(readings, choice);
  return assembleReport(events, compareStory(events), include);
}

/**
 * Checks a draft against its sources: each figure, date, name and quotation is supported, contradicted or in no source.
 *
 * Out: the draft's facts in text order, with the words of the source that decide. Clauses that a source denies are listed too.
 * Throws: InputError where an article or an option cannot be understood.
 */
export function checkDraft(
  draft: ArticleInput,
  sources: readonly ArticleInput[],
  options: ReaderOptions = {},
): DraftReport {
  const { maxLength, reader } = checkReaderOptions(options);
  const given = readArticleInputs(sources, { maxLength, path: "sources" });
  return checkDraftFacts(
    readGiven(readArticleInput(draft, { maxLength, id: "draft", path: "draft" })),
    given.map((source) => readBy(reader, source)),
  );
}

/**
 * What changed between two versions of one article: facts added, removed and changed. New wording, typos and typography are no change.
 *
 * Throws: InputError where an article or an option cannot be understood.
 */
export function compareVersions(before: ArticleInput, after: ArticleInput, options: ReadOptions = {}): VersionReport {
  const { maxLength } = checkReadOptions(options);
  return compareVersionFacts(
    readGiven(readArticleInput(before, { maxLength, id: "before", path: "before" })),
    readGiven(readArticleInput(after, { maxLength, id: "after", path: "after" })),
  );
}

/** Everything that one article states, in one pass. Throws: InputError for what is no article. */
export function readArticle(article: ArticleInput, options: ReadOptions = {}): ArticleFacts {
  return readGiven(readArticleInput(article, checkReadOptions(options))).facts;
}

/** The names in an article: people, organizations, places and other names, each mention with the id of its chain. */
export function extractEntities(article: ArticleInput, options: ReadOptions = {}): EntityMention[] {
  return findEntities(readBody(article, options));
}

/** What an article lays in somebody's mouth, in quotation marks or reported, with the speaker where that is clear. */
export function extractQuotes(article: ArticleInput, options: ReadOptions = {}): QuoteMention[] {
  const document = readBody(article, options);
  return findQuotes(document, { entities: findEntities(document) });
}

/**
 * The quantities in an article as intervals, with what is counted, as of when and by whose account. Where no number counts the dead, the one
 * whose death is told is a figure too, at the name.
 */
export function extractFigures(article: ArticleInput, options: ReadOptions = {}): FigureMention[] {
  return [...readArticle(article, options).figures];
}

/** The dates, times and durations in an article as TimeML values, resolved against its publication. */
export function extractDates(article: ArticleInput, options: ReadOptions = {}): DateMention[] {
  return findDates(readBody(article, options));
}

function readBody(article: ArticleInput, options: ReadOptions): Document {
  return readGivenDocument(readArticleInput(article, checkReadOptions(options)));
}

/** An article that has been checked, with all that it states. */
export function readGiven(given: GivenArticle): Reading {
  return toReading(readGivenDocument(given));
}

/** A reader gives back what `readGiven` gave, now or earlier. */
function readBy(reader: ReaderOptions["reader"], given: GivenArticle): Reading {
  return reader === undefined ? readGiven(given) : (reader(given, () => readGiven(given)) as Reading);
}

function toReading(document: Document): Reading {
  const publishedAt = instantOf(document.article.published);
  return { document, facts: readFacts(document), ...(publishedAt === undefined ? {} : { publishedAt }) };
}

function readFacts(document: Document): ArticleFacts {
  const dates = findDates(document);
  const entities = findEntities(document);
  const quotes = findQuotes(document, { entities });
  const figures = findFigures(document, { dates, entities, quotes });
  const { article, body, diagnostics } = document;
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  return { article, body, sentences, entities, quotes, figures, dates, diagnostics };
}

type Filing = Pick<ReaderOptions, "reader"> & { readonly profiled: boolean };

/** So few articles take little room: to pack them would cost time for nothing. What a caller's reader keeps is never let go. */
const FEW_ARTICLES = 100;

/** Reads articles one by one, each filed before the next is read, in the order of their publication. */
function fileReadings(given: readonly GivenArticle[], { reader, profiled }: Filing): FiledReading[] {
  const shelved = reader !== undefined || given.length > FEW_ARTICLES;
  const file = (reading: Reading) => fileReading(reading, { profiled, shelved });
  const readings = given.map((article) => file(readBy(reader, article))).sort(byPublication);
  const twins = findDatedTwins(readings);
  return readings
    .map((reading, index) => {
      const published = readings[twins.get(index) ?? -1]?.document.article.published;
      return published === undefined ? reading : file(readDated(reading, published));
    })
    .sort(byPublication);
}

/** An undated article takes the day of a dated one that prints the same report, so that its relative dates can be read. */
function readDated(reading: Reading, published: string): Reading {
  const dated = readGivenDocument({ ...givenOf(reading), published });
  return toReading({ ...dated, article: { ...dated.article, publishedFrom: "twin" } });
}

function givenOf({ document: { article, text } }: Reading): GivenArticle {
  const { id, title, publisher, url, timeZone } = article;
  return { id, title, publisher, url, timeZone, text };
}

function checkEventIds(given: readonly GivenArticle[], choice: CompareOptions["events"]): void {
  if (choice === undefined || typeof choice === "string") return;
  const ids = new Set(given.map(({ id }) => id));
  choice.forEach((list, index) => {
    list.forEach((id, place) => {
      if (!ids.has(id))
        throw new InputError(
          "unknown-article",
          `options.events[${index}][${place}]`,
          "the id of an article",
          showReceived(id),
        );
    });
  });
}

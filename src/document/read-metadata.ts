import type { ClassifiedBlock } from "./classify-block.ts";
import type { ArticleMetadata, ReferenceTime } from "./document.ts";
import type { Body, Verdict } from "./find-body.ts";
import { toLocalTime } from "./local-time.ts";
import { placeTimeZone } from "./place-time-zone.ts";
import type { GivenArticle } from "./read-article-input.ts";
import { readByline } from "./read-byline.ts";
import { type Dateline, readDateline } from "./read-dateline.ts";
import { readPublication } from "./read-publication.ts";
import { parseIsoDate } from "./reference-time.ts";

/** Completes what the caller says of an article by what its page says; the caller is always right. */
export function readMetadata(
  given: GivenArticle,
  blocks: readonly ClassifiedBlock[],
  body: Body,
): { readonly article: ArticleMetadata; readonly reference?: ReferenceTime } {
  const { text, ...rest } = given;
  const { verdicts } = body;
  const headline = blocks.find((_, index) => verdicts[index] === "headline");
  const byline = blocks.find((_, index) => verdicts[index] === "byline");
  const dateline = findDateline(text, blocks, verdicts);
  const title = given.title ?? (headline && text.slice(headline.start, headline.end));
  const publication = given.published === undefined ? publicationOf(dateline, blocks, body) : {};
  const article = defined<ArticleMetadata>({
    ...rest,
    ...(given.published === undefined ? publication : { publishedFrom: "input" as const }),
    modified: given.modified ?? publication.modified,
    title,
    dateline: dateline?.place,
    byline: byline && readByline(text.slice(byline.start, byline.end)).name,
  });
  const reference = referenceTime(article);
  return { article, ...(reference === undefined ? {} : { reference }) };
}

type Dated = Pick<ArticleMetadata, "published" | "publishedFrom" | "modified">;

function publicationOf(dateline: Dateline | undefined, blocks: readonly ClassifiedBlock[], body: Body): Dated {
  const fromPage = readPublication(blocks, body);
  if (fromPage.published !== undefined) return { ...fromPage, publishedFrom: "text" };
  // "TURIN, Dec 2 –" names no year, and nothing else on the page says which
  if (dateline?.year === undefined || dateline.month === undefined || dateline.day === undefined) return fromPage;
  const day = [dateline.month, dateline.day].map((part) => String(part).padStart(2, "0")).join("-");
  const published = `${dateline.year}-${day}`;
  return parseIsoDate(published) ? { ...fromPage, published, publishedFrom: "dateline" } : fromPage;
}

/** A report's head stands at its first prose; a summary or a box may stand before it. */
const paragraphsBeforeDateline = 4;

function findDateline(
  text: string,
  blocks: readonly ClassifiedBlock[],
  verdicts: readonly Verdict[],
): Dateline | undefined {
  let seen = 0;
  for (let index = 0; index < blocks.length && seen < paragraphsBeforeDateline; index++) {
    const verdict = verdicts[index];
    if (verdict === "chrome" || verdict === "caption" || verdict === "byline") continue;
    const block = blocks[index] as ClassifiedBlock;
    seen++;
    const dateline = readDateline(text.slice(block.start, Math.min(block.end, block.start + 200)));
    if (dateline) return dateline;
  }
  return undefined;
}

/**
 * The day and hour relative dates hang on. A time given in UTC alone moves to the clocks of the dateline's place:
 * "on Monday" in a report from Auckland is the Monday there.
 */
function referenceTime(article: ArticleMetadata): ReferenceTime | undefined {
  if (article.published === undefined) return undefined;
  const time = parseIsoDate(article.published);
  if (!time) return undefined;
  const zone =
    article.timeZone ?? (time.offsetMinutes === 0 && article.dateline ? placeTimeZone(article.dateline) : undefined);
  return zone === undefined ? time : toLocalTime(time, zone);
}

function defined<T>(record: { [key in keyof T]: T[key] | undefined }): T {
  const result: Partial<T> = {};
  for (const key in record) if (record[key] !== undefined) result[key] = record[key];
  return result as T;
}

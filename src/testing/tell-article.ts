import { findingMessage, inQuotationMarks } from "../findings/wording/en/message.ts";
import type { Span } from "../kernel/span.ts";
import type { ArticleFacts } from "../mentions/article-facts.ts";
import { labelArticles } from "../report/article-label.ts";
import { mentionLines } from "../report/notice-note.ts";
import { showLine } from "../report/show-line.ts";
import { plainStyle } from "../report/text-style.ts";

/** An article that was asked for something, as a message tells of it. */
export interface AskedArticle {
  readonly text: string;
  readonly facts: ArticleFacts;
}

/** What was expected against what the article has, as findings tell it: subject: “14” (expected) but “nine” (who, when). */
export function tellDifference(
  subject: string,
  expected: string,
  { facts: { article } }: AskedArticle,
  found: readonly string[],
): string {
  const when = article.published?.slice(0, 16).replace("T", " ");
  const reporter = { who: article.publisher ?? idOf(article.id), ...(when === undefined ? {} : { when }) };
  const versions = found.map((words) => ({ words, ...reporter }));
  return showLine(findingMessage(subject, "contradiction", [{ words: expected, who: "expected" }, ...versions]));
}

/** Words of an article or of a test in quotation marks, safe to show. */
export function tellWords(words: string): string {
  return showLine(inQuotationMarks(words));
}

/** The article's name and time, then the sentences that hold the spans, the spans set apart. */
export function articleLines({ text, facts: { article } }: AskedArticle, spans: readonly Span[]): string[] {
  const { publisher, published } = article;
  const id = idOf(article.id);
  const labels = labelArticles([{ id, publisher, published, text }]);
  const mentions = spans.map(({ start, end }) => ({ articleId: id, start, end, text: text.slice(start, end) }));
  return mentionLines(mentions, labels, plainStyle);
}

/** An article that came without a name is the one that the test is about. */
function idOf(id: string): string {
  return id === "a1" ? "the article" : id;
}

import type { VersionMention } from "../../findings/finding.ts";
import type { ArticleLabel } from "../article-label.ts";
import type { NoticeSide } from "../notice.ts";
import { placeOf } from "../place.ts";
import type { ReportedArticles } from "../reported-articles.ts";
import { uriReference } from "../uri.ts";
import type { Artifacts } from "./artifacts.ts";
import { messageText } from "./message-text.ts";

/** A SARIF location (2.1.0, 3.28): the file, the region in it by lines and by characters, and who says what there. */
export function locationOf(
  side: NoticeSide,
  mention: VersionMention,
  articles: ReportedArticles,
  artifacts: Artifacts,
): object {
  const article = articles[side.role].get(mention.articleId);
  const message = messageText(`“${mention.text}” (${article?.label ?? mention.articleId})`);
  if (article === undefined) {
    return { physicalLocation: { artifactLocation: { uri: uriReference(mention.articleId) } }, message };
  }
  const artifactLocation = artifacts.locate(article);
  return { physicalLocation: { artifactLocation, region: regionOf(article, mention) }, message };
}

/** Region (3.30): columns count UTF-16 units, as the run's `columnKind` says; the end column is the one after. */
function regionOf(article: ArticleLabel, mention: VersionMention): object {
  const { line, column, endLine, endColumn, start, end } = placeOf(article, mention);
  const text = (article.source?.text ?? article.text).slice(start, end).replace(/\p{Cs}/gu, "\ufffd");
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
    snippet: { text },
  };
}

import type { Reported } from "./any-report.ts";
import type { ArticleLabel } from "./article-label.ts";
import { showLine } from "./show-line.ts";

/** What could not be read well, each in one line: "Reuters, 3 May 2025: no publication date found". */
export function diagnosticLines(reported: Reported, articles: ReadonlyMap<string, ArticleLabel>): string[] {
  if (reported.of !== "articles") return [];
  return reported.report.diagnostics.map(({ articleId, message }) => {
    const who = articleId === undefined ? "" : `${articles.get(articleId)?.label ?? articleId}: `;
    return showLine(who + message);
  });
}

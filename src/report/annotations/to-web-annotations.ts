import type { VersionMention } from "../../findings/finding.ts";
import { type AnyReport, type ArticlesOf, reported } from "../any-report.ts";
import type { ArticleLabel } from "../article-label.ts";
import type { Notice } from "../notice.ts";
import { noticesOf } from "../notices-of.ts";
import { uriOf } from "../place.ts";
import type { ReportOptions } from "../report-options.ts";
import { reportedArticles } from "../reported-articles.ts";
import { safeJson } from "../safe-json.ts";
import { showLine } from "../show-line.ts";
import { uriReference } from "../uri.ts";
import { textSelectors } from "./text-selectors.ts";

export interface WebAnnotationOptions extends ReportOptions {
  /** The tool's version, as the annotations name it. */
  readonly version?: string | undefined;
}

/**
 * W3C Web Annotations (JSON-LD): a page with an annotation for each mention of each version, for readers that mark words in
 * articles. What supports a draft is left out.
 *
 * The target is the article's file where `sources` gives one, else its URL, else its id as a relative reference.
 */
export function toWebAnnotations<Report extends AnyReport>(
  report: Report,
  articles: ArticlesOf<Report>,
  options: WebAnnotationOptions = {},
): string {
  const known = reportedArticles(reported(report, articles), options);
  const generator = generatorOf(options.version);
  const items = noticesOf(report)
    .filter(({ severity }) => severity !== "none")
    .flatMap((notice) =>
      notice.sides.flatMap(({ role, mentions }, side) =>
        mentions.map((mention, index) => {
          const article = known[role].get(mention.articleId);
          return { ...annotation(notice, `${side + 1}:${index + 1}`, article, mention), generator };
        }),
      ),
    );
  const page = { "@context": CONTEXT, id: "urn:crossfact:report", type: "AnnotationPage", items };
  return `${safeJson(page, 2)}\n`;
}

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

function generatorOf(version: string | undefined): object {
  const generator = { id: "urn:crossfact", type: "Software", name: "crossfact" };
  return version === undefined ? generator : { ...generator, "schema:softwareVersion": version };
}

function annotation(
  { id, message, ruleId, severity }: Notice,
  place: string,
  article: ArticleLabel | undefined,
  mention: VersionMention,
): object {
  const tag = (value: string) => ({ type: "TextualBody", purpose: "tagging", value });
  return {
    id: `urn:crossfact:notice:${encodeURIComponent(showLine(id))}:${place}`,
    type: "Annotation",
    motivation: "assessing",
    body: [
      { type: "TextualBody", purpose: "commenting", value: showLine(message), format: "text/plain", language: "en" },
      tag(ruleId),
      tag(severity),
    ],
    target: {
      source: uriReference(article === undefined ? mention.articleId : uriOf(article)),
      selector: textSelectors(article, mention),
    },
  };
}

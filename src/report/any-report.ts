import type { ArticleInput } from "../document/document.ts";
import type { DraftReport } from "../findings/drafts/draft-report.ts";
import type { ConsistencyReport } from "../findings/finding.ts";
import type { VersionReport } from "../findings/versions/version-report.ts";

/** What the formats write: the results of `compareArticles`, `checkDraft` and `compareVersions`. */
export type AnyReport = ConsistencyReport | DraftReport | VersionReport;

/** What `checkDraft` was called with. */
export interface DraftArticles {
  readonly draft: ArticleInput;
  readonly sources: readonly ArticleInput[];
}

/** What `compareVersions` was called with. */
export interface VersionArticles {
  readonly before: ArticleInput;
  readonly after: ArticleInput;
}

/** The articles that a report was made of, as they were passed: `toText(checkDraft(draft, sources), { draft, sources })`. */
export type ArticlesOf<Report extends AnyReport> = Report extends ConsistencyReport
  ? readonly ArticleInput[]
  : Report extends DraftReport
    ? DraftArticles
    : VersionArticles;

/** A report beside its articles, told apart by `of`. */
export type Reported =
  | { readonly of: "articles"; readonly report: ConsistencyReport; readonly articles: readonly ArticleInput[] }
  | { readonly of: "draft"; readonly report: DraftReport; readonly articles: DraftArticles }
  | { readonly of: "versions"; readonly report: VersionReport; readonly articles: VersionArticles };

/** Reports are plain data, so that they survive JSON: what they report is seen by their lists. */
export function reported<Report extends AnyReport>(report: Report, articles: ArticlesOf<Report>): Reported {
  const of = "findings" in report ? "articles" : "facts" in report ? "draft" : "versions";
  return { of, report, articles } as unknown as Reported;
}

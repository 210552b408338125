import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Span } from "../../kernel/span.ts";
import type { Side } from "../comparison.ts";

/** A stretch of an article as one side of a comparison; the key is that of a claim that stands there. */
export function sideAt({ reading, order }: ArticleClaims, { start, end }: Span, value: string): Side {
  const articleId = reading.document.article.id;
  return { key: `${articleId} ${start}-${end}`, articleId, order, spans: [{ start, end }], value };
}

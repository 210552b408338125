import type { Reported } from "./any-report.ts";
import type { ArticleLabel } from "./article-label.ts";
import { showLine } from "./show-line.ts";
import { tellingsOf } from "./tellings.ts";

/** What articles tell alike, where the report says so, each in one line: "killed: “14” (Harbour Wire, 10 Mar 2025; Evening Post)". */
export function agreementLines(reported: Reported, articles: ReadonlyMap<string, ArticleLabel>): string[] {
  if (reported.of !== "articles") return [];
  return (reported.report.agreements ?? []).map(({ subject, mentions }) => {
    const { tellings, more } = tellingsOf(mentions, articles);
    const tellers = [...tellings.map(({ label }) => label), ...(more === 0 ? [] : [`and ${more} more`])];
    return showLine(`${subject}: “${mentions[0]?.text ?? ""}” (${tellers.join("; ")})`);
  });
}

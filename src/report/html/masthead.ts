import type { ConsistencyReport } from "../../findings/finding.ts";
import { icon } from "./icon.ts";
import { html, type Markup } from "./markup.ts";
import { count, grouped, listed } from "./wording.ts";

interface Tally {
  readonly contradictions: number;
  readonly updates: number;
  readonly variations: number;
}

function tallyOf({ findings }: ConsistencyReport): Tally {
  const amount = (relation: string) => findings.filter((finding) => finding.relation === relation).length;
  return { contradictions: amount("contradiction"), updates: amount("update"), variations: amount("variation") };
}

/** The result in one line: "3 contradictions in 5 articles". */
export function headline(report: ConsistencyReport): string {
  const { contradictions, updates, variations } = tallyOf(report);
  const { articles } = report.coverage;
  if (articles === 0) return "No articles";
  if (articles === 1) return "One article, and nothing to compare it with";
  const found = [
    contradictions > 0 && count(contradictions, "contradiction"),
    updates > 0 && count(updates, "update"),
    variations > 0 && count(variations, "variation"),
  ].filter((words) => words !== false);
  return `${found.length === 0 ? "No disagreement found" : listed(found)} in ${count(articles, "article")}`;
}

/** What this is, what came out, and how much could be compared at all. */
export function masthead(report: ConsistencyReport, title: string): Markup {
  const { contradictions, updates } = tallyOf(report);
  const { articles, events } = report.coverage;
  return html`<header class="masthead">
<p class="title"><bdi>${title}</bdi></p>
<h1>${headline(report)}</h1>
<ul class="totals">
<li>${count(articles, "article")}</li>
<li>${count(events, "event")}</li>
<li>${icon("contradiction")} ${count(contradictions, "contradiction")}</li>
<li>${icon("update")} ${count(updates, "update")}</li>
<li>${icon("agreement")} ${report.agreements === undefined ? "agreements not listed" : `${count(report.agreements.length, "fact")} told alike`}</li>
</ul>
<p class="coverage">${coverageWords(report)}</p>
</header>`;
}

function coverageWords({ coverage: { facts, aligned } }: ConsistencyReport): string {
  return `${grouped(aligned)} of ${count(facts, "fact")} stand beside a fact of another article about the same thing and could be compared. Of the other ${grouped(facts - aligned)} this page says nothing: silence is not agreement.`;
}

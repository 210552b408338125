import { showLine } from "../show-line.ts";
import type { TextAmount } from "./article-text.ts";
import { standLabel } from "./icon.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportView } from "./report-view.ts";

/** What the signs mean, what the page leaves out, and what could not be read well. */
export function readingNotes({ report, articles }: ReportView, amount: TextAmount): Markup {
  const notes = report.diagnostics.map(({ articleId, message }) => {
    const article = articles.get(articleId ?? "");
    return html`<li>${article && html`<a href="#${article.anchor}"><bdi>${article.publisher}</bdi></a>: `}${showLine(message)}</li>`;
  });
  return html`<section class="notes" id="reading" aria-labelledby="reading-title">
<h2 id="reading-title">How to read this</h2>
<dl>
<dt>${standLabel("contradiction")}</dt><dd>The versions cannot both be true of the same thing at the same time. The page does not say which one is.</dd>
<dt>${standLabel("update")}</dt><dd>A later report replaces a value that changes by nature, such as a toll.</dd>
<dt>${standLabel("variation")}</dt><dd>Different words for compatible facts; listed on request only.</dd>
<dt>${standLabel("agreement")}</dt><dd>Articles tell it alike and none tells it otherwise. Two papers that print one agency’s report agree without knowing more.</dd>
</dl>
<p>Figures, dates, quotations, names and denials are compared, in English. What lies between the lines, in pictures or in tables is not. A finding is a reason to look, not a verdict; where nothing is listed, nothing was found, which is less than that nothing is there.</p>
<p>In the articles, “Left out” stands before menus, related links and other furniture of the page, which is not read for facts.</p>
${amount === "marked" && html`<p>The articles are long: only their marked paragraphs are printed here, […] stands for the rest.</p>`}
${notes.length > 0 && html`<h3>What could not be read well</h3><ul>${notes}</ul>`}
</section>`;
}

import type { Reported } from "../../any-report.ts";
import type { ReportOptions } from "../../report-options.ts";
import { articleText, type TextAmount } from "../article-text.ts";
import { card } from "../card.ts";
import { wordsLink } from "../facts-table.ts";
import { icon } from "../icon.ts";
import { html, join, type Markup } from "../markup.ts";
import { tellerLink } from "../mention-link.ts";
import { page } from "../page.ts";
import type { MentionView } from "../report-view.ts";
import { KIND_NAMES } from "../wording.ts";
import { draftHeadline, versionsHeadline } from "./notice-headline.ts";
import { type NoticesView, type NoticeView, viewNotices } from "./notice-view.ts";

interface NoticePageOptions extends ReportOptions {
  readonly title: string;
  readonly texts: TextAmount;
  /** Cards shown at once; those after them are folded. */
  readonly mostOpen: number;
}

/** The check of a draft against its sources, or the changes between two versions, as a page like the report's. */
export function noticePage(reported: Exclude<Reported, { of: "articles" }>, options: NoticePageOptions): Markup {
  const view = viewNotices(reported, options);
  const headline = reported.of === "draft" ? draftHeadline(view) : versionsHeadline(view);
  const told = view.notices.filter(({ stand }) => stand !== "agreement");
  const supported = view.notices.filter(({ stand }) => stand === "agreement");
  return page(
    `${headline} · ${options.title}`,
    false,
    html`<header class="masthead">
<p class="title"><bdi>${options.title}</bdi></p>
<h1>${headline}</h1>
<p class="coverage">${LIMITS[reported.of]}</p>
</header>
${contents(told.length, supported.length, view)}
<main id="main">
<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${TITLES[reported.of]}</h2>
${told.length === 0 && html`<p class="quiet">Nothing.</p>`}
${told.map((one, index) => card(one, html``, index < options.mostOpen))}
</section>
${supported.length > 0 && supportedTable(supported)}
<section id="articles" aria-labelledby="articles-title">
<h2 id="articles-title">Texts</h2>
${view.articles.map(({ article, marks }) => articleText(article, marks, options.texts))}
</section>
</main>`,
  );
}

const TITLES = { draft: "Not borne out by the sources", versions: "Changed facts" } as const;

const LIMITS = {
  draft:
    "Figures, dates, names and quotations are held against the sources. Borne out means that a source says the same, not that it is true; what the check cannot read is not listed, and silence is not agreement.",
  versions:
    "Figures, dates, names, quotations and denials are compared; new wording, typos and typography are no change. What is not listed was found alike or not found: silence is not agreement.",
} as const;

function contents(told: number, supported: number, { articles }: NoticesView): Markup {
  return html`<nav class="contents" aria-label="Contents">
<ul>
<li><a href="#findings">Findings <span class="amount">${told}</span></a></li>
${supported > 0 && html`<li><a href="#supported">Borne out <span class="amount">${supported}</span></a></li>`}
<li><a href="#articles">Texts <span class="amount">${articles.length}</span></a></li>
</ul>
</nav>`;
}

function supportedTable(supported: readonly NoticeView[]): Markup {
  return html`<section id="supported" aria-labelledby="supported-title">
<h2 id="supported-title">Borne out by a source</h2>
<div class="scroll" role="group" aria-labelledby="supported-title" tabindex="0">
<table class="facts" aria-labelledby="supported-title">
<thead><tr><th scope="col">Kind</th><th scope="col">In the draft</th><th scope="col">In the sources</th></tr></thead>
<tbody>${supported.map(supportedRow)}</tbody>
</table>
</div>
</section>`;
}

function supportedRow({ anchor, kind, versions: [own, theirs] }: NoticeView): Markup {
  const [first] = own?.mentions ?? [];
  return html`<tr id="${anchor}" class="is-agreement"><th scope="row">${icon("agreement")}${KIND_NAMES[kind]}</th><td>${first && wordsLink(first)}</td><td>${join((theirs?.mentions ?? []).map(evidence), "; ")}</td></tr>
`;
}

function evidence(view: MentionView): Markup {
  return html`${wordsLink(view)}, ${tellerLink(view)}`;
}

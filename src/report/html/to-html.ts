import { type AnyReport, type ArticlesOf, reported } from "../any-report.ts";
import type { ReportOptions } from "../report-options.ts";
import { articleText, type TextAmount } from "./article-text.ts";
import { checkHtmlOptions } from "./check-html-options.ts";
import { contents } from "./contents.ts";
import { eventSection } from "./event-section.ts";
import { factRows } from "./fact-rows.ts";
import { findingCard } from "./finding-card.ts";
import { findingsTitle } from "./findings-title.ts";
import { html, type Markup, written } from "./markup.ts";
import { headline, masthead } from "./masthead.ts";
import { noticePage } from "./notices/notice-page.ts";
import { page } from "./page.ts";
import { readingNotes } from "./reading-notes.ts";
import { type ReportView, viewReport } from "./report-view.ts";
import { evolvingFacts } from "./timeline/evolving-facts.ts";

export interface HtmlOptions extends ReportOptions {
  /** Stands above the result: the name of the story or of the run. */
  readonly title?: string | undefined;
  /** "marked" prints only the paragraphs that hold a mark. By default all, up to a million characters. */
  readonly texts?: TextAmount | undefined;
}

/** Findings shown at once; those after them are folded to a line each. */
const MOST_OPEN = 60;
/** Above this many articles the browser lays out only what is in sight. */
const MANY_ARTICLES = 40;
/** Above this many characters a browser takes seconds to lay the page out, and nobody reads it to the end. */
const MOST_TEXT = 1_000_000;

/**
 * The report as one page for an editor, complete in itself: no scripts, nothing fetched.
 *
 * In: a report, and the articles that it was made of, as they were passed. What `compareArticles` found is best shown with
 * `include: ["agreement", "article"]`: without agreements the page shows disagreements only, without articles it knows no date and
 * no page furniture that the caller did not give.
 * Throws: InputError for an option that cannot be understood.
 * Out: HTML. Nothing of an article is executed or fetched, whatever it holds.
 */
export function toHtml<Report extends AnyReport>(
  report: Report,
  articles: ArticlesOf<Report>,
  options: HtmlOptions = {},
): string {
  checkHtmlOptions(options);
  const all = reported(report, articles);
  if (all.of !== "articles")
    return written(
      noticePage(all, {
        title: options.title ?? TITLES[all.of],
        texts: options.texts ?? "full",
        mostOpen: MOST_OPEN,
        sources: options.sources,
      }),
    );
  return written(reportPage(viewReport(all.report, all.articles, options), options));
}

const TITLES = { draft: "Draft check", versions: "Version check" } as const;

function reportPage(view: ReportView, options: HtmlOptions): Markup {
  const { report } = view;
  const amount = options.texts ?? amountFor(view);
  const title = options.title ?? "Consistency report";
  return page(
    `${headline(report)} · ${title}`,
    view.articles.size > MANY_ARTICLES,
    html`${masthead(report, title)}
${contents(view)}
<main id="main">
${findings(view)}
${events(view)}
${texts(view, amount)}
${readingNotes(view, amount)}
</main>`,
  );
}

function amountFor({ articles }: ReportView): TextAmount {
  let characters = 0;
  for (const { text } of articles.values()) characters += text.length;
  return characters > MOST_TEXT ? "marked" : "full";
}

function findings({ findings, events }: ReportView): Markup {
  const ofManyEvents = events.length > 1;
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${findingsTitle(findings)}</h2>
${findings.length === 0 && html`<p class="quiet">None found among the facts that could be compared.</p>`}
${findings.map((view, index) => findingCard(view, { open: index < MOST_OPEN, ofManyEvents }))}
</section>`;
}

function events(view: ReportView): Markup {
  const rows = factRows(view);
  const evolving = evolvingFacts(view);
  return html`<section id="events" aria-labelledby="events-title">
<h2 id="events-title">Events</h2>
${view.events.map((event) => eventSection(event, rows.get(event.id) ?? { disputed: [], agreed: [] }, evolving.get(event.id) ?? []))}
</section>`;
}

function texts({ articles, marks }: ReportView, amount: TextAmount): Markup {
  return html`<section id="articles" aria-labelledby="articles-title">
<h2 id="articles-title">Articles</h2>
${[...articles.values()].map((article) => articleText(article, marks.get(article.id) ?? [], amount))}
</section>`;
}

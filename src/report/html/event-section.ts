import type { ArticleView } from "./article-view.ts";
import type { EventView } from "./event-view.ts";
import type { FactRows } from "./fact-rows.ts";
import { factsTable } from "./facts-table.ts";
import { html, type Markup } from "./markup.ts";
import { sourceName } from "./mention-link.ts";
import type { EvolvingFact } from "./timeline/evolving-facts.ts";
import { timelineFigure } from "./timeline/timeline-figure.ts";
import { versionsTable } from "./versions-table.ts";
import { count, listed } from "./wording.ts";

/** Columns that a reader can still follow; an event with more articles gets its facts as a list of versions. */
const MOST_COLUMNS = 10;

/** One event: its articles, who says what, and how its figures moved. */
export function eventSection(event: EventView, rows: FactRows, evolving: readonly EvolvingFact[]): Markup {
  const { anchor, title, articles } = event;
  return html`<section class="event" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><bdi>${title}</bdi></h3>
<p class="tally">${tally(event, rows)}</p>
<ol class="sources">${articles.map(source)}</ol>
${evolving.map((fact, index) => timelineFigure(fact, `${anchor}-time-${index + 1}`))}
${facts(event, rows)}
</section>
`;
}

function source(article: ArticleView): Markup {
  const headline = article.title !== undefined && html`<cite><bdi>${article.title}</bdi></cite>`;
  return html`<li><a href="#${article.anchor}">${sourceName(article)}</a>${headline}</li>`;
}

function tally({ articles }: EventView, { disputed, agreed }: FactRows): string {
  const stands = (["contradiction", "update", "variation"] as const)
    .map((stand) => [disputed.filter((row) => row.stand === stand).length, stand] as const)
    .filter(([amount]) => amount > 0)
    .map(([amount, stand]) => count(amount, stand));
  const alike = agreed.length > 0 ? [`${count(agreed.length, "fact")} told alike`] : [];
  return `${count(articles.length, "article")}: ${listed([...(stands.length > 0 ? stands : ["no disagreement found"]), ...alike])}`;
}

function facts(event: EventView, rows: FactRows): Markup {
  if (rows.disputed.length + rows.agreed.length === 0)
    return html`<p class="quiet">${event.articles.length === 1 ? "No other article reports this event: there is nothing to compare." : "No two facts of these articles could be compared."}</p>`;
  return event.articles.length > MOST_COLUMNS ? versionsTable(event, rows) : factsTable(event, rows);
}

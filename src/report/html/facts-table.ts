import { showLine } from "../show-line.ts";
import type { ArticleView } from "./article-view.ts";
import type { EventView } from "./event-view.ts";
import type { FactRow, FactRows } from "./fact-rows.ts";
import { icon } from "./icon.ts";
import { html, type Markup } from "./markup.ts";
import { sourceName } from "./mention-link.ts";
import type { MentionView } from "./report-view.ts";
import { capital, KIND_NAMES, STAND_NAMES } from "./wording.ts";

/** Who says what: a row for each fact, disagreements first, a column for each article in the order of publication. */
export function factsTable(event: EventView, { disputed, agreed }: FactRows): Markup {
  const columns = event.articles.length + 1;
  return html`<h4 id="${event.anchor}-facts">Who says what</h4>
<div class="scroll" role="group" aria-labelledby="${event.anchor}-facts" tabindex="0">
<table aria-labelledby="${event.anchor}-facts" class="facts">
<thead><tr><th scope="col">Fact</th>${event.articles.map(columnHead)}</tr></thead>
${tableBody(disputed, event)}${disputed.length > 0 && agreed.length > 0 && html`<tbody class="group"><tr><th colspan="${columns}" scope="rowgroup">Told alike</th></tr></tbody>`}${tableBody(agreed, event)}</table>
</div>
<p class="legend">A dash: nothing found there that could be compared, which is no agreement.</p>`;
}

function tableBody(rows: readonly FactRow[], { articles }: EventView): Markup {
  if (rows.length === 0) return html``;
  const cells = (row: FactRow) => articles.map((article) => cell(row, article));
  return html`<tbody>${rows.map((row) => html`<tr${rowName(row)}>${rowHead(row)}${cells(row)}</tr>\n`)}</tbody>`;
}

function columnHead(article: ArticleView): Markup {
  return html`<th scope="col"><a href="#${article.anchor}">${sourceName(article)}</a></th>`;
}

export function rowName({ anchor, stand }: FactRow): Markup {
  return html` class="is-${stand}"${anchor !== undefined && html` id="${anchor}"`}`;
}

export function rowHead({ stand, kind, subject, finding, beyond }: FactRow): Markup {
  const name = html`<bdi>${capital(subject)}</bdi>`;
  const linked =
    finding === undefined
      ? name
      : html`<a href="#${finding.anchor}">${name} <span class="ref">${finding.number}</span></a>`;
  const about = [kind !== subject && KIND_NAMES[kind].toLowerCase(), beyond && "also in another event"].filter(Boolean);
  return html`<th scope="row">${icon(stand)}<span class="sr">${STAND_NAMES[stand]}: </span>${linked}${about.length > 0 && html`<span class="kind">${about.join(", ")}</span>`}</th>`;
}

function cell({ kind, versions }: FactRow, { id }: ArticleView): Markup {
  const told = versions.flatMap(({ value, mentions }, version) =>
    differently(mentions.filter(({ article }) => article.id === id)).map(
      (view) =>
        html`<span class="told v${version % 4}">${wordsLink(view)}${kind === "date" && html`<span class="note"> = ${value}</span>`}</span>`,
    ),
  );
  return told.length === 0 ? html`<td class="silent">—</td>` : html`<td>${told}</td>`;
}

/** An article that gives a version in the same words twice is shown once. */
function differently(mentions: readonly MentionView[]): MentionView[] {
  return [...new Map(mentions.map((view) => [view.mention.text.toLowerCase(), view])).values()];
}

const LONGEST_CELL = 90;

export function wordsLink({ mention, anchor }: MentionView): Markup {
  const words = showLine(mention.text);
  const shown = words.length > LONGEST_CELL ? `${words.slice(0, LONGEST_CELL - 1).trimEnd()}…` : words;
  return anchor === undefined ? html`<bdi>${shown}</bdi>` : html`<a href="#${anchor}"><bdi>${shown}</bdi></a>`;
}

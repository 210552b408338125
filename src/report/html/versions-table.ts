import { showLine } from "../show-line.ts";
import type { EventView } from "./event-view.ts";
import type { FactRow, FactRows } from "./fact-rows.ts";
import { rowHead, rowName, wordsLink } from "./facts-table.ts";
import { html, join, type Markup } from "./markup.ts";
import { tellerLink } from "./mention-link.ts";
import type { MentionView } from "./report-view.ts";

/** Tellers named for one version; more are counted. */
const MOST_TELLERS = 8;

/** Who says what where an event has more articles than a table has room for columns: a row for each version. */
export function versionsTable(event: EventView, { disputed, agreed }: FactRows): Markup {
  return html`<h4 id="${event.anchor}-facts">Who says what</h4>
<div class="scroll" role="group" aria-labelledby="${event.anchor}-facts" tabindex="0">
<table aria-labelledby="${event.anchor}-facts" class="facts by-version">
<thead><tr><th scope="col">Fact</th><th scope="col">Version</th><th scope="col">Told by</th></tr></thead>
${[...disputed, ...agreed].map(
  (row) => html`<tbody>${versionRows(row)}</tbody>
`,
)}</table>
</div>
<p class="legend">Articles that are not named say nothing that could be compared, which is no agreement.</p>`;
}

function versionRows(row: FactRow): Markup[] {
  const versions = row.versions.filter(({ mentions }) => mentions.length > 0);
  return versions.map(({ value, mentions }, index) => {
    const head = index === 0 ? rowHead(row) : html`<td></td>`;
    const date = row.kind === "date" && html`<span class="note"> = ${showLine(value ?? "")}</span>`;
    return html`<tr${index === 0 ? rowName(row) : html` class="is-${row.stand}"`}>${head}<td>${wordsLink(mentions[0] as MentionView)}${date}</td><td>${tellers(mentions)}</td></tr>`;
  });
}

function tellers(mentions: readonly MentionView[]): Markup {
  const own = [...new Map(mentions.map((view) => [view.article.id, view])).values()];
  const more = own.length - MOST_TELLERS;
  return html`${join(own.slice(0, MOST_TELLERS).map(tellerLink), "; ")}${more > 0 && ` and ${more} more`}`;
}

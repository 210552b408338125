import type { EventView } from "./event-view.ts";
import { findingsTitle } from "./findings-title.ts";
import { icon } from "./icon.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportView } from "./report-view.ts";
import type { Stand } from "./wording.ts";

const STANDS = ["contradiction", "update", "variation"] as const;

/** The way through the page: its parts, and each event with the shapes of what was found in it. */
export function contents({ events, findings, articles }: ReportView): Markup {
  const found = new Map<string, Set<Stand>>();
  for (const { finding, events: own } of findings)
    for (const { id } of own) found.set(id, (found.get(id) ?? new Set()).add(finding.relation));
  return html`<nav class="contents" aria-label="Contents">
<ul>
<li><a href="#findings">${findingsTitle(findings)} <span class="amount">${findings.length}</span></a></li>
<li><a href="#events">Events <span class="amount">${events.length}</span></a><ol class="stories">${events.map((event) => story(event, found.get(event.id)))}</ol></li>
<li><a href="#articles">Articles <span class="amount">${articles.size}</span></a></li>
<li><a href="#reading">How to read this</a></li>
</ul>
</nav>`;
}

function story({ anchor, title, articles }: EventView, stands: ReadonlySet<Stand> = new Set()): Markup {
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))];
  const named = publishers.slice(0, 4).join(", ") + (publishers.length > 4 ? ` and ${publishers.length - 4} more` : "");
  return html`<li><a href="#${anchor}"><bdi>${title}</bdi></a> <span class="by">${STANDS.filter((stand) => stands.has(stand)).map(icon)}<bdi>${named}</bdi></span></li>`;
}

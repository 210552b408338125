import { showLine } from "../show-line.ts";
import { card } from "./card.ts";
import type { EventView } from "./event-view.ts";
import { html, join, type Markup } from "./markup.ts";
import type { FindingView } from "./report-view.ts";
import { why } from "./why.ts";
import { capital } from "./wording.ts";

interface FindingCardOptions {
  readonly open: boolean;
  /** Whether the page has to say which event it belongs to. */
  readonly ofManyEvents: boolean;
}

/** One finding: what it is about, every version, where it belongs and why it was made. */
export function findingCard(view: FindingView, { open, ofManyEvents }: FindingCardOptions): Markup {
  const { relation: stand, kind, subject } = view.finding;
  return card({ ...view, stand, kind, heading: capital(showLine(subject)) }, foot(view, ofManyEvents), open);
}

function foot({ finding, events }: FindingView, ofMany: boolean): Markup {
  const place =
    ofMany &&
    events.length > 0 &&
    html`<p>${events.length > 1 ? "Across " : "In "}${join(events.map(eventLink), " and ")}</p>`;
  return html`<div class="foot">${place}${why(finding)}</div>`;
}

function eventLink({ anchor, title }: EventView): Markup {
  return html`<a href="#${anchor}"><bdi>${title}</bdi></a>`;
}

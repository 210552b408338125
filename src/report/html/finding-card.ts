import type { Finding } from "../../findings/finding.ts";
import { showLine } from "../show-line.ts";
import { differingPieces } from "./differing-words.ts";
import type { EventView } from "./event-view.ts";
import { standLabel } from "./icon.ts";
import { html, join, type Markup } from "./markup.ts";
import type { FindingView } from "./report-view.ts";
import { versionBlock, wordsOfVersion } from "./version-block.ts";
import { why } from "./why.ts";
import { capital, KIND_NAMES } from "./wording.ts";

interface CardOptions {
  /** False folds it to its first lines. */
  readonly open: boolean;
  /** Whether the page has to say which event it belongs to. */
  readonly ofManyEvents: boolean;
}

/** One disagreement: what it is about, and every version beside the others. */
export function findingCard(view: FindingView, options: CardOptions): Markup {
  const { finding, anchor, number } = view;
  const body = html`<div class="body">${versions(view)}
${foot(view, options.ofManyEvents)}</div>`;
  const folded = () =>
    html`<details><summary><span class="head">${head(view)}</span><span class="brief">${brief(view)}</span></summary>${body}</details>`;
  return html`<article class="finding is-${finding.relation}" id="${anchor}" aria-label="Finding ${number}">
${options.open ? html`<div class="head">${head(view)}</div>${body}` : folded()}
</article>
`;
}

function head({ finding: { subject, relation, kind }, number }: FindingView): Markup {
  return html`<h3><span class="number">${number}</span> <bdi>${capital(showLine(subject))}</bdi></h3>
<span class="kicker">${standLabel(relation)} <span class="kind">${KIND_NAMES[kind]}</span></span>`;
}

/** Kinds whose versions are wordings: word by word they show what was changed. The others are read as a whole. */
const WORDINGS: ReadonlySet<Finding["kind"]> = new Set(["quote", "entity"]);

function versions({ finding, versions }: FindingView): Markup {
  const words = versions.map(wordsOfVersion);
  const pieces = WORDINGS.has(finding.kind) ? differingPieces(words) : words.map((text) => [{ text, differs: true }]);
  const blocks = versions.map((version, at) =>
    versionBlock(version, pieces[at] ?? [], finding.kind === "date" ? version.value : undefined),
  );
  return html`<ol class="versions count-${Math.min(versions.length, 3)}">${blocks}</ol>`;
}

function brief({ versions }: FindingView): Markup {
  return join(
    versions.map((version) => html`“<bdi>${cut(wordsOfVersion(version))}</bdi>”`),
    " / ",
  );
}

const LONGEST_BRIEF = 70;

function cut(words: string): string {
  return words.length > LONGEST_BRIEF ? `${words.slice(0, LONGEST_BRIEF - 1)}…` : words;
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

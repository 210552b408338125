import type { FindingKind } from "../../findings/finding.ts";
import { differingPieces } from "./differing-words.ts";
import { standLabel } from "./icon.ts";
import { html, join, type Markup } from "./markup.ts";
import type { VersionView } from "./report-view.ts";
import { versionBlock, wordsOfVersion } from "./version-block.ts";
import { KIND_NAMES, type Stand } from "./wording.ts";

export interface CardView {
  readonly anchor: string;
  readonly number: number;
  readonly stand: Stand;
  readonly kind: FindingKind;
  readonly heading: string;
  readonly versions: readonly VersionView[];
}

/** What it is about, and every version beside the others. `open` false folds it to its first lines. */
export function card(view: CardView, foot: Markup, open: boolean): Markup {
  const { anchor, number, stand } = view;
  const body = html`<div class="body">${versions(view)}
${foot}</div>`;
  const folded = () =>
    html`<details><summary><span class="head">${head(view)}</span><span class="brief">${brief(view)}</span></summary>${body}</details>`;
  return html`<article class="finding is-${stand}" id="${anchor}" aria-label="Finding ${number}">
${open ? html`<div class="head">${head(view)}</div>${body}` : folded()}
</article>
`;
}

function head({ heading, stand, kind, number }: CardView): Markup {
  return html`<h3><span class="number">${number}</span> <bdi>${heading}</bdi></h3>
<span class="kicker">${standLabel(stand)} <span class="kind">${KIND_NAMES[kind]}</span></span>`;
}

/** Kinds whose versions are wordings: word by word they show what was changed. The others are read as a whole. */
const WORDINGS: ReadonlySet<FindingKind> = new Set(["quote", "entity"]);

function versions({ kind, versions }: CardView): Markup {
  const words = versions.map(wordsOfVersion);
  const pieces = WORDINGS.has(kind) ? differingPieces(words) : words.map((text) => [{ text, differs: true }]);
  const blocks = versions.map((version, at) =>
    versionBlock(version, pieces[at] ?? [], kind === "date" ? version.value : undefined),
  );
  return html`<ol class="versions count-${Math.min(versions.length, 3)}">${blocks}</ol>`;
}

function brief({ versions }: CardView): Markup {
  return join(
    versions.map((version) => html`“<bdi>${cut(wordsOfVersion(version))}</bdi>”`),
    " / ",
  );
}

const LONGEST_BRIEF = 70;

function cut(words: string): string {
  return words.length > LONGEST_BRIEF ? `${words.slice(0, LONGEST_BRIEF - 1)}…` : words;
}

import { showLine } from "../show-line.ts";
import { snippetOf } from "../snippet.ts";
import type { Piece } from "./differing-words.ts";
import { html, join, type Markup } from "./markup.ts";
import { tellerLink } from "./mention-link.ts";
import type { MentionView, VersionView } from "./report-view.ts";
import { count } from "./wording.ts";

/** Articles named beside the first; a version that more give shows the others on request. */
const MOST_NAMED = 4;
/** Words that both sides share are cut in the middle where they run longer: what differs is to be seen at a glance. */
const LONGEST_SHARED = 240;

/** One version: who gives it, its sentence with the words that differ marked, and who else gives it. */
export function versionBlock(version: VersionView, pieces: readonly Piece[], resolved: string | undefined): Markup {
  const [first, ...rest] = onePerArticle(version.mentions);
  if (first === undefined) return html``;
  const { before, after } = contextOf(first);
  return html`<li class="version">
<p class="teller">${tellerLink(first)}</p>
<blockquote dir="auto"><p>${before}<span class="said">${pieces.map(pieceMarkup)}</span>${after}</p></blockquote>
${resolved !== undefined && html`<p class="resolved">read as ${resolved}</p>`}
${alsoToldBy(rest)}
${copies(version, rest.length + 1)}
</li>`;
}

/** Copies of one text count once, however many articles print it. */
function copies({ origins }: VersionView, articles: number): Markup {
  if (origins === undefined || origins >= articles) return html``;
  return html`<p class="also">${count(articles, "article")} print ${origins === 1 ? "one text" : count(origins, "text")}</p>`;
}

/** The words of a version that are compared with those of the others, on one line. */
export function wordsOfVersion({ mentions, value }: VersionView): string {
  const first = mentions[0];
  return showLine(first?.mention.text ?? value ?? "");
}

function contextOf({ mention, article, anchor }: MentionView): { before: string; after: string } {
  if (anchor === undefined) return { before: "", after: "" };
  return snippetOf(article.text, mention);
}

function pieceMarkup({ text, differs }: Piece): Markup {
  return differs ? html`<mark>${text}</mark>` : html`${shortened(text)}`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_SHARED) return text;
  const half = LONGEST_SHARED / 2;
  return `${text.slice(0, half).trimEnd()} … ${text.slice(-half).trimStart()}`;
}

/** An article may give a version in several places: its first stands for it. */
function onePerArticle(mentions: readonly MentionView[]): MentionView[] {
  const byArticle = new Map<string, MentionView>();
  for (const view of mentions) if (!byArticle.has(view.article.id)) byArticle.set(view.article.id, view);
  return [...byArticle.values()];
}

function alsoToldBy(others: readonly MentionView[]): Markup {
  if (others.length === 0) return html``;
  const named = join(others.slice(0, MOST_NAMED).map(tellerLink), "; ");
  const more = others.slice(MOST_NAMED);
  const rest =
    more.length > 0 &&
    html`<details class="more"><summary>and ${more.length} more</summary>${join(more.map(tellerLink), "; ")}</details>`;
  return html`<p class="also">Also ${named}</p>${rest}`;
}

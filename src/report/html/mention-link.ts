import type { ArticleView } from "./article-view.ts";
import { html, type Markup } from "./markup.ts";
import type { MentionView } from "./report-view.ts";

/** Who says it and when, linked to the words in the article. */
export function tellerLink({ article, anchor }: MentionView): Markup {
  return html`<a href="#${anchor ?? article.anchor}">${sourceName(article)}</a>`;
}

/** Publisher and time; a stranger's name must not turn the line around. */
export function sourceName({ publisher, time }: ArticleView): Markup {
  return html`<b><bdi>${publisher}</bdi></b> <span class="when">${time}</span>`;
}

import type { Event } from "../../findings/finding.ts";
import { showLine } from "../show-line.ts";
import type { ArticleView } from "./article-view.ts";

export interface EventView {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  /** In the order of publication. */
  readonly articles: readonly ArticleView[];
}

/** An event has no name of its own: it goes by the headline, or else the first words, of the first article that has any. */
export function viewEvents(events: readonly Event[], articles: ReadonlyMap<string, ArticleView>): EventView[] {
  return events.map(({ id, articleIds }, index) => {
    const own = articleIds.map((articleId) => articles.get(articleId) as ArticleView);
    return { id, anchor: `event-${index + 1}`, title: titleOf(own) ?? `Event ${index + 1}`, articles: own };
  });
}

const LONGEST_TITLE = 90;
/** Far enough to find some words in after the white space of a page. */
const LOOK_AHEAD = 2_000;

function titleOf(articles: readonly ArticleView[]): string | undefined {
  const titled = articles.find(({ title }) => title);
  return titled?.title ? cut(titled.title) : articles.map(firstWords).find((words) => words !== "");
}

function firstWords({ text, body }: ArticleView): string {
  const from = body?.[0]?.start ?? 0;
  const [line = ""] = text
    .slice(from, from + LOOK_AHEAD)
    .trimStart()
    .split(/[\r\n]/, 1);
  return cut(showLine(line).trim());
}

function cut(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const space = words.lastIndexOf(" ", LONGEST_TITLE);
  return `${words.slice(0, space > 0 ? space : LONGEST_TITLE)}…`;
}

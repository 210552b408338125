import type { ArticleLabel } from "../article-label.ts";
import { uriOf } from "../place.ts";
import { uriReference } from "../uri.ts";
import { messageText } from "./message-text.ts";

/** The files of a run, numbered in the order of the articles; several articles may stand in one file. */
export interface Artifacts {
  readonly list: readonly object[];
  /** An artifact location (SARIF 2.1.0, 3.4). */
  readonly locate: (article: ArticleLabel) => { readonly uri: string; readonly index: number };
}

export function artifactsOf(articles: readonly ArticleLabel[]): Artifacts {
  const places = new Map<string, number>();
  const list: object[] = [];
  for (const article of articles) {
    const uri = uriReference(uriOf(article));
    if (places.has(uri)) continue;
    places.set(uri, list.length);
    list.push({ location: { uri }, description: messageText(article.label), roles: ["analysisTarget"] });
  }
  return {
    list,
    locate: (article) => {
      const uri = uriReference(uriOf(article));
      return { uri, index: places.get(uri) ?? -1 };
    },
  };
}

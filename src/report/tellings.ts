import type { VersionMention } from "../findings/finding.ts";
import type { ArticleLabel } from "./article-label.ts";
import { type Place, placeOf } from "./place.ts";
import { showLine } from "./show-line.ts";
import { type Snippet, snippetOf } from "./snippet.ts";

/** Readers believe a version that five articles give; who else gives it is counted. */
const MOST_TELLERS = 5;

/** An article that gives a version, and the sentences in which it does. */
export interface Telling {
  /** Publisher and time, and whether the article prints the text of another that gives this version. */
  readonly label: string;
  readonly url?: string | undefined;
  /** Where the first sentence stands, if the article's file is known. */
  readonly place?: Place | undefined;
  readonly snippets: readonly Snippet[];
}

export interface Tellings {
  readonly tellings: readonly Telling[];
  /** How many more articles give this version. */
  readonly more: number;
}

/** Who gives a version: each article once, each of its sentences once. In: mentions, the earliest article first. */
export function tellingsOf(mentions: readonly VersionMention[], articles: ReadonlyMap<string, ArticleLabel>): Tellings {
  const byArticle = new Map<string, VersionMention[]>();
  for (const mention of mentions) {
    const others = byArticle.get(mention.articleId);
    if (others === undefined) byArticle.set(mention.articleId, [mention]);
    else others.push(mention);
  }
  const tellers = [...byArticle].slice(0, MOST_TELLERS);
  return {
    tellings: tellers.map(([id, own]) => {
      // a copy that has another version than its original is told as any other
      const isCopy = own.every(({ copyOf }) => copyOf !== undefined && byArticle.has(copyOf));
      return toTelling(id, own, articles.get(id), isCopy);
    }),
    more: byArticle.size - tellers.length,
  };
}

function toTelling(
  id: string,
  mentions: readonly VersionMention[],
  article: ArticleLabel | undefined,
  isCopy: boolean,
): Telling {
  const bySentence = new Map<string, Snippet>();
  for (const mention of mentions) {
    const snippet = snippetIn(article, mention);
    const sentence = snippet.before + snippet.words + snippet.after;
    if (!bySentence.has(sentence)) bySentence.set(sentence, snippet);
  }
  const first = mentions[0];
  const place = article?.source === undefined || first === undefined ? undefined : placeOf(article, first);
  const copied = isCopy ? ", the same text" : "";
  return {
    label: showLine(article?.label ?? id) + copied,
    url: article?.url,
    place,
    snippets: [...bySentence.values()],
  };
}

/** The words alone where the article is not at hand, or is another one by now. */
export function snippetIn(article: ArticleLabel | undefined, mention: VersionMention): Snippet {
  if (article?.text.startsWith(mention.text, mention.start)) return snippetOf(article.text, mention);
  return { before: "", words: showLine(mention.text), after: "" };
}

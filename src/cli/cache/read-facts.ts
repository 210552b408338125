import { type ArticleFacts, readArticle } from "../../index.ts";
import type { SourceArticle } from "../../node/index.ts";
import type { Settings } from "../settings.ts";
import type { Surroundings } from "../surroundings.ts";
import { cacheFolder } from "./cache-folder.ts";
import { keyOf, openStore } from "./store.ts";

/** What each article states, from the disk where it is kept. */
export function readFacts(
  articles: readonly SourceArticle[],
  { cache }: Pick<Settings, "cache">,
  { output, folder }: Surroundings,
): ArticleFacts[] {
  const store = cache === undefined ? undefined : openStore(cacheFolder(cache, folder));
  return articles.map((article, done) => {
    output.progress({ done, total: articles.length, work: "reading" });
    if (store === undefined) return readArticle(article);
    const key = keyOf("facts", article);
    const known = store.get(key) as ArticleFacts | undefined;
    if (known !== undefined) return known;
    const facts = readArticle(article);
    store.set(key, facts);
    return facts;
  });
}

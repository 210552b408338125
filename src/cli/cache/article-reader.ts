import type { ArticleReading, ReaderArticle, ReaderOptions } from "../../index.ts";
import type { Settings } from "../settings.ts";
import type { Surroundings } from "../surroundings.ts";
import { cacheFolder } from "./cache-folder.ts";
import { keyOf, openStore, type Store } from "./store.ts";

/** Readings that a watching command keeps from one round to the next. */
export type Memory = Map<string, ArticleReading>;

export interface ReaderParts {
  /** How many articles will be read. */
  readonly total: number;
  readonly memory: Memory | undefined;
}

/**
 * How a command reads articles: it shows how far it has come, and reads nothing twice that is remembered or kept on disk.
 * Measured on 500 articles of 0.9 kB: reading 2.7 s, taking from the disk 0.3 s; comparing, which hangs on all of them, 0.9 s.
 */
export function articleReader(
  { cache }: Pick<Settings, "cache">,
  { total, memory }: ReaderParts,
  { output, folder }: Surroundings,
): NonNullable<ReaderOptions["reader"]> {
  const store = cache === undefined ? undefined : openStore(cacheFolder(cache, folder));
  let done = 0;
  return (article, read) => {
    output.progress({ done, total, work: "reading" });
    const reading = take(article, read, store, memory);
    done++;
    if (done === total) output.progress({ done, total, work: "comparing" });
    return reading;
  };
}

function take(
  article: ReaderArticle,
  read: () => ArticleReading,
  store: Store | undefined,
  memory: Memory | undefined,
): ArticleReading {
  if (store === undefined && memory === undefined) return read();
  const key = keyOf("reading", article);
  const known = memory?.get(key) ?? store?.get(key);
  const reading = typeof known === "object" && known !== null ? known : read();
  memory?.set(key, reading);
  if (reading !== known) store?.set(key, reading);
  return reading;
}

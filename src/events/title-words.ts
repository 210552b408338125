import { foldAccents } from "../claims/term.ts";
import type { Document } from "../document/document.ts";

/** Lower-case words of the headline that the caller gave, without accents. */
export function titleWords({ article }: Document): ReadonlySet<string> {
  return new Set(wordsOf(article.title ?? ""));
}

/** Lower-case words without accents, a hyphenated one whole. */
export function wordsOf(text: string): string[] {
  return foldAccents(text.toLowerCase())
    .split(/[^\p{L}\p{N}'-]/u)
    .filter(Boolean);
}

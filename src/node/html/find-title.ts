import type { Block } from "./page-parts.ts";

/** Shorter ones, such as "News", stand in many titles. */
const SHORTEST_TITLE = 12;

/**
 * The heading that is the title of the page's article: one that says what the page says of itself, a main heading before others;
 * else the longest main heading, as a site's name may be one, too.
 */
export function findTitle(blocks: readonly Block[], pageTitle: string | undefined): Block | undefined {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const wanted = letters(pageTitle ?? "");
  const same = headings.filter((heading) => isSameTitle(letters(wordsOf(heading)), wanted));
  const main = headings.filter(({ isTitle }) => isTitle);
  return same.find(({ isTitle }) => isTitle) ?? same[0] ?? main.sort((a, b) => b.length - a.length)[0];
}

function wordsOf({ pieces }: Block): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Equal but for the site's name at an end. */
function isSameTitle(heading: string, title: string): boolean {
  if (heading.length < SHORTEST_TITLE || title.length < SHORTEST_TITLE) return false;
  return title.startsWith(heading) || title.endsWith(heading) || heading.startsWith(title);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

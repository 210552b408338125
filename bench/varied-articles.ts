import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "crossfact/node";
import { globSync } from "tinyglobby";

/** An article with everything that the comparator takes. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

const root = join(import.meta.dirname, "..");
const DAY_MS = 86_400_000;

/** Copies of a story lie this far apart, so that each is an event of its own. */
const DAYS_BETWEEN_COPIES = 5;

const SYLLABLES =
  "ba bo da del fa ga gor ha hel ka kor la lin ma mar na nor pa ra ros sa sel ta tor va vel wa zan".split(" ");

/** The stories that the project brings: the seeds, and the cases of the tests. */
function stories(): Article[][] {
  const seeds = readArticles([join(root, "seeds", "us-troops-mexico")]) as Article[];
  const cases = globSync("test/cases/*.json", { cwd: root })
    .sort()
    .map((file) => JSON.parse(readFileSync(join(root, file), "utf8")).articles as Article[]);
  return [seeds, ...cases];
}

/**
 * `count` articles on many events: the stories told again and again with other names, figures and dates.
 * Within one copy of a story every article has the same substitutions, so that it stays one event. Always the same articles.
 */
export function variedArticles(count: number): Article[] {
  const originals = stories();
  const articles: Article[] = [];
  for (let copy = 0; articles.length < count; copy++) {
    const story = originals[copy % originals.length] ?? [];
    for (const article of story) if (articles.length < count) articles.push(vary(article, copy));
  }
  return articles;
}

function vary(article: Article, copy: number): Article {
  const { title, publisher, published } = article;
  return {
    id: `${copy}-${article.id}`,
    text: varyText(article.text, copy),
    ...(title === undefined ? {} : { title: varyText(title, copy) }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published: shift(published, copy) }),
  };
}

const WORD_OR_NUMBER = /(?<![\p{L}\p{N}'’.,:-])(?:\p{Lu}\p{Ll}{3,}|\d{1,2})(?![\p{L}\p{N}'’.,:-])/gu;
const KEPT =
  /^(?:The|That|This|They|There|Then|When|What|With|From|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/;

function varyText(text: string, copy: number): string {
  return text.replace(WORD_OR_NUMBER, (words) => {
    if (KEPT.test(words)) return words;
    if (/^\d/.test(words)) return String(Number(words) + (hash(words, copy) % 7));
    return startsSentence(words) ? words : inventName(words, copy);
  });

  /** Common words that open sentences in these stories stay words: a name is what also stands inside one. */
  function startsSentence(word: string): boolean {
    return !new RegExp(`[a-z,] ${word}\\b`).test(text);
  }
}

function inventName(word: string, copy: number): string {
  const seed = hash(word, copy);
  const parts = [seed, seed >>> 8, seed >>> 16].slice(0, word.length > 6 ? 3 : 2);
  const name = parts.map((part) => SYLLABLES[part % SYLLABLES.length]).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** FNV-1a. */
function hash(word: string, copy: number): number {
  let value = 0x811c9dc5 ^ copy;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ copy, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function shift(published: string, copy: number): string {
  const moved = new Date(Date.parse(published) - copy * DAYS_BETWEEN_COPIES * DAY_MS);
  return Number.isNaN(moved.getTime()) ? published : moved.toISOString();
}

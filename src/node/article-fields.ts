import type { ArticleInput } from "../document/document.ts";

/** An article with what is known about it. */
export type Article = Exclude<ArticleInput, string>;

/** The names under which newsrooms store a field, the first one present counts. */
const FIELD_NAMES = {
  title: ["title", "headline"],
  published: ["published", "date", "datePublished"],
  modified: ["modified", "updated", "dateModified"],
  publisher: ["publisher", "source", "outlet"],
  url: ["url", "link"],
  timeZone: ["timeZone", "timezone"],
} as const satisfies Record<Exclude<keyof Article, "id" | "text">, readonly string[]>;

/** Picks what an article can carry from a file's fields; empty values and null count as absent. */
export function articleFrom(fields: Readonly<Record<string, unknown>>, id: string, text: string): Article {
  const known = Object.entries(FIELD_NAMES).flatMap(([field, names]) => {
    const value = names
      .map((name) => fields[name])
      .find((candidate) => typeof candidate === "string" && candidate !== "");
    return value === undefined ? [] : [[field, field === "published" || field === "modified" ? isoTime(value) : value]];
  });
  return { id, text, ...Object.fromEntries(known) };
}

/** YAML's `2025-05-03 09:10:00 +02:00` as ISO 8601 writes it; anything else stays as it is. */
function isoTime(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) ?/, "$1T$2") : value;
}

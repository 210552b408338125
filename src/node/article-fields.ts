import type { ArticleInput } from "../document/document.ts";
import { InputError, showReceived } from "../kernel/input-error.ts";
import { isoMoment } from "./iso-moment.ts";

/** An article with what is known about it. */
export type Article = Exclude<ArticleInput, string>;

export type Fields = Readonly<Record<string, unknown>>;

/** The names under which newsrooms store a field, the first one present counts. */
const FIELD_NAMES = {
  title: ["title", "headline"],
  published: ["published", "date", "datePublished", "publishedAt", "published_at", "pubDate"],
  modified: ["modified", "updated", "dateModified", "updatedAt", "updated_at"],
  publisher: ["publisher", "source", "outlet"],
  url: ["url", "link"],
  timeZone: ["timeZone", "timezone"],
} as const satisfies Record<Exclude<keyof Article, "id" | "text">, readonly string[]>;

const TEXT_NAMES = ["text", "articleBody", "body", "content"];

/** The name of the field that holds the article's text, if any. */
export function textField(fields: Fields): string | undefined {
  return TEXT_NAMES.find((name) => Object.hasOwn(fields, name) && typeof fields[name] === "string");
}

/**
 * Picks what an article can carry from a file's fields; empty values and null count as absent.
 * Throws: InputError whose path is `where` for a day or zone that cannot be read: better no article than one on the wrong day.
 */
export function articleFrom(fields: Fields, where: string, text: string, id?: string): Article {
  const known: Record<string, string> = {};
  for (const [field, names] of Object.entries(FIELD_NAMES)) {
    const name = names.find((one) => isGiven(fields, one));
    if (name === undefined) continue;
    const value = readValue(field, fields[name]);
    if (value === undefined) throw badField(field, where, name, fields[name]);
    known[field] = value;
  }
  const ownId = id ?? (typeof fields.id === "string" && fields.id !== "" ? fields.id : undefined);
  return { ...(ownId === undefined ? {} : { id: ownId }), text, ...known };
}

function isGiven(fields: Fields, name: string): boolean {
  if (!Object.hasOwn(fields, name)) return false;
  const value = fields[name];
  return (typeof value === "string" && value !== "") || typeof value === "number" || nameOf(value) !== undefined;
}

function readValue(field: string, value: unknown): string | undefined {
  if (field === "published" || field === "modified") return isoMoment(value);
  if (field === "timeZone") return typeof value === "string" && isTimeZone(value) ? value : undefined;
  return typeof value === "string" ? value : (nameOf(value) ?? String(value));
}

/** schema.org and others name a publisher by an object. */
function nameOf(value: unknown): string | undefined {
  const name = typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
  return typeof name === "string" && name !== "" ? name : undefined;
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: value });
    return true;
  } catch {
    return /^[+-]\d\d:\d\d$/.test(value);
  }
}

function badField(field: string, where: string, name: string, value: unknown): InputError {
  const isZone = field === "timeZone";
  const expected = isZone ? 'an IANA time zone or "+02:00"' : "a date or date-time such as 2025-05-04T09:06Z";
  return new InputError(isZone ? "bad-time-zone" : "bad-date", `${where}: ${name}`, expected, showReceived(value));
}

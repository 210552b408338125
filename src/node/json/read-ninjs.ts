import type { Article } from "../article-fields.ts";
import { plainWords } from "../html/plain-words.ts";
import { isoMoment } from "../iso-moment.ts";
import { isRecord, type JsonArticle, textOf } from "./json-article.ts";

/** A value by its name in small letters, and the name as written: version 3 has capitals where version 2 has none. */
type Item = ReadonlyMap<string, { readonly name: string; readonly value: unknown }>;

/** Whether a JSON value is a news item in IPTC's ninjs, version 1, 2 or 3. */
export function isNinjs(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value) || typeof value.uri !== "string") return false;
  if (isRecord(value.standard) && value.standard.name === "ninjs") return true;
  const names = Object.keys(value).map((name) => name.toLowerCase());
  return names.some((name) => /^(?:headlines|bodies|versioncreated|body_(?:text|html|xhtml))$/.test(name));
}

/** Why a news item is passed over, if it is: it was withdrawn, or is no text. */
export function whyNoStory(value: Record<string, unknown>): string | undefined {
  const item = itemOf(value);
  const status = textAt(item, "pubstatus");
  if (status !== undefined && status !== "usable") return `an item whose status is "${status}"`;
  const type = textAt(item, "type");
  return type === undefined || type === "text" || bodyOf(item) !== undefined ? undefined : `an item of type "${type}"`;
}

/**
 * The article of a ninjs item; `prefix` leads to the item. Undefined where it has no body.
 * Of several bodies one with paragraphs (HTML) comes before plain text. Its day is when it was first created.
 * Source: https://iptc.org/std/ninjs/userguide/
 */
export function readNinjs(value: Record<string, unknown>, prefix: string): JsonArticle | undefined {
  const item = itemOf(value);
  const body = bodyOf(item);
  if (body === undefined) return undefined;
  const { text, ...where } = textOf(body.value, body.isHtml);
  return { article: { ...metadataOf(item), text }, textPath: `${prefix}${body.path}`, ...where };
}

function itemOf(value: Record<string, unknown>): Item {
  return new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase(), { name, value: one }]));
}

function metadataOf(item: Item): Omit<Article, "text"> {
  const created = ["firstcreated", "contentcreated", "versioncreated"].map((name) => isoMoment(textAt(item, name)));
  const published = created.find((moment) => moment !== undefined);
  const modified = created[2];
  const uri = textAt(item, "uri");
  const fields = {
    id: uri,
    title: titleOf(item),
    published,
    modified: modified === published ? undefined : modified,
    publisher: textAt(item, "copyrightholder") ?? firstText(item, "infosources", "name") ?? textAt(item, "source"),
    url: uri?.startsWith("http") ? uri : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function titleOf(item: Item): string | undefined {
  const title = firstText(item, "headlines", "value") ?? textAt(item, "headline");
  return title === undefined ? undefined : plainWords(title);
}

/** The main one of a list of objects, or the first. */
function firstText(item: Item, list: string, name: string): string | undefined {
  const entries = item.get(list)?.value;
  if (!Array.isArray(entries)) return undefined;
  const texts = entries.filter((entry) => isRecord(entry) && typeof entry[name] === "string" && entry[name] !== "");
  return (texts.find(({ role }) => role === "main") ?? texts[0])?.[name];
}

interface Body {
  readonly value: string;
  readonly isHtml: boolean;
  readonly path: string;
}

function bodyOf(item: Item): Body | undefined {
  const bodies = [...listedBodies(item), ...namedBodies(item)];
  return bodies.find(({ isHtml }) => isHtml) ?? bodies[0];
}

/** Versions 2 and 3. */
function listedBodies(item: Item): Body[] {
  const listed = item.get("bodies");
  if (listed === undefined || !Array.isArray(listed.value)) return [];
  return listed.value.flatMap((body: unknown, index) => {
    if (!isRecord(body) || typeof body.value !== "string" || body.value.trim() === "") return [];
    const type = String(body.contenttype ?? body.contentType ?? "");
    return [{ value: body.value, isHtml: /html|nitf|xml/i.test(type), path: `${listed.name}.${index}.value` }];
  });
}

/** Version 1. */
function namedBodies(item: Item): Body[] {
  return ["body_xhtml", "body_html", "body_text"].flatMap((name) => {
    const value = textAt(item, name);
    return value === undefined ? [] : [{ value, isHtml: name !== "body_text", path: item.get(name)?.name ?? name }];
  });
}

function textAt(item: Item, name: string): string | undefined {
  const value = item.get(name)?.value;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

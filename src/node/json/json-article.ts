import type { Article } from "../article-fields.ts";
import { readFragment } from "../html/read-fragment.ts";
import type { ToSource } from "../offset-map.ts";
import type { JsonPath } from "./locate-json-strings.ts";

/** An article of a JSON text, the string value that its text comes from, and where in that string, if it is more than the text. */
export interface JsonArticle {
  readonly article: Article;
  /** Its place in a list, from 1. */
  readonly place?: number;
  readonly textPath: JsonPath;
  readonly inString?: ToSource;
}

/** The text of a string value that holds HTML or plain words. */
export function textOf(value: string, isHtml: boolean): Pick<JsonArticle, "inString"> & { readonly text: string } {
  if (!isHtml) return { text: value };
  const { text, toSource } = readFragment(value);
  return { text, inString: toSource };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

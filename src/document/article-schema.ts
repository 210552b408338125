import { z } from "../kernel/schema.ts";
import { parseIsoDate, parseOffset } from "./reference-time.ts";

type ArticleSchema = ReturnType<typeof makeArticleSchema>;

export type ArticleKey = keyof ArticleSchema["shape"];

let schema: ArticleSchema | undefined;

/** The shape of one article at the library's edge, built on first use. What each key means stands on `ArticleInput`. */
export function articleSchema(): ArticleSchema {
  schema ??= makeArticleSchema();
  return schema;
}

function makeArticleSchema() {
  return z.strictObject({
    id: z.string().optional(),
    title: z.string().optional(),
    text: z.string(),
    published: z.string().refine(isIsoDate).optional(),
    modified: z.string().refine(isIsoDate).optional(),
    publisher: z.string().optional(),
    url: z.string().optional(),
    timeZone: z.string().refine(isTimeZone).optional(),
  });
}

/** What to pass for each key, as an error message says it. */
export const expectedByKey: { readonly [key in ArticleKey]: string } = {
  id: "a string that is not empty",
  title: "a string",
  text: "a string",
  published: "an ISO 8601 date or date-time such as 2025-05-04T09:06Z",
  modified: "an ISO 8601 date or date-time such as 2025-05-04T09:06Z",
  publisher: "a string",
  url: "a string",
  timeZone: 'an IANA time zone or an offset such as "+02:00"',
};

function isIsoDate(value: string): boolean {
  return value.length <= 40 && parseIsoDate(value) !== undefined;
}

function isTimeZone(value: string): boolean {
  if (parseOffset(value) !== undefined) return true;
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,40}$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

import { InputError, type InputErrorCode, showReceived } from "../kernel/input-error.ts";
import type { z } from "../kernel/schema.ts";
import { type ArticleKey, articleSchema, expectedByKey } from "./article-schema.ts";
import type { ArticleInput } from "./document.ts";

/** What the caller passed, checked; `id` is the caller's or the default. */
export type GivenArticle = Exclude<ArticleInput, string> & { readonly id: string };

export interface ReadArticleInputOptions {
  /** Longest text accepted, in UTF-16 units. */
  readonly maxLength?: number | undefined;
  /** Id of an article that brings none. */
  readonly id?: string | undefined;
  /** Where the article stands in the call, for messages: `articles[2]`. */
  readonly path?: string | undefined;
}

/** Far above any article: a book has about a million characters. */
const defaultMaxLength = 5_000_000;

/** Checks one article as passed by a caller. Throws `InputError` for everything that is no article. */
export function readArticleInput(input: unknown, options: ReadArticleInputOptions = {}): GivenArticle {
  const path = options.path ?? "article";
  const maxLength = options.maxLength ?? defaultMaxLength;
  const given = typeof input === "string" ? { text: input } : input;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new InputError("not-an-article", path, "a text or an article object", showReceived(given));
  }
  const text = (given as { text?: unknown }).text;
  if (typeof text === "string" && text.length > maxLength) {
    throw new InputError("text-too-long", at(path, "text", input), `at most ${maxLength} characters`, `${text.length}`);
  }
  // a bare text is all right already: the schema need not be loaded for it
  if (typeof input === "string") return { id: options.id ?? "a1", text: input };
  const parsed = articleSchema().safeParse(given);
  if (!parsed.success) throw toInputError(parsed.error.issues[0], path, given);
  const { id = options.id ?? "a1", ...rest } = parsed.data;
  if (id === "") throw new InputError("empty-id", `${path}.id`, expectedByKey.id, '""');
  return { id, ...rest };
}

const codeByKey: { readonly [key in ArticleKey]: InputErrorCode } = {
  id: "bad-value",
  title: "bad-value",
  text: "bad-text",
  published: "bad-date",
  modified: "bad-date",
  publisher: "bad-value",
  url: "bad-value",
  timeZone: "bad-time-zone",
};

function toInputError(issue: z.core.$ZodIssue | undefined, path: string, given: object): InputError {
  if (issue?.code === "unrecognized_keys") {
    const keys = Object.keys(expectedByKey).join(", ");
    return new InputError("unknown-key", path, `only the keys ${keys}`, showReceived(issue.keys[0]));
  }
  const key = issue?.path[0] as ArticleKey | undefined;
  if (key === undefined)
    return new InputError("not-an-article", path, "a text or an article object", showReceived(given));
  const received = showReceived((given as { [key in ArticleKey]?: unknown })[key]);
  return new InputError(codeByKey[key], `${path}.${key}`, expectedByKey[key], received);
}

/** A bare text is the article itself; inside an object the text has a path of its own. */
function at(path: string, key: ArticleKey, input: unknown): string {
  return typeof input === "string" ? path : `${path}.${key}`;
}

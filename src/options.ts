import type { ArticleInput } from "./document/document.ts";
import { InputError, showReceived } from "./kernel/input-error.ts";
import { z } from "./kernel/schema.ts";

/** What every entry takes: the longest text accepted, in UTF-16 units (default 5,000,000). */
export interface ReadOptions {
  readonly maxLength?: number | undefined;
}

/** What `reader` is asked for: the article as it was given, its id filled in. */
export type ReaderArticle = Exclude<ArticleInput, string> & { readonly id: string };

/** What was read of an article: plain data that survives a structured clone, and nothing to look into. */
export type ArticleReading = object;

export interface ReaderOptions extends ReadOptions {
  /**
   * Stands between the call and the reading of each article, which is most of the work: to show progress, or to give back
   * what `read` gave for the same article before. A reading holds for one version of this package.
   */
  readonly reader?: ((article: ReaderArticle, read: () => ArticleReading) => ArticleReading) | undefined;
}

export interface CompareOptions extends ReaderOptions {
  /**
   * Which articles report one event: "cluster" (default) finds out, "same" says that all do, lists of article ids say which.
   * Of two articles that are grouped but may report two events, only what is one thing in any event is compared: quotations, the age of somebody named in full.
   * Articles in no list stand alone.
   */
  readonly events?: "cluster" | "same" | readonly (readonly string[])[] | undefined;
  /**
   * What to report beyond contradictions and updates. "variation": different words for compatible facts, as findings.
   * "agreement": the facts that articles tell alike. "article": what was read of each article besides its facts.
   */
  readonly include?: readonly ("variation" | "agreement" | "article")[] | undefined;
}

interface OptionSchemas {
  readonly read: z.ZodType;
  readonly reader: z.ZodType;
  readonly compare: z.ZodType;
}

let schemas: OptionSchemas | undefined;

/** Built on first use, so that importing the library costs nothing. */
function optionSchemas(): OptionSchemas {
  if (schemas !== undefined) return schemas;
  const read = z.strictObject({ maxLength: z.int().positive().optional() });
  const reader = read.extend({ reader: z.custom((value) => typeof value === "function").optional() });
  const compare = reader.extend({
    events: z.union([z.enum(["cluster", "same"]), z.array(z.array(z.string()))]).optional(),
    include: z.array(z.enum(["variation", "agreement", "article"])).optional(),
  });
  schemas = { read, reader, compare };
  return schemas;
}

const EXPECTED: Readonly<Record<string, string>> = {
  maxLength: "a positive whole number of characters",
  reader: "a function of an article and of how it is read",
  events: '"cluster", "same" or a list of lists of article ids',
  include: 'a list of "variation", "agreement" and "article"',
};

/** Throws InputError ("bad-option") with the path of the first option that cannot be understood. */
export function checkReadOptions(options: ReadOptions): ReadOptions {
  if (!isEmpty(options)) checkOptions(optionSchemas().read, options, EXPECTED);
  return options;
}

/** As `checkReadOptions`, for `checkDraft`. */
export function checkReaderOptions(options: ReaderOptions): ReaderOptions {
  if (!isEmpty(options)) checkOptions(optionSchemas().reader, options, EXPECTED);
  return options;
}

/** As `checkReadOptions`, for `compareArticles`. */
export function checkCompareOptions(options: CompareOptions): CompareOptions {
  if (!isEmpty(options)) checkOptions(optionSchemas().compare, options, EXPECTED);
  return options;
}

/** The usual call passes none: the schemas need not be loaded for it. */
function isEmpty(options: unknown): boolean {
  return Object.prototype.toString.call(options) === "[object Object]" && Object.keys(options as object).length === 0;
}

/** Throws InputError ("bad-option") for the first option that the schema does not take. `expected` says what to pass, by option. */
export function checkOptions(
  schema: z.ZodType,
  options: unknown,
  expected: Readonly<Record<string, string>>,
  root = "options",
): void {
  const result = schema.safeParse(options);
  if (result.success) return;
  const issue = result.error.issues[0] as z.core.$ZodIssue;
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] as string;
    const known = "shape" in schema ? Object.keys(schema.shape as object).join(", ") : "";
    throw new InputError("bad-option", `${root}.${key}`, `one of the options ${known}`, "an unknown option");
  }
  const [name] = issue.path;
  const received = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], options);
  const path = [root, ...issue.path].join(".");
  throw new InputError("bad-option", path, expected[String(name)] ?? "an object of options", showReceived(received));
}

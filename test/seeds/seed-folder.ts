import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FindingKind, FindingRelation } from "../../src/findings/finding.ts";

/** What an editor finds in a folder of articles; the shape of `expected.json`. Texts are exact substrings of the named article. */
export interface Expected {
  readonly events: { readonly sameEvent: readonly (readonly string[])[] };
  readonly publishedInText: Readonly<Record<string, string>>;
  readonly boilerplate: Readonly<Record<string, readonly string[] | string>>;
  readonly entities: Readonly<
    Record<string, Readonly<Record<"person" | "organization" | "location", readonly string[]>>>
  >;
  readonly figures: Readonly<Record<string, readonly ExpectedFigure[]>> & { readonly notFigures: Exceptions };
  readonly quotes: Readonly<Record<string, readonly ExpectedQuote[]>> & { readonly notQuotes: Exceptions };
  readonly dates: Readonly<Record<string, readonly { readonly text: string; readonly value: string }[]>>;
  readonly findings: readonly ExpectedFinding[];
  readonly mustNotFlag: readonly {
    readonly files: readonly string[];
    readonly texts: readonly string[];
    readonly why: string;
  }[];
}

export interface ExpectedFigure {
  readonly text: string;
  readonly value?: number | { readonly min?: number; readonly max?: number };
}

export interface ExpectedQuote {
  readonly text: string;
  readonly speaker: string;
}

export interface ExpectedFinding {
  readonly kind: FindingKind;
  readonly relation: FindingRelation;
  readonly mentions: readonly { readonly file: string; readonly text: string }[];
  readonly why: string;
  readonly optional?: boolean;
}

type Exceptions = Readonly<Record<string, readonly string[]>>;

export interface SeedArticle {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

const ownFolder = "seeds/us-troops-mexico";

/**
 * Reads `000_….txt`, `001_….txt`, … and what is expected of them (`expected.json` or `gold.json`).
 * A folder without a manifest is taken to retell the same story: its articles get the dates known of ours.
 */
export function readSeedFolder(folder = process.env.CROSSFACT_SEEDS ?? ownFolder): {
  readonly articles: readonly SeedArticle[];
  readonly expected: Expected;
} {
  const published = knownDates(existsSync(join(folder, "manifest.json")) ? folder : ownFolder);
  const files = readdirSync(folder).filter((file) => /^\d{3}_.*\.txt$/.test(file));
  const articles = files.sort().map((file) => {
    const id = file.slice(0, 3);
    const date = published.get(id);
    return { id, text: readFileSync(join(folder, file), "utf8"), ...(date === undefined ? {} : { published: date }) };
  });
  const expectedFile = ["expected.json", "gold.json"].map((name) => join(folder, name)).find(existsSync);
  if (expectedFile === undefined) throw new Error(`${folder} has neither expected.json nor gold.json`);
  return { articles, expected: readJson(expectedFile) as Expected };
}

function knownDates(folder: string): ReadonlyMap<string, string> {
  const manifest = readJson(join(folder, "manifest.json")) as { articles: { id: string; published?: string }[] };
  return new Map(manifest.articles.flatMap(({ id, published }) => (published === undefined ? [] : [[id, published]])));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

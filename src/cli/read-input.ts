import { readSources, type SourceArticle, type SourceNote } from "../node/index.ts";
import type { ArticleSource } from "../report/index.ts";
import type { Surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";

/** The articles of a command line. */
export interface Input {
  readonly articles: readonly SourceArticle[];
  readonly sources: ReadonlyMap<string, ArticleSource>;
  /** Whether some file could not be read. */
  readonly incomplete: boolean;
}

/** Reads all that can be read and notes what cannot. Throws: UsageError where there is no article. */
export function readInput(
  paths: readonly string[],
  { quiet }: { readonly quiet: boolean },
  { output }: Pick<Surroundings, "output">,
): Input {
  const { articles, sources, problems, notes } = readSources(paths);
  if (!quiet) for (const note of notes) output.note(`note: ${shown(note)}`);
  const said = articles.length > 0 ? problems : problems.slice(0, -1);
  for (const problem of said) output.note(`crossfact: ${shown(problem)}`);
  if (articles.length > 0) return { articles, sources, incomplete: problems.length > 0 };
  const last = problems.at(-1);
  throw new UsageError(last === undefined ? `${paths.join(", ")}: no article there` : shown(last));
}

/** Reads a file that must hold exactly one article. Throws: UsageError where it does not. */
export function readOne(path: string): Pick<Input, "sources"> & { readonly article: SourceArticle } {
  const { articles, sources, problems } = readSources(path);
  const [article] = articles;
  if (article !== undefined && articles.length === 1) return { article, sources };
  const [problem] = problems;
  throw new UsageError(problem ? shown(problem) : `${path}: expected one article, got ${articles.length}`);
}

/** The file of an article that plays a part of its own: by that a report finds it, whatever its id. */
export function sourceAs(
  role: "draft" | "before" | "after",
  { sources }: Pick<Input, "sources">,
): [role: string, source: ArticleSource][] {
  return [...sources.values()].map((source) => [role, source]);
}

function shown({ path, reason }: SourceNote): string {
  return `${path}: ${reason}`;
}

import { readArticle } from "../index.ts";
import { readArticles } from "../node/index.ts";
import type { Output } from "./output.ts";
import { showFacts } from "./show-facts.ts";

export interface ExtractOptions {
  readonly format: "text" | "json";
}

/** Writes the facts of each article: as text one a line, as JSON one list of articles. */
export function extract(paths: readonly string[], options: ExtractOptions, output: Output): 0 {
  const articles = readArticles(paths, { onSkip: (_path, reason) => output.note(`passed over ${reason}`) });
  const facts = articles.map((article, index) => {
    output.progress(`reading ${index + 1} of ${articles.length} ...`);
    return readArticle(article);
  });
  output.progress("");
  output.write(options.format === "json" ? `${JSON.stringify(facts, null, 2)}\n` : facts.map(showFacts).join("\n"));
  return 0;
}

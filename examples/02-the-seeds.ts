// Events, facts and findings of a folder of articles. Run: npm run example, or: npm run example -- FOLDER
import { type ArticleFacts, compareArticles, readArticle } from "crossfact";
import { readArticles } from "crossfact/node";
import { toText } from "crossfact/report";

const folder = process.argv[2] ?? "seeds/us-troops-mexico";
const articles = await readArticles([folder]);
const facts = articles.map((article) => readArticle(article));
const report = compareArticles(articles);
const titles = new Map(
  facts.map(({ article }) => [article.id, `${article.id} ${article.publisher ?? article.title ?? ""}`.trim()]),
);

console.log("EVENTS");
for (const event of report.events) console.log(`  ${event.articleIds.map((id) => titles.get(id)).join("; ")}`);

console.log("\nFACTS");
for (const one of facts) console.log(factLines(one).join("\n"));

console.log(`\nFINDINGS\n\n${toText(report, articles)}`);

function factLines({ article, entities, quotes, figures, dates }: ArticleFacts): string[] {
  const read = article.publishedFrom === "text" || article.publishedFrom === "dateline" ? ", read from its text" : "";
  const published = article.published === undefined ? "undated" : `${article.published}${read}`;
  return [
    `  ${titles.get(article.id)} (${published})`,
    `    names    ${entities.length}: ${mostMentioned(entities.map(({ name }) => name)).join(", ")}`,
    `    quotes   ${quotes.length}: ${mostMentioned(quotes.map(({ speaker }) => speaker?.name ?? "nobody named")).join(", ")}`,
    `    figures  ${figures.length}: ${distinct(figures.flatMap(({ text, slot }) => (slot ? [`${text} (${slot})`] : []))).join("; ")}`,
    `    dates    ${dates.length}: ${distinct(dates.map(({ text, value }) => `${text} = ${value}`)).join("; ")}`,
  ];
}

/** The five most frequent names, each with its count where it stands more than once; the first mentioned first among equals. */
function mostMentioned(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).slice(0, 5);
  return ranked.map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)].slice(0, 8);
}

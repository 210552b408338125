import { loadLibrary } from "./library.ts";
import { fastestOf, printTable } from "./measure.ts";
import { importPeer } from "./peer.ts";
import { variedArticles } from "./varied-articles.ts";

type Compromise = (
  text: string,
) => Record<"people" | "places" | "organizations", () => { json(options: object): unknown[] }>;

/** The engine goes on compiling: the eighth reading of 1 MB takes 0.7 of the third's time, and later ones no less. */
const RUNS = 8;

const library = await loadLibrary();
const compromise = (await importPeer("compromise")) as Compromise;

/** About 1 MB of news, and a tenth of it for the slower peer. */
const articles = variedArticles(1_000);
const some = articles.filter((_, index) => index % 10 === 0);

const ours = speed(articles, (article) => library.readArticle(article));
const oursOnSome = speed(some, (article) => library.readArticle(article));
const peer = speed(some, ({ text }) => {
  const document = compromise(text);
  for (const kind of ["people", "places", "organizations"] as const) document[kind]().json({ offset: true });
});

printTable(
  "Reading, on one core",
  ["", "MB of text", "MB/s", "times compromise"],
  [
    ["crossfact readArticle: names, quotes, figures, dates", size(articles), ours.toFixed(2), ""],
    ["crossfact readArticle, the peer's text", size(some), oursOnSome.toFixed(2), (oursOnSome / peer).toFixed(1)],
    ["compromise people, places, organizations", size(some), peer.toFixed(2), "1.0"],
  ],
);

/** MB/s; 1 MB is a million UTF-16 units. */
function speed<Article extends { text: string }>(
  list: readonly Article[],
  read: (article: Article) => unknown,
): number {
  const milliseconds = fastestOf(RUNS, () => {
    for (const article of list) read(article);
  });
  return units(list) / 1_000 / milliseconds;
}

function units(list: readonly { text: string }[]): number {
  return list.reduce((sum, { text }) => sum + text.length, 0);
}

function size(list: readonly { text: string }[]): string {
  return (units(list) / 1_000_000).toFixed(2);
}

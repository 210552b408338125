/**
 * Changes one figure, date, name or quoted word of an article and compares it with the original: one finding of that kind should
 * come of it, at that place, and no other. And no article may disagree with itself.
 *
 *   npm run bench mutations [FOLDER | FILE.jsonl]...     (default: test/cases)
 *
 * FOLDER holds cases as in test/cases, FILE one article a line: { id, title?, text, published? }.
 */
import { readFileSync } from "node:fs";
import { type ArticleInput, compareArticles, type Finding, readArticle } from "../src/index.ts";
import { readCases } from "../training/read-cases.ts";
import { type Change, possibleChanges } from "./change-article.ts";
import { printTable } from "./measure.ts";

interface Article {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
}

const KINDS = ["figure", "date", "entity", "quote"] as const;
const MOST_ARTICLES = 200;

for (const source of process.argv.length > 2 ? process.argv.slice(2) : ["test/cases"])
  report(source, readArticles(source));

function readArticles(source: string): Article[] {
  const articles: Article[] = source.endsWith(".jsonl")
    ? readFileSync(source, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Article)
    : readCases([source]).flatMap((one) => [...one.articles]);
  return articles.slice(0, MOST_ARTICLES);
}

function report(source: string, articles: readonly Article[]): void {
  const alarmed = articles.filter((article) => findingsOf(article, article.text).length > 0).length;
  const rows = KINDS.map((kind) => {
    const outcomes = articles.flatMap((article, index) => outcomeOf(article, kind, index));
    const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
    const found = count("one") + count("more");
    return [
      kind,
      outcomes.length,
      count("one"),
      count("more"),
      count("elsewhere"),
      count("none"),
      share(found, outcomes.length),
    ];
  });
  printTable(
    `One change each in ${articles.length} articles of ${source}; ${alarmed} disagree with themselves`,
    ["changed", "articles", "one finding", "and others", "elsewhere", "none", "found"],
    rows,
  );
}

type Outcome = "one" | "more" | "elsewhere" | "none";

/** Of the article's changes of one kind one is tried, another in each article. */
function outcomeOf(article: Article, kind: Change["kind"], index: number): Outcome[] {
  const changes = possibleChanges(article.text, readArticle(input(article, article.text)), kind);
  const change = changes[(index * 7) % Math.max(1, changes.length)];
  if (change === undefined) return [];
  const text = article.text.slice(0, change.start) + change.words + article.text.slice(change.end);
  const findings = findingsOf(article, text);
  if (findings.length === 0) return ["none"];
  if (!findings.some((finding) => finding.kind === kind && touches(finding, change))) return ["elsewhere"];
  return [findings.length === 1 ? "one" : "more"];
}

function findingsOf(article: Article, text: string): Finding[] {
  const { findings } = compareArticles(
    [
      { ...input(article, article.text), id: "original" },
      { ...input(article, text), id: "changed" },
    ],
    { events: "same" },
  );
  return findings.filter(({ relation }) => relation !== "variation");
}

function input({ title, published }: Article, text: string): Exclude<ArticleInput, string> {
  return { text, ...(title ? { title } : {}), ...(published ? { published } : {}) };
}

function touches({ versions }: Finding, { start, end }: Change): boolean {
  return versions.some(({ mentions }) =>
    mentions.some((mention) => mention.articleId === "original" && mention.start < end && start < mention.end),
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : (part / whole).toFixed(2);
}

import { compareArticles } from "crossfact";
import { toHtml } from "crossfact/report";
import { fastestOf, printTable } from "./measure.ts";
import { variedArticles } from "./varied-articles.ts";

/** A page of many articles: how long it takes to write and how large it is, the comparing left out. */
const rows = [100, 500, 2_500].map((count) => {
  const articles = variedArticles(count);
  const report = compareArticles(articles, { include: ["agreement", "article", "variation"] });
  const milliseconds = fastestOf(5, () => toHtml(report, articles));
  const kilobytes = Buffer.byteLength(toHtml(report, articles)) / 1_000;
  const { findings, agreements = [] } = report;
  return [count, findings.length, agreements.length, Math.round(milliseconds), Math.round(kilobytes)];
});
printTable("Writing the page", ["articles", "findings", "agreements", "milliseconds", "kB"], rows);

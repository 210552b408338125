// The report as a page for an editor. Run: npx tsx examples/04-html-report.ts report.html, then open it in a browser.
import { writeFileSync } from "node:fs";
import { compareArticles } from "crossfact";
import { readArticles } from "crossfact/node";
import { toHtml } from "crossfact/report";

const file = process.argv[2];
const articles = readArticles("seeds/us-troops-mexico");
// agreements for the tables, the articles as they were read for their dates and their bodies without page furniture
const report = compareArticles(articles, { include: ["agreement", "article"] });
const page = toHtml(report, articles, { title: "U.S. soldiers in Mexico" });

if (file === undefined) process.stdout.write(page);
else writeFileSync(file, page);

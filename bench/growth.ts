import { loadLibrary } from "./library.ts";
import { printTable } from "./measure.ts";
import { variedArticles } from "./varied-articles.ts";

const { compareArticles } = await loadLibrary();

compareArticles(variedArticles(300));
const rows: (readonly (string | number)[])[] = [];
let first: number | undefined;
for (const count of [1_000, 3_000, 10_000]) {
  const articles = variedArticles(count);
  globalThis.gc?.();
  const start = performance.now();
  const report = compareArticles(articles);
  const milliseconds = performance.now() - start;
  first ??= milliseconds;
  rows.push([
    count,
    report.events.length,
    report.findings.length,
    (milliseconds / 1_000).toFixed(2),
    Math.round((count / milliseconds) * 1_000),
    (milliseconds / first).toFixed(1),
    Math.round(process.memoryUsage().heapUsed / 1_000_000),
  ]);
}
printTable("Comparing", ["articles", "events", "findings", "seconds", "articles/s", "times 1,000", "heap MB"], rows);

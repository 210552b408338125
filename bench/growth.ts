import { loadLibrary } from "./library.ts";
import { printTable } from "./measure.ts";
import { type Article, variedArticles } from "./varied-articles.ts";

const { compareArticles, readArticle } = await loadLibrary();

compareArticles(variedArticles(300));
const rows: (readonly (string | number)[])[] = [];
let first: number | undefined;
for (const count of [1_000, 3_000, 10_000]) {
  const articles = variedArticles(count);
  const reading = spent(() => {
    for (const article of articles) readArticle(article);
  });
  const { events, findings, total, processor, heap } = compared(articles);
  first ??= total;
  rows.push([
    count,
    events,
    findings,
    (total / 1_000).toFixed(2),
    Math.round((count / total) * 1_000),
    (total / first).toFixed(1),
    Math.round((reading.processor / count) * 1_000),
    Math.round(((processor - reading.processor) / count) * 1_000),
    heap,
  ]);
}
printTable(
  "Comparing: µs of processor time an article for reading alone, and for all that comparing adds",
  ["articles", "events", "findings", "seconds", "articles/s", "times 1,000", "read µs", "compare µs", "heap MB"],
  rows,
);

/** Heap as it stands when the report is made, with what the collector has not yet taken. */
function compared(articles: readonly Article[]) {
  let size = { events: 0, findings: 0 };
  let heap = 0;
  const time = spent(() => {
    const { events, findings } = compareArticles(articles);
    heap = Math.round(process.memoryUsage().heapUsed / 1_000_000);
    size = { events: events.length, findings: findings.length };
  });
  return { ...size, ...time, heap };
}

/** Milliseconds by the clock, and of the processors: on a busy machine only these can be compared. */
function spent(action: () => void): { readonly total: number; readonly processor: number } {
  globalThis.gc?.();
  const start = performance.now();
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return { total: performance.now() - start, processor: (user + system) / 1_000 };
}

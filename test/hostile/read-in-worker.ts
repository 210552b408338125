import { Worker } from "node:worker_threads";

/** What a hostile text gave: spans that are slices, and how many articles the comparison knew. */
export interface Outcome {
  readonly mentions: number;
  readonly wrongSpans: number;
  readonly comparedArticles: number;
}

const SCRIPT = `
  const { workerData, parentPort } = require("node:worker_threads");
  const crossfact = new Function(workerData.code + "; return crossfact;")();
  const { text } = workerData;
  const { entities, quotes, figures, dates, body } = crossfact.readArticle({ text, published: "2025-05-04T09:06:00Z" });
  const mentions = [...entities, ...quotes, ...figures, ...dates];
  const wrong = mentions.filter(({ start, end, text: words }) => text.slice(start, end) !== words);
  const outside = body.filter(({ start, end }) => !(0 <= start && start < end && end <= text.length));
  const short = text.slice(0, text.length / 4);
  const { coverage } = crossfact.compareArticles([short, short + "."], { events: "same" });
  crossfact.checkDraft(short, [short + "."]);
  parentPort.postMessage({ mentions: mentions.length, wrongSpans: wrong.length + outside.length, comparedArticles: coverage.articles });
`;

/**
 * Reads a text and compares a quarter of it with itself, as an article and as a draft, in a thread of its own: only a thread can be stopped in the middle of a loop.
 * In: the library as one script (`neutralBundle`). Rejects: after `limitMs`, or where the library throws.
 */
export function readInWorker(code: string, text: string, limitMs: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPT, { eval: true, workerData: { code, text } });
    const stop = setTimeout(() => {
      void worker.terminate();
      reject(new Error(`not done after ${limitMs} ms`));
    }, limitMs);
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => clearTimeout(stop));
  });
}

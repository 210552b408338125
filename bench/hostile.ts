import { baitOf, baits } from "../test/hostile/baits.ts";
import { loadLibrary } from "./library.ts";
import { fastestOf, printTable } from "./measure.ts";

const { readArticle, compareArticles } = await loadLibrary();
const lengths = [50_000, 100_000, 200_000];

printGrowth("Reading hostile texts, milliseconds", (text) => readArticle({ text, published: "2025-05-04T09:06:00Z" }));
printGrowth("Comparing a hostile text with itself and a full stop, milliseconds", (text) =>
  compareArticles([text, `${text}.`], { events: "same" }),
);

/** Linear time shows as 2 from 100 to 200 kB; 4 would be quadratic. */
function printGrowth(title: string, read: (text: string) => unknown): void {
  const rows = Object.entries(baits).map(([name, unit]) => {
    const times = lengths.map((length) => fastestOf(2, () => read(baitOf(unit, length))));
    const [, half = 1, whole = 1] = times;
    return [name, ...times.map((time) => time.toFixed(0)), (whole / half).toFixed(1)];
  });
  printTable(title, ["", "50 kB", "100 kB", "200 kB", "200 / 100"], rows);
}

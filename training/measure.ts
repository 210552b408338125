import { join } from "node:path";
import { loadWordBook } from "../src/tagger/load-word-book.ts";
import { names } from "../src/tagger/model/names.ts";
import { partsOfSpeech } from "../src/tagger/model/parts-of-speech.ts";
import { nameFigures, reportFigures } from "./figures.ts";
import { nameSources } from "./name-sources.ts";
import { trainNames } from "./train-names.ts";

/**
 * Measures the models in the package: `npx tsx training/measure.ts DATA [--leave-out]`.
 * With --leave-out it also trains once without WikiGold and once without CrossNER, and measures each on what it has not seen.
 */
const data = process.argv[2];
if (data === undefined) throw new Error("usage: npx tsx training/measure.ts DATA [--leave-out]");
const log = (line: string) => console.log(line);
const book = loadWordBook();
reportFigures(data, book, names, partsOfSpeech, log);
if (process.argv.includes("--leave-out"))
  for (const [source, set] of [
    ["wikigold", "wikigold-dev"],
    ["crossner", "crossner-politics-dev"],
  ] as const) {
    const model = trainNames(nameSources(join(data, "train"), [source]), book.classes, () => {});
    log(`trained without ${source}: ${nameFigures(data, set, book, model)}`);
  }

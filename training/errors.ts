import { join } from "node:path";
import { ByteReader } from "../src/tagger/byte-reader.ts";
import { loadWordBook } from "../src/tagger/load-word-book.ts";
import { names } from "../src/tagger/model/names.ts";
import { NameTagger } from "../src/tagger/names.ts";
import { measureNames, readMeasured } from "./measure-names.ts";

/** Prints the errors on CoNLL++ 2020 as a table of causes and types: `npx tsx training/errors.ts DATA`. */
const data = process.argv[2];
if (data === undefined) throw new Error("usage: npx tsx training/errors.ts DATA");
const articles = readMeasured(join(data, "ner/conllpp2020-dev.jsonl"));
const { errors } = measureNames(new NameTagger(new ByteReader(names), loadWordBook()), articles);
const counts = new Map<string, number>();
for (const { cause, gold, found } of errors) {
  const row = `${cause} | ${gold?.type ?? "-"} | ${found?.type ?? "-"}`;
  counts.set(row, (counts.get(row) ?? 0) + 1);
}
console.log("| cause | right | found | count |\n|---|---|---|---|");
for (const [row, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
  console.log(`| ${row} | ${count} |`);

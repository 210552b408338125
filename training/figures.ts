import { existsSync } from "node:fs";
import { join } from "node:path";
import { ByteReader } from "../src/tagger/byte-reader.ts";
import { NameTagger } from "../src/tagger/names.ts";
import { PartOfSpeechTagger } from "../src/tagger/parts-of-speech.ts";
import { WordBook } from "../src/tagger/word-book.ts";
import { measureNames, readMeasured, readMeasuredFolder } from "./measure-names.ts";
import { readConllu } from "./read-data.ts";

const SETS = ["conllpp2020-dev", "own-dev", "meantime-names-dev", "conll2003-dev"];

/** Prints one line of figures for each set that the data folder holds. */
export function reportFigures(
  data: string,
  book: WordBook,
  names: string,
  tags: string,
  log: (line: string) => void,
): void {
  log(`parts of speech, GUM dev: ${tagAccuracy(join(data, "train/gum/dev.conllu"), book, tags).toFixed(2)} %`);
  for (const set of SETS)
    if (existsSync(pathOf(data, set))) log(`names, ${set}: ${nameFigures(data, set, book, names)}`);
}

export function nameFigures(data: string, set: string, book: WordBook, model: string): string {
  const path = pathOf(data, set);
  const articles = set === "own-dev" ? readMeasuredFolder(path) : readMeasured(path);
  // a book keeps the scores of one model's words
  const { scores } = measureNames(new NameTagger(new ByteReader(model), new WordBook(book.classes)), articles);
  const types = Object.entries(scores.byType).map(([type, f1]) => `${type} ${f1.toFixed(1)}`);
  const { precision, recall, f1, f1OfFour } = scores;
  return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}, four types ${f1OfFour.toFixed(1)} (${types.join(", ")})`;
}

function pathOf(data: string, set: string): string {
  return set === "own-dev" ? join(data, "own/dev") : join(data, "ner", `${set}.jsonl`);
}

/** Share of words with the right universal tag, hyphenated words as one. */
function tagAccuracy(path: string, book: WordBook, model: string): number {
  const tagger = new PartOfSpeechTagger(new ByteReader(model), new WordBook(book.classes));
  let right = 0;
  let all = 0;
  for (const { words, labels, sentenceEnds } of readConllu(path)) {
    const tags = tagger.tag(words, sentenceEnds);
    words.forEach((_, at) => {
      if (tags[at] === labels[at]) right++;
    });
    all += words.length;
  }
  return (100 * right) / all;
}

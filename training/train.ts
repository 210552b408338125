import { join } from "node:path";
import { ByteReader } from "../src/tagger/byte-reader.ts";
import { WordBook } from "../src/tagger/word-book.ts";
import { WordClasses } from "../src/tagger/word-classes.ts";
import { buildWordClasses } from "./build-word-classes.ts";
import { clusterText } from "./cluster-text.ts";
import { reportFigures } from "./figures.ts";
import { nameSources } from "./name-sources.ts";
import { trainNames } from "./train-names.ts";
import { trainPartsOfSpeech } from "./train-parts-of-speech.ts";
import { writeModel } from "./write-model.ts";

/**
 * Trains all that src/tagger/model holds and writes it with a report of the figures:
 * `npx tsx training/train.ts DATA`, where DATA holds `train/` and, to measure, `ner/` and `own/dev/`.
 */
const data = process.argv[2];
if (data === undefined) throw new Error("usage: npx tsx training/train.ts DATA");
const trainingData = join(data, "train");
const log = (line: string) => console.log(line);

const packedClasses = buildWordClasses(join(trainingData, "gazetteers"), clusterText(trainingData));
writeModel("word-classes.ts", "wordClasses", packedClasses);
const classes = new WordClasses(new ByteReader(packedClasses));
const tags = trainPartsOfSpeech(trainingData, classes, log);
writeModel("parts-of-speech.ts", "partsOfSpeech", tags);
const names = trainNames(nameSources(trainingData), classes, log);
writeModel("names.ts", "names", names);
reportFigures(data, new WordBook(classes), names, tags, log);

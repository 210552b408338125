import { join } from "node:path";
import { FIXED_TAG, FIXED_TAG_STEP } from "../src/tagger/byte-kinds.ts";
import { UPOS, type Upos } from "../src/tagger/parts-of-speech.ts";
import { classHash, type WordClasses } from "../src/tagger/word-classes.ts";
import { ByteWriter } from "./byte-writer.ts";
import { WordDescriptions } from "./chain-features.ts";
import { packWeights } from "./pack-weights.ts";
import { partsOfSpeechChains } from "./parts-of-speech-chains.ts";
import { seededRandom } from "./random.ts";
import { type LabelledDocument, readConllu } from "./read-data.ts";
import { trainChain } from "./train-chain.ts";

/** A word has one tag for good where so many uses in training all have it. */
const FIXED_AFTER = 12;

/** Trains the part-of-speech tagger on GUM. Out: the packed model. */
export function trainPartsOfSpeech(data: string, classes: WordClasses, log: (line: string) => void): string {
  const documents = readConllu(join(data, "gum/train.conllu"));
  const words = new WordDescriptions(classes);
  const chains = partsOfSpeechChains(documents, words, 1);
  chains.push(...partsOfSpeechChains(recased(documents), words, 0.5));
  const labels = UPOS.length;
  const trained = trainChain(
    chains,
    {
      labels,
      isLegal: () => true,
      mayStart: () => true,
      mayEnd: () => true,
      epochs: 8,
      sparsity: 2.5,
      rate: 0.12,
      minimumCount: 2,
      seed: 1,
      dropout: 0,
    },
    log,
  );
  const writer = new ByteWriter();
  const kept = packWeights(writer, trained, labels);
  log(`${kept} features kept`);
  writeFixedTags(writer, documents);
  return writer.text();
}

/** Some sentences written like headlines, in capitals and in small letters: the tags stay, the capitals say less. */
function recased(documents: readonly LabelledDocument[]): LabelledDocument[] {
  const random = seededRandom(3);
  const out: LabelledDocument[] = [];
  for (const document of documents) {
    let start = 0;
    for (const end of document.sentenceEnds) {
      const draw = random();
      if (draw < 0.12 && end - start > 3 && end - start < 30) {
        const recase =
          draw < 0.07
            ? headline
            : draw < 0.1
              ? (word: string) => word.toUpperCase()
              : (word: string) => word.toLowerCase();
        const words = document.words.slice(start, end).map((word, at) => recase(word, document.labels[start + at]!));
        out.push({ id: document.id, words, labels: document.labels.slice(start, end), sentenceEnds: [end - start] });
      }
      start = end;
    }
  }
  return out;
}

function headline(word: string, tag: string): string {
  const isSmall = tag === "ADP" || tag === "DET" || tag === "CCONJ" || tag === "PART" || word.startsWith("'");
  return isSmall ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** "plan" is only a noun in a small corpus; a noun, verb or adjective counts as one only by its ending. */
function staysOneTag(word: string, tag: string): boolean {
  if (tag === "NOUN") return /(?:tions?|sions?|ments?|ness|it(?:y|ies)|isms?|ists?|[ae]nces?|ships?)$/.test(word);
  if (tag === "ADJ") return /(?:ous|ful|able|ible|less)$/.test(word);
  return tag !== "VERB";
}

function writeFixedTags(writer: ByteWriter, documents: readonly LabelledDocument[]): void {
  const uses = new Map<string, Map<string, number>>();
  for (const { words, labels } of documents)
    words.forEach((word, at) => {
      const tags = uses.get(word) ?? new Map<string, number>();
      uses.set(word, tags.set(labels[at]!, (tags.get(labels[at]!) ?? 0) + 1));
    });
  const fixed = new Map<number, number>();
  for (const [word, tags] of uses) {
    const [tag, count] = [...tags][0]!;
    if (tags.size === 1 && count >= FIXED_AFTER && staysOneTag(word, tag))
      fixed.set(classHash(word), UPOS.indexOf(tag as Upos));
  }
  const hashes = [...fixed.keys()].sort((a, b) => a - b);
  writer.hashes(hashes, FIXED_TAG_STEP);
  for (const hash of hashes) writer.byte(fixed.get(hash)!, FIXED_TAG);
}

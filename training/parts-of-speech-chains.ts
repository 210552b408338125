import { PART_OF_SPEECH_FEATURES, partOfSpeechFeatures } from "../src/tagger/part-of-speech-features.ts";
import { UPOS, type Upos } from "../src/tagger/parts-of-speech.ts";
import { sentenceCase } from "../src/tagger/sentence-case.ts";
import type { WordDescriptions } from "./chain-features.ts";
import type { LabelledDocument } from "./read-data.ts";
import type { Chain } from "./train-chain.ts";

export function partsOfSpeechChains(
  documents: readonly LabelledDocument[],
  words: WordDescriptions,
  weight: number,
): Chain[] {
  const buffer = new Int32Array(PART_OF_SPEECH_FEATURES);
  const chains: Chain[] = [];
  for (const document of documents) {
    const described = document.words.map((word) => words.of(word));
    let start = 0;
    for (const end of document.sentenceEnds) {
      const written = sentenceCase(described, start, end);
      const features: Int32Array[] = [];
      for (let at = start; at < end; at++) {
        const count = partOfSpeechFeatures(described, words.outside, at, start, end, written, buffer);
        features.push(words.features(described, at, start, end, buffer, count));
      }
      const labels = Uint8Array.from(document.labels.slice(start, end), (label) => UPOS.indexOf(label as Upos));
      chains.push({ features, labels, weight });
      start = end;
    }
  }
  return chains;
}

import { DocumentUses } from "../src/tagger/document-uses.ts";
import { markCandidates } from "../src/tagger/name-candidates.ts";
import { NAME_FEATURES, nameFeatures, nameSentence } from "../src/tagger/name-features.ts";
import { BEGIN, END, INSIDE, NAME_TYPES, nameLabel, OUTSIDE, SINGLE } from "../src/tagger/name-labels.ts";
import { sentenceCase } from "../src/tagger/sentence-case.ts";
import type { WordDescriptions } from "./chain-features.ts";
import type { LabelledDocument } from "./read-data.ts";
import type { Chain } from "./train-chain.ts";

/** The stretches that the library labels (src/tagger/names.ts), with the words of every marked name among them. */
export function nameChains(
  documents: readonly LabelledDocument[],
  words: WordDescriptions,
  weight: number,
  isCopy = false,
): Chain[] {
  const buffer = new Int32Array(NAME_FEATURES);
  const chains: Chain[] = [];
  for (const document of documents) {
    const described = document.words.map((word) => words.of(word));
    const labels = labelsOf(document.labels);
    const uses = new DocumentUses(words.distinct);
    const starts = document.sentenceEnds.map((_, index) => document.sentenceEnds[index - 1] ?? 0);
    const cases = document.sentenceEnds.map((end, index) => sentenceCase(described, starts[index]!, end));
    document.sentenceEnds.forEach((end, index) => {
      uses.read(described, starts[index]!, end, cases[index]!);
    });
    document.sentenceEnds.forEach((end, index) => {
      const start = starts[index]!;
      const sentence = nameSentence(described, words.outside, start, end, cases[index]!, words.classes);
      const marks = new Uint8Array(described.length);
      markCandidates(described, start, end, marks);
      for (let at = start; at < end; at++) if (labels[at] !== OUTSIDE) marks[at] = 1;
      for (let at = start; at < end; at++) {
        if (marks[at] === 0) continue;
        const from = at;
        const features: Int32Array[] = [];
        for (; at < end && marks[at] === 1; at++) {
          const count = nameFeatures(sentence, uses, at, buffer);
          features.push(words.features(described, at, start, end, buffer, count));
        }
        chains.push({ features, labels: labels.slice(from, at), weight, isCopy });
      }
    });
  }
  return chains;
}

/** IOB2 tags as the tagger's labels. Names without any capital or digit are left out. */
function labelsOf(tags: readonly string[]): Uint8Array {
  const labels = new Uint8Array(tags.length);
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!;
    if (tag === "O") continue;
    const type = NAME_TYPES.indexOf(tag.slice(2) as (typeof NAME_TYPES)[number]);
    const continues = at > 0 && tag.startsWith("I-") && tags[at - 1] !== "O";
    const goesOn = tags[at + 1]?.startsWith("I-") ?? false;
    labels[at] = nameLabel(type, continues ? (goesOn ? INSIDE : END) : goesOn ? BEGIN : SINGLE);
  }
  return labels;
}

import { decodeBase64 } from "./base64.ts";
import { BestPath } from "./best-path.ts";
import { ByteReader } from "./byte-reader.ts";
import { FeatureWeights } from "./feature-weights.ts";
import { HashTable } from "./hash-table.ts";
import { partsOfSpeech as model } from "./model/parts-of-speech.ts";
import { PART_OF_SPEECH_FEATURES, partOfSpeechFeatures } from "./part-of-speech-features.ts";
import { sentenceCase } from "./sentence-case.ts";
import { classHash, loadWordClasses } from "./word-classes.ts";
import { REACH, type ScoredWord, WordScores } from "./word-scores.ts";

/** Universal parts of speech (universaldependencies.org/u/pos). */
export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

export type Upos = (typeof UPOS)[number];

/** Longer "sentences" (lists, hostile input) are cut, so that memory stays small. */
const LONGEST_SENTENCE = 400;

/**
 * The part of speech of each word.
 *
 * In: the words of a document in order, and for each sentence the index after its last word, ascending.
 */
export function tagPartsOfSpeech(words: readonly string[], sentenceEnds: readonly number[]): Upos[] {
  loaded ??= new PartOfSpeechTagger(decodeBase64(model));
  return loaded.tag(words, sentenceEnds);
}

let loaded: PartOfSpeechTagger | undefined;

/** The tagger over a packed model: the weights, then the words that always have one tag. */
export class PartOfSpeechTagger {
  private readonly weights: FeatureWeights;
  private readonly scores: WordScores;
  private readonly outside: ScoredWord;
  private readonly fixed: HashTable;
  private readonly fixedTags: Uint8Array;
  private readonly path: BestPath;
  private readonly fixedOf = new WeakMap<ScoredWord, number>();

  constructor(packed: Uint8Array) {
    const reader = new ByteReader(packed);
    this.weights = new FeatureWeights(reader);
    this.scores = new WordScores(this.weights, loadWordClasses());
    this.outside = this.scores.of("");
    this.path = new BestPath(this.weights, { mayStart: () => true, mayFollow: () => true, mayEnd: () => true });
    const hashes = new Int32Array(reader.number());
    for (let index = 0, hash = 0; index < hashes.length; index++) {
      hash += reader.number();
      hashes[index] = hash;
    }
    this.fixed = new HashTable(hashes);
    this.fixedTags = Uint8Array.from({ length: hashes.length }, () => reader.byte());
  }

  tag(words: readonly string[], sentenceEnds: readonly number[]): Upos[] {
    const tags: Upos[] = [];
    this.scores.trim();
    const scored = words.map((word) => this.scores.of(word));
    let start = 0;
    for (const sentenceEnd of sentenceEnds)
      while (start < sentenceEnd) {
        const end = Math.min(sentenceEnd, start + LONGEST_SENTENCE);
        this.tagSentence(scored, start, end, tags);
        start = end;
      }
    return tags;
  }

  private tagSentence(words: readonly ScoredWord[], start: number, end: number, tags: Upos[]): void {
    const { labels } = this.weights;
    const length = end - start;
    const scores = new Int32Array(length * labels);
    const only = new Int8Array(length).fill(-1);
    const features = new Int32Array(PART_OF_SPEECH_FEATURES);
    const written = sentenceCase(words, start, end);
    for (let at = start; at < end; at++) {
      const to = (at - start) * labels;
      const word = words[at]!;
      const fixed = this.fixedTag(word);
      if (fixed >= 0) {
        only[at - start] = fixed;
        continue;
      }
      for (let offset = -REACH; offset <= REACH; offset++) {
        const place = at + offset;
        const seen = place >= start && place < end ? words[place]!.scores : this.outside.scores;
        const from = (offset + REACH) * labels;
        for (let label = 0; label < labels; label++) scores[to + label]! += seen[from + label]!;
      }
      const count = partOfSpeechFeatures(words, this.outside, at, start, end, written, features);
      for (let feature = 0; feature < count; feature++) this.weights.add(features[feature]!, scores, to);
    }
    const path = new Uint8Array(length);
    this.path.find(scores, only, length, path);
    for (let at = 0; at < length; at++) tags.push(UPOS[path[at]!]!);
  }

  private fixedTag(word: ScoredWord): number {
    let tag = this.fixedOf.get(word);
    if (tag === undefined) {
      const index = this.fixed.indexOf(classHash(word.text));
      tag = index < 0 ? -1 : this.fixedTags[index]!;
      this.fixedOf.set(word, tag);
    }
    return tag;
  }
}

import { BestPath } from "./best-path.ts";
import { FIXED_TAG, FIXED_TAG_STEP } from "./byte-kinds.ts";
import { ByteReader } from "./byte-reader.ts";
import { FeatureWeights } from "./feature-weights.ts";
import { HashTable } from "./hash-table.ts";
import { leadOfBest } from "./lead-of-best.ts";
import { loadWordBook } from "./load-word-book.ts";
import { partsOfSpeech as model } from "./model/parts-of-speech.ts";
import { PART_OF_SPEECH_FEATURES, partOfSpeechFeatures } from "./part-of-speech-features.ts";
import { sentenceCase } from "./sentence-case.ts";
import { type BookWord, LONGEST_PART, type WordBook } from "./word-book.ts";
import { classHash } from "./word-classes.ts";
import { WordScores } from "./word-scores.ts";

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
  loaded ??= new PartOfSpeechTagger(new ByteReader(model), loadWordBook());
  return loaded.tag(words, sentenceEnds);
}

let loaded: PartOfSpeechTagger | undefined;

/** The tagger over a packed model: the weights, then the words that always have one tag. */
export class PartOfSpeechTagger {
  private readonly weights: FeatureWeights;
  private readonly single: HashTable;
  private readonly singleTags: Uint8Array;
  private readonly path: BestPath;
  private readonly wordScores: WordScores;
  private readonly features = new Int32Array(PART_OF_SPEECH_FEATURES);
  private readonly only = new Int8Array(LONGEST_SENTENCE);
  private readonly found = new Uint8Array(LONGEST_SENTENCE);
  private readonly scores: Int32Array;

  constructor(
    packed: ByteReader,
    private readonly book: WordBook,
  ) {
    this.weights = new FeatureWeights(packed);
    this.scores = new Int32Array(LONGEST_SENTENCE * this.weights.labels);
    this.wordScores = new WordScores(this.weights, book);
    this.path = new BestPath(this.weights, { mayStart: () => true, mayFollow: () => true, mayEnd: () => true });
    const hashes = packed.hashes(FIXED_TAG_STEP);
    this.single = new HashTable(hashes);
    this.singleTags = Uint8Array.from({ length: hashes.length }, () => packed.byte(FIXED_TAG));
  }

  tag(words: readonly string[], sentenceEnds: readonly number[]): Upos[] {
    const tags: Upos[] = [];
    const isWhole = words.length <= LONGEST_PART;
    let start = 0;
    for (const sentenceEnd of [...sentenceEnds, words.length])
      while (start < sentenceEnd) {
        const end = Math.min(sentenceEnd, start + LONGEST_SENTENCE);
        const read = this.book.read(isWhole ? words : words.slice(start, end));
        this.wordScores.trim();
        if (isWhole) this.tagSentence(read, start, end, tags);
        else this.tagSentence(read, 0, end - start, tags);
        start = end;
      }
    return tags;
  }

  private tagSentence(words: readonly BookWord[], start: number, end: number, tags: Upos[]): void {
    const { labels } = this.weights;
    const { scores, only, features } = this;
    const length = end - start;
    const written = sentenceCase(words, start, end);
    for (let place = 0; place < length; place++) {
      const at = start + place;
      only[place] = this.onlyTag(words[at]!);
      if (only[place]! >= 0) continue;
      const to = place * labels;
      this.wordScores.sum(words, at, start, end, scores, to);
      if (leadOfBest(scores, to, labels) <= CLEAR_LEAD) {
        const count = partOfSpeechFeatures(words, this.book.outside, at, start, end, written, features);
        this.weights.addAll(features, count, scores, to);
      }
      only[place] = this.path.certain(scores, to);
    }
    this.path.find(scores, only, length, this.found);
    for (let place = 0; place < length; place++) tags.push(UPOS[this.found[place]!]!);
  }

  private onlyTag(word: BookWord): number {
    if (word.onlyPartOfSpeech === -2) {
      const index = this.single.indexOf(classHash(word.text));
      word.onlyPartOfSpeech = index < 0 ? -1 : this.singleTags[index]!;
    }
    return word.onlyPartOfSpeech;
  }
}

/** A tag this far ahead (in 1/32 nat) by the words alone stays ahead whatever their combinations add: on GUM no tag differs. */
const CLEAR_LEAD = 112;

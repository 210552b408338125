import { BestPath } from "./best-path.ts";
import { ByteReader } from "./byte-reader.ts";
import { DocumentUses } from "./document-uses.ts";
import { FeatureWeights } from "./feature-weights.ts";
import { loadWordBook } from "./load-word-book.ts";
import { names as model } from "./model/names.ts";
import { markCandidates } from "./name-candidates.ts";
import { NAME_FEATURES, type NameSentence, nameFeatures, nameSentence } from "./name-features.ts";
import {
  BEGIN,
  END,
  INSIDE,
  NAME_TYPES,
  type NameType,
  nameGrammar,
  nameLabel,
  OUTSIDE,
  placeOf,
  SINGLE,
  typeOf,
} from "./name-labels.ts";
import { PathProbability } from "./path-probability.ts";
import { restoreCapitals } from "./restore-capitals.ts";
import { sentenceCase } from "./sentence-case.ts";
import { settleTypes, type TypedName } from "./settle-types.ts";
import { type BookWord, LONGEST_PART, type WordBook } from "./word-book.ts";
import { phraseHash } from "./word-classes.ts";
import { WordScores } from "./word-scores.ts";

export type { NameType } from "./name-labels.ts";

/** A name as a stretch of words: `[firstToken, endToken)`. `confidence` is its probability, 0 to 1. */
export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: NameType;
  readonly confidence: number;
}

/** Longer "sentences" (lists, hostile input) are cut, so that memory stays small. */
const LONGEST_SENTENCE = 400;

/**
 * The names among the words of a document, in text order, not overlapping.
 *
 * In: the words of a whole document in order (its other mentions of a word help to read it),
 * and for each sentence the index after its last word, ascending.
 */
export function tagNames(words: readonly string[], sentenceEnds: readonly number[]): NameSpan[] {
  loaded ??= new NameTagger(new ByteReader(model), loadWordBook());
  return loaded.tag(words, sentenceEnds);
}

let loaded: NameTagger | undefined;

export class NameTagger {
  private readonly weights: FeatureWeights;
  private readonly path: BestPath;
  private readonly wordScores: WordScores;
  private readonly uses = new DocumentUses(0);
  private readonly probability: PathProbability;
  private readonly features = new Int32Array(NAME_FEATURES);
  private readonly found = new Uint8Array(LONGEST_SENTENCE);
  private readonly scores: Int32Array;

  constructor(
    packed: ByteReader,
    private readonly book: WordBook,
  ) {
    this.weights = new FeatureWeights(packed);
    this.scores = new Int32Array(LONGEST_SENTENCE * this.weights.labels);
    this.wordScores = new WordScores(this.weights, book);
    this.path = new BestPath(this.weights, nameGrammar);
    this.probability = new PathProbability(this.weights, nameGrammar);
  }

  tag(words: readonly string[], sentenceEnds: readonly number[]): NameSpan[] {
    const spans: NameSpan[] = [];
    let start = 0;
    let ends: number[] = [];
    for (const sentenceEnd of sentenceEnds)
      for (let from = ends.at(-1) ?? start; from < sentenceEnd; from += LONGEST_SENTENCE) {
        const end = Math.min(sentenceEnd, from + LONGEST_SENTENCE);
        ends.push(end);
        if (end - start < LONGEST_PART) continue;
        this.tagPart(words, start, ends, spans);
        start = end;
        ends = [];
      }
    this.tagPart(words, start, ends, spans);
    return spans;
  }

  private tagPart(words: readonly string[], first: number, ends: readonly number[], spans: NameSpan[]): void {
    const end = ends.at(-1) ?? first;
    const isWhole = first === 0 && end === words.length;
    const read = this.book.read(isWhole ? words : words.slice(first, end));
    this.wordScores.trim();
    const scored = restoreCapitals(read, this.book);
    const { uses } = this;
    uses.clear(this.book.distinct);
    const sentences: NameSentence[] = [];
    let start = 0;
    for (const end of ends) {
      const written = sentenceCase(scored, start, end - first);
      uses.read(scored, start, end - first, written);
      sentences.push(nameSentence(scored, this.book.outside, start, end - first, written, this.book.classes));
      start = end - first;
    }
    const names: TypedName[] = [];
    const marks = new Uint8Array(scored.length);
    for (const sentence of sentences) {
      markCandidates(scored, sentence.start, sentence.end, marks);
      for (let at = sentence.start; at < sentence.end; at++) {
        if (marks[at] === 0) continue;
        const from = at;
        while (at < sentence.end && marks[at] === 1) at++;
        this.tagStretch(scored, sentence, uses, from, at, names);
      }
    }
    settleTypes(names);
    for (const name of names)
      spans.push({
        firstToken: first + name.first,
        endToken: first + name.end,
        type: NAME_TYPES[name.type]!,
        confidence: name.confidence,
      });
  }

  /** Labels the candidates `[from, to)`; what stands around them is outside any name. */
  private tagStretch(
    words: readonly BookWord[],
    sentence: NameSentence,
    uses: DocumentUses,
    from: number,
    to: number,
    names: TypedName[],
  ): void {
    const { labels } = this.weights;
    const length = to - from;
    const { scores, features, found: path } = this;
    for (let at = from; at < to; at++) {
      const base = (at - from) * labels;
      this.wordScores.sum(words, at, sentence.start, sentence.end, scores, base);
      const count = nameFeatures(sentence, uses, at, features);
      this.weights.addAll(features, count, scores, base);
    }
    this.path.find(scores, undefined, length, path);
    let begun = -1;
    let isRead = false;
    for (let at = 0; at < length; at++) {
      const label = path[at]!;
      if (label === OUTSIDE) continue;
      const place = placeOf(label);
      if (place === BEGIN || place === SINGLE) begun = at;
      if (place !== END && place !== SINGLE) continue;
      if (!isRead) this.probability.read(scores, length);
      isRead = true;
      const confidence = this.probability.ofStretch(path, begun, at + 1);
      names.push({
        first: from + begun,
        end: from + at + 1,
        type: typeOf(label),
        fits: this.fits(scores, path, length, begun, at + 1),
        confidence,
        phrase: phraseHash(words, from + begun, from + at + 1),
        words: words.slice(from + begun, from + at + 1).map((word) => word.lowerId),
      });
    }
  }

  /** The logarithm of each type's share where the words `[begun, ended)` of a stretch are a name and the rest stays. */
  private fits(scores: Int32Array, path: Uint8Array, length: number, begun: number, ended: number): Float64Array {
    const { labels, transitions, fromStart, toEnd, scale } = this.weights;
    const fits = new Float64Array(NAME_TYPES.length);
    let highest = Number.NEGATIVE_INFINITY;
    for (let type = 0; type < fits.length; type++) {
      let sum = 0;
      let before = begun > 0 ? path[begun - 1]! : -1;
      for (let at = begun; at < ended; at++) {
        const place = ended - begun === 1 ? SINGLE : at === begun ? BEGIN : at === ended - 1 ? END : INSIDE;
        const label = nameLabel(type, place);
        sum += scores[at * labels + label]! + (before < 0 ? fromStart[label]! : transitions[before * labels + label]!);
        before = label;
      }
      sum += ended < length ? transitions[before * labels + path[ended]!]! : toEnd[before]!;
      fits[type] = sum / scale;
      if (fits[type]! > highest) highest = fits[type]!;
    }
    let total = 0;
    for (const fit of fits) total += Math.exp(fit - highest);
    const shift = highest + Math.log(total);
    return fits.map((fit) => Math.max(fit - shift, -LEAST_FIT));
  }
}

/** A type that does not fit at all counts no less than this, so that one strange context cannot outvote all others. */
const LEAST_FIT = 6;

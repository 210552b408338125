import { atOffset } from "../src/tagger/feature-weights.ts";
import { HASH_MASK } from "../src/tagger/hash.ts";
import { REACH } from "../src/tagger/score-word.ts";
import { attributesOf, type WordAttributes } from "../src/tagger/word-attributes.ts";
import type { WordClasses } from "../src/tagger/word-classes.ts";
import { readWordForm, type WordForm } from "../src/tagger/word-form.ts";

/** A word with the attributes that the library sums up at first sight (src/tagger/word-scores.ts). */
export interface DescribedWord extends WordForm {
  readonly attributes: WordAttributes;
}

export class WordDescriptions {
  private readonly known = new Map<string, DescribedWord>();
  private readonly numbers = new Map<string, number>();
  readonly outside: DescribedWord;

  constructor(readonly classes: WordClasses) {
    this.outside = this.of("");
  }

  of(word: string): DescribedWord {
    let described = this.known.get(word);
    if (described === undefined) {
      const form = readWordForm(word, this.classes, (lower) => this.numberOf(lower), this.known.size);
      described = { ...form, attributes: attributesOf(form) };
      this.known.set(word, described);
    }
    return described;
  }

  get distinct(): number {
    return this.numbers.size;
  }

  private numberOf(lower: string): number {
    const number = this.numbers.get(lower) ?? this.numbers.size;
    this.numbers.set(lower, number);
    return number;
  }

  /** The features of the word at `at` that single words make: its own, its neighbours'. */
  features(
    words: readonly DescribedWord[],
    at: number,
    start: number,
    end: number,
    more: ArrayLike<number>,
    count: number,
  ): Int32Array {
    const hashes: number[] = [];
    for (let offset = -REACH; offset <= REACH; offset++) {
      const place = at + offset;
      const { own, beside, around } = (place >= start && place < end ? words[place]! : this.outside).attributes;
      for (const attribute of around) hashes.push(atOffset(attribute, offset) & HASH_MASK);
      if (offset < -1 || offset > 1) continue;
      for (const attribute of beside) hashes.push(atOffset(attribute, offset) & HASH_MASK);
      if (offset === 0) for (const attribute of own) hashes.push(atOffset(attribute, 0) & HASH_MASK);
    }
    for (let index = 0; index < count; index++) hashes.push(more[index]! & HASH_MASK);
    return Int32Array.from(hashes);
  }
}

import type { WordClasses } from "./word-classes.ts";
import { readWordForm, type WordForm } from "./word-form.ts";

/** A different word of the texts, shared by both taggers. */
export type BookWord = WordForm;

/** Distinct words kept; a long text has about 10,000, and each takes about 700 bytes. */
const MOST_KEPT = 20_000;

/** Longer texts are read in parts, with room for other words in between. */
export const LONGEST_PART = 20_000;

export class WordBook {
  /** Stands for the places before and behind a sentence. */
  readonly outside: BookWord;
  private readonly words = new Map<string, BookWord>();
  private readonly numbers = new Map<string, number>();
  private times = 0;
  private lastTexts: readonly string[] | undefined;
  private lastWords: readonly BookWord[] = [];

  constructor(readonly classes: WordClasses) {
    this.outside = this.of("");
  }

  of(text: string): BookWord {
    const before = this.words.get(text);
    if (before !== undefined) return before;
    const word = readWordForm(text, this.classes, this.numberOf, this.words.size);
    this.words.set(text, word);
    return word;
  }

  /** The words of a text. Both taggers read one text after the other, so the last one is kept. */
  read(texts: readonly string[]): readonly BookWord[] {
    if (texts === this.lastTexts) return this.lastWords;
    this.trim();
    this.lastTexts = texts;
    this.lastWords = texts.map((text) => this.of(text));
    return this.lastWords;
  }

  /** How many numbers `lowerId` has given out. */
  get distinct(): number {
    return this.numbers.size;
  }

  /** How often the words were forgotten. */
  get generation(): number {
    return this.times;
  }

  /** Forgets the words where they are many; called between texts, since `id` and `lowerId` start again. */
  trim(): void {
    if (this.words.size < MOST_KEPT) return;
    this.words.clear();
    this.numbers.clear();
    this.words.set(this.outside.text, this.outside);
    this.numbers.set(this.outside.lower, this.outside.lowerId);
    this.times++;
    this.lastTexts = undefined;
    this.lastWords = [];
  }

  private readonly numberOf = (lower: string): number => {
    const before = this.numbers.get(lower);
    if (before !== undefined) return before;
    this.numbers.set(lower, this.numbers.size);
    return this.numbers.size - 1;
  };
}

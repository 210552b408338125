import type { WordClasses } from "./word-classes.ts";
import { readWordForm, type WordForm } from "./word-form.ts";

/** A different word of the texts, shared by both taggers; each fills its own fields at first need. */
export type BookWord = WordForm;

/** Distinct words kept; a long text has about 10,000, and each takes about 700 bytes. */
const MOST_KEPT = 20_000;

export class WordBook {
  private readonly words = new Map<string, BookWord>();
  private readonly numbers = new Map<string, number>();
  private times = 0;

  constructor(readonly classes: WordClasses) {}

  of(text: string): BookWord {
    const before = this.words.get(text);
    if (before !== undefined) return before;
    const word: BookWord = readWordForm(text, this.classes, this.numberOf);
    this.words.set(text, word);
    return word;
  }

  /** How many numbers `lowerId` has given out. */
  get distinct(): number {
    return this.numbers.size;
  }

  /** How often the words were forgotten. */
  get generation(): number {
    return this.times;
  }

  /** Forgets the words where they are many; called between texts, since `lowerId` starts again. */
  trim(): void {
    if (this.words.size < MOST_KEPT) return;
    this.words.clear();
    this.numbers.clear();
    this.times++;
  }

  private readonly numberOf = (lower: string): number => {
    const before = this.numbers.get(lower);
    if (before !== undefined) return before;
    this.numbers.set(lower, this.numbers.size);
    return this.numbers.size - 1;
  };
}

import type { FeatureWeights } from "./feature-weights.ts";
import { REACH, scoreWord } from "./score-word.ts";
import type { BookWord, WordBook } from "./word-book.ts";

const FIRST_ROWS = 1024;

/**
 * What the words of a book add to the label scores around them, summed once for each different word, all in one array:
 * a typed array for each word would cost more than the sums.
 */
export class WordScores {
  private readonly width: number;
  /** The row of a word begins at its `id` × `width`. */
  private rows: Int16Array;
  private isRead = new Uint8Array(FIRST_ROWS);
  private generation: number;

  constructor(
    private readonly weights: FeatureWeights,
    private readonly book: WordBook,
  ) {
    this.width = (2 * REACH + 1) * weights.labels;
    this.rows = new Int16Array(FIRST_ROWS * this.width);
    this.generation = book.generation;
  }

  /** Forgets what the book has forgotten; called between texts. */
  trim(): void {
    if (this.generation === this.book.generation) return;
    this.generation = this.book.generation;
    this.isRead.fill(0);
  }

  /** Writes to `scores`, from `to` on, what the words two places around `at` say of its labels. Words beyond `[start, end)` are outside. */
  sum(words: readonly BookWord[], at: number, start: number, end: number, scores: Int32Array, to: number): void {
    const { outside } = this.book;
    const { labels } = this.weights;
    const first = this.rowOf(at - 2 >= start ? words[at - 2]! : outside);
    const second = this.rowOf(at - 1 >= start ? words[at - 1]! : outside) + labels;
    const third = this.rowOf(words[at]!) + 2 * labels;
    const fourth = this.rowOf(at + 1 < end ? words[at + 1]! : outside) + 3 * labels;
    const fifth = this.rowOf(at + 2 < end ? words[at + 2]! : outside) + 4 * labels;
    const { rows } = this;
    for (let label = 0; label < labels; label++)
      scores[to + label] =
        rows[first + label]! +
        rows[second + label]! +
        rows[third + label]! +
        rows[fourth + label]! +
        rows[fifth + label]!;
  }

  private rowOf(word: BookWord): number {
    if (this.isRead[word.id] !== 1) this.read(word);
    return word.id * this.width;
  }

  private read(word: BookWord): void {
    if (word.id >= this.isRead.length) this.grow(2 * word.id);
    const row = word.id * this.width;
    this.rows.fill(0, row, row + this.width);
    scoreWord(this.weights, word, this.rows, row);
    this.isRead[word.id] = 1;
  }

  private grow(words: number): void {
    const { rows, isRead } = this;
    this.rows = new Int16Array(words * this.width);
    this.rows.set(rows);
    this.isRead = new Uint8Array(words);
    this.isRead.set(isRead);
  }
}

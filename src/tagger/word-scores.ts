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
  private rows: Int16Array;
  private used = 0;
  private generation: number;

  constructor(
    private readonly weights: FeatureWeights,
    private readonly book: WordBook,
    private readonly place: "nameScores" | "partOfSpeechScores",
    private readonly outside: BookWord,
  ) {
    this.width = (2 * REACH + 1) * weights.labels;
    this.rows = new Int16Array(FIRST_ROWS * this.width);
    this.generation = book.generation;
  }

  /** Forgets what the book has forgotten; called between texts. */
  trim(): void {
    if (this.generation === this.book.generation) return;
    this.generation = this.book.generation;
    this.used = 0;
    this.outside[this.place] = -1;
  }

  /** Writes to `scores`, from `to` on, what the words two places around `at` say of its labels. Words beyond `[start, end)` are outside. */
  sum(words: readonly BookWord[], at: number, start: number, end: number, scores: Int32Array, to: number): void {
    const { outside } = this;
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
    const known = word[this.place];
    return known >= 0 ? known : this.read(word);
  }

  private read(word: BookWord): number {
    const row = this.used;
    this.used += this.width;
    if (this.used > this.rows.length) {
      const larger = new Int16Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows.fill(0, row, this.used);
    scoreWord(this.weights, word, this.rows, row);
    word[this.place] = row;
    return row;
  }
}

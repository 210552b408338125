import { atOffset, type FeatureWeights } from "./feature-weights.ts";
import { attributesOf } from "./word-attributes.ts";
import type { WordClasses } from "./word-classes.ts";
import { readWordForm, type WordForm } from "./word-form.ts";

/** Places to the left and right from which a word is seen. */
export const REACH = 2;

/** A different word with what it adds to the label scores of the words around it: (2 × REACH + 1) × labels. */
export interface ScoredWord extends WordForm {
  /** The part for the word `offset` places before this one starts at `(offset + REACH) * labels`. */
  readonly scores: Int16Array;
}

/** Distinct words kept; a long text has about 10,000, and each takes some 400 bytes. */
const MOST_KEPT = 16_000;

/**
 * Words scored once each. What a word says by itself does not depend on where it stands, so its features
 * are summed at first sight and a text costs a few vector additions per word.
 */
export class WordScores {
  private readonly kept = new Map<string, ScoredWord>();
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly weights: FeatureWeights,
    private readonly classes: WordClasses,
  ) {}

  of(word: string): ScoredWord {
    const before = this.kept.get(word);
    if (before !== undefined) return before;
    const form = readWordForm(word, this.classes, this.numberOf);
    const scored = { ...form, scores: this.score(form) };
    this.kept.set(word, scored);
    return scored;
  }

  /** How many numbers `lowerId` has given out. */
  get distinct(): number {
    return this.numbers.size;
  }

  /** Forgets the words where they are many; called between texts, since `lowerId` starts again. */
  trim(): void {
    if (this.kept.size < MOST_KEPT) return;
    this.kept.clear();
    this.numbers.clear();
  }

  private readonly numberOf = (lower: string): number => {
    const before = this.numbers.get(lower);
    if (before !== undefined) return before;
    this.numbers.set(lower, this.numbers.size);
    return this.numbers.size - 1;
  };

  private score(form: WordForm): Int16Array {
    const { labels } = this.weights;
    const scores = new Int16Array((2 * REACH + 1) * labels);
    const { own, beside, around } = attributesOf(form);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const at = (offset + REACH) * labels;
      for (const attribute of around) this.weights.add(atOffset(attribute, offset), scores, at);
      if (offset < -1 || offset > 1) continue;
      for (const attribute of beside) this.weights.add(atOffset(attribute, offset), scores, at);
      if (offset !== 0) continue;
      for (const attribute of own) this.weights.add(atOffset(attribute, 0), scores, at);
    }
    return scores;
  }
}

import type { FeatureWeights } from "./feature-weights.ts";

/** Lower than any sum of weights. */
const IMPOSSIBLE = -1e12;

/** Which label may follow which. */
export interface LabelGrammar {
  readonly mayStart: (label: number) => boolean;
  readonly mayFollow: (from: number, to: number) => boolean;
  readonly mayEnd: (label: number) => boolean;
}

/** Histories that lie so far behind the best one (7 nats) do not catch up: no answer on the measured sets differs from a wider beam. */
const BEAM = 224;

/**
 * Finds the best sequence of labels of a chain (Viterbi with a beam). One object serves many chains and keeps its memory.
 * Scores are sums of whole numbers, exact in doubles.
 */
export class BestPath {
  private readonly labels: number;
  /** From label × to label. */
  private readonly moves: Float64Array;
  private readonly first: Float64Array;
  private readonly last: Float64Array;
  private readonly active: Uint8Array;
  private back = new Uint8Array(1024);
  private scoresBefore: Float64Array;
  private scoresHere: Float64Array;

  constructor(weights: FeatureWeights, grammar: LabelGrammar) {
    const labels = weights.labels;
    this.labels = labels;
    this.moves = Float64Array.from({ length: labels * labels }, (_, index) =>
      grammar.mayFollow(Math.floor(index / labels), index % labels) ? weights.transitions[index]! : IMPOSSIBLE,
    );
    this.first = Float64Array.from({ length: labels }, (_, label) =>
      grammar.mayStart(label) ? weights.fromStart[label]! : IMPOSSIBLE,
    );
    this.last = Float64Array.from({ length: labels }, (_, label) =>
      grammar.mayEnd(label) ? weights.toEnd[label]! : IMPOSSIBLE,
    );
    this.active = new Uint8Array(labels);
    this.scoresBefore = new Float64Array(labels);
    this.scoresHere = new Float64Array(labels);
  }

  /**
   * Writes the best label of each of `length` words to `path`.
   *
   * In: `scores`, `labels` numbers a word; `only` names the one label a word may have, whatever its scores, -1 where it may have any.
   */
  find(scores: Int32Array, only: Int8Array | undefined, length: number, path: Uint8Array): void {
    const { labels, moves, active } = this;
    if (this.back.length < length * labels) this.back = new Uint8Array(length * labels * 2);
    const back = this.back;
    let previous = this.scoresBefore;
    let here = this.scoresHere;
    for (let label = 0; label < labels; label++) previous[label] = scores[label]! + this.first[label]!;
    let count = this.activate(previous, only === undefined ? -1 : only[0]!);
    for (let at = 1; at < length; at++) {
      const onlyHere = only === undefined ? -1 : only[at]!;
      const base = at * labels;
      const low = Math.max(onlyHere, 0);
      const high = onlyHere < 0 ? labels : onlyHere + 1;
      for (let to = low; to < high; to++) {
        let from = active[0]!;
        let best = previous[from]! + moves[from * labels + to]!;
        for (let index = 1; index < count; index++) {
          const other = active[index]!;
          const score = previous[other]! + moves[other * labels + to]!;
          if (score > best) {
            best = score;
            from = other;
          }
        }
        here[to] = best + scores[base + to]!;
        back[base + to] = from;
      }
      if (at === length - 1) for (let to = low; to < high; to++) here[to]! += this.last[to]!;
      const swap = previous;
      previous = here;
      here = swap;
      count = this.activate(previous, onlyHere);
    }
    if (length === 1) for (let label = 0; label < labels; label++) previous[label]! += this.last[label]!;
    this.scoresBefore = previous;
    this.scoresHere = here;
    let label = only === undefined ? -1 : only[length - 1]!;
    if (label < 0) {
      label = 0;
      for (let last = 1; last < labels; last++) if (previous[last]! > previous[label]!) label = last;
    }
    for (let at = length - 1; at >= 0; at--) {
      path[at] = label;
      label = back[at * labels + label]!;
    }
  }

  /** Lists the labels whose histories go on, ascending; how many. */
  private activate(scores: Float64Array, only: number): number {
    const { active, labels } = this;
    if (only >= 0) {
      active[0] = only;
      return 1;
    }
    let best = scores[0]!;
    for (let label = 1; label < labels; label++) if (scores[label]! > best) best = scores[label]!;
    let count = 0;
    for (let label = 0; label < labels; label++) if (scores[label]! >= best - BEAM) active[count++] = label;
    return count;
  }
}

import type { FeatureWeights } from "./feature-weights.ts";

/** Lower than any sum of weights. */
const IMPOSSIBLE = -1e12;

/** Which label may follow which. */
export interface LabelGrammar {
  readonly mayStart: (label: number) => boolean;
  readonly mayFollow: (from: number, to: number) => boolean;
  readonly mayEnd: (label: number) => boolean;
}

/**
 * Finds the best sequence of labels of a chain (Viterbi). One object serves many chains and keeps its memory.
 * Scores are sums of whole numbers, exact in doubles.
 */
export class BestPath {
  readonly labels: number;
  /** The labels that may stand before label `to`: `before[starts[to]] ... before[starts[to + 1] - 1]`, and their scores. */
  readonly before: Uint8Array;
  readonly starts: Uint16Array;
  readonly moves: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  private back = new Uint8Array(1024);
  private scoresBefore: Float64Array;
  private scoresHere: Float64Array;

  constructor(weights: FeatureWeights, grammar: LabelGrammar) {
    const labels = weights.labels;
    this.labels = labels;
    const before: number[] = [];
    const moves: number[] = [];
    this.starts = new Uint16Array(labels + 1);
    for (let to = 0; to < labels; to++) {
      for (let from = 0; from < labels; from++) {
        if (!grammar.mayFollow(from, to)) continue;
        before.push(from);
        moves.push(weights.transitions[from * labels + to]!);
      }
      this.starts[to + 1] = before.length;
    }
    this.before = Uint8Array.from(before);
    this.moves = Float64Array.from(moves);
    this.first = Float64Array.from({ length: labels }, (_, label) =>
      grammar.mayStart(label) ? weights.fromStart[label]! : IMPOSSIBLE,
    );
    this.last = Float64Array.from({ length: labels }, (_, label) =>
      grammar.mayEnd(label) ? weights.toEnd[label]! : IMPOSSIBLE,
    );
    this.scoresBefore = new Float64Array(labels);
    this.scoresHere = new Float64Array(labels);
  }

  /**
   * Writes the best label of each of `length` words to `path`.
   *
   * In: `scores`, `labels` numbers a word; `only` names the one label a word may have, -1 where it may have any.
   */
  find(scores: Int32Array, only: Int8Array | undefined, length: number, path: Uint8Array): void {
    const { labels, before, starts, moves } = this;
    if (this.back.length < length * labels) this.back = new Uint8Array(length * labels * 2);
    const back = this.back;
    let previous = this.scoresBefore;
    let here = this.scoresHere;
    let onlyBefore = only === undefined ? -1 : only[0]!;
    for (let label = 0; label < labels; label++) previous[label] = scores[label]! + this.first[label]!;
    for (let at = 1; at < length; at++) {
      const onlyHere = only === undefined ? -1 : only[at]!;
      const base = at * labels;
      const low = Math.max(onlyHere, 0);
      const high = onlyHere < 0 ? labels : onlyHere + 1;
      for (let to = low; to < high; to++) {
        let best = Number.NEGATIVE_INFINITY;
        let from = 0;
        if (onlyBefore >= 0 && starts[to + 1]! - starts[to]! === labels) {
          from = onlyBefore;
          best = previous[from]! + moves[starts[to]! + from]!;
        } else
          for (let index = starts[to]!; index < starts[to + 1]!; index++) {
            const score = previous[before[index]!]! + moves[index]!;
            if (score > best) {
              best = score;
              from = before[index]!;
            }
          }
        here[to] = best + (onlyHere < 0 ? scores[base + to]! : 0);
        back[base + to] = from;
      }
      onlyBefore = onlyHere;
      const swap = previous;
      previous = here;
      here = swap;
    }
    this.scoresBefore = previous;
    this.scoresHere = here;
    let label = 0;
    if (onlyBefore >= 0) label = onlyBefore;
    else {
      let best = Number.NEGATIVE_INFINITY;
      for (let last = 0; last < labels; last++) {
        const score = previous[last]! + this.last[last]!;
        if (score > best) {
          best = score;
          label = last;
        }
      }
    }
    for (let at = length - 1; at >= 0; at--) {
      path[at] = label;
      label = back[at * labels + label]!;
    }
  }
}

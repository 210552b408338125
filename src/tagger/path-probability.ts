import type { LabelGrammar } from "./best-path.ts";
import type { FeatureWeights } from "./feature-weights.ts";

/** Score differences beyond this many units count as certain: exp(-2047 / 32) is nothing. */
const STEPS = 2048;

/**
 * The probability that a chain has just these labels in a stretch (forward-backward).
 * Exponentials come from a table built by multiplication, so that all engines give the same digits.
 */
export class PathProbability {
  private readonly table = new Float64Array(STEPS);
  private readonly moves: Float64Array;
  private readonly first: Float64Array;
  private readonly last: Float64Array;
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private emission = new Float64Array(0);

  private scales = new Float64Array(0);
  private readonly labels: number;
  /** The labels that may stand before label `to`: `before[starts[to]] ... before[starts[to + 1] - 1]`, with their `moves`. */
  private readonly before: Uint8Array;
  private readonly starts: Uint16Array;

  constructor(weights: FeatureWeights, grammar: LabelGrammar) {
    const { labels, scale, transitions, fromStart, toEnd } = weights;
    this.labels = labels;
    const step = 1 / rootOfE(scale);
    for (let at = 0, value = 1; at < STEPS; at++, value *= step) this.table[at] = value;
    const highest = Math.max(...transitions, ...fromStart, ...toEnd);
    const before: number[] = [];
    const moves: number[] = [];
    this.starts = new Uint16Array(labels + 1);
    for (let to = 0; to < labels; to++) {
      for (let from = 0; from < labels; from++) {
        if (!grammar.mayFollow(from, to)) continue;
        before.push(from);
        moves.push(this.power(highest - transitions[from * labels + to]!));
      }
      this.starts[to + 1] = before.length;
    }
    this.before = Uint8Array.from(before);
    this.moves = Float64Array.from(moves);
    const edge = (weight: number, isLegal: boolean) => (isLegal ? this.power(highest - weight) : 0);
    this.first = Float64Array.from(fromStart, (weight, label) => edge(weight, grammar.mayStart(label)));
    this.last = Float64Array.from(toEnd, (weight, label) => edge(weight, grammar.mayEnd(label)));
  }

  private power(below: number): number {
    return below >= STEPS ? 0 : this.table[below]!;
  }

  /** In: the path found for the scores read last, and the stretch `[from, to)` of it. Out: 0 to 1 in steps of 0.001. */
  ofStretch(path: Uint8Array, from: number, to: number): number {
    const { labels, before, starts } = this;
    const { forward, backward, emission } = this;
    let total = 0;
    for (let label = 0; label < labels; label++)
      total += forward[from * labels + label]! * backward[from * labels + label]!;
    let value = forward[from * labels + path[from]!]!;
    for (let at = from + 1; at < to; at++) {
      const label = path[at]!;
      let move = 0;
      for (let index = starts[label]!; index < starts[label + 1]!; index++)
        if (before[index] === path[at - 1]) move = this.moves[index]!;
      value = (value * move * emission[at * labels + label]!) / this.scales[at]!;
    }
    value *= backward[(to - 1) * labels + path[to - 1]!]!;
    const probability = total > 0 ? value / total : 0;
    return Math.round(Math.min(probability, 1) * 1000) / 1000;
  }

  /** Takes in the scores of a chain of `length` words. */
  read(scores: Int32Array, length: number): void {
    const { labels, before, starts } = this;
    if (this.forward.length < length * labels) {
      this.forward = new Float64Array(length * labels);
      this.backward = new Float64Array(length * labels);
      this.emission = new Float64Array(length * labels);
      this.scales = new Float64Array(length);
    }
    const { forward, backward, emission, scales } = this;
    for (let at = 0; at < length; at++) {
      const base = at * labels;
      let highest = scores[base]!;
      for (let label = 1; label < labels; label++) if (scores[base + label]! > highest) highest = scores[base + label]!;
      let total = 0;
      for (let label = 0; label < labels; label++) {
        const own = this.power(highest - scores[base + label]!);
        emission[base + label] = own;
        let sum = 0;
        if (at === 0) sum = this.first[label]!;
        else
          for (let index = starts[label]!; index < starts[label + 1]!; index++)
            sum += forward[base - labels + before[index]!]! * this.moves[index]!;
        forward[base + label] = sum * own;
        total += sum * own;
      }
      if (!(total > 0)) total = 1;
      for (let label = 0; label < labels; label++) forward[base + label]! /= total;
      scales[at] = total;
    }
    for (let label = 0; label < labels; label++) backward[(length - 1) * labels + label] = this.last[label]!;
    for (let at = length - 2; at >= 0; at--) {
      const base = at * labels;
      backward.fill(0, base, base + labels);
      for (let to = 0; to < labels; to++) {
        const ahead = (emission[base + labels + to]! * backward[base + labels + to]!) / scales[at + 1]!;
        if (ahead > 0)
          for (let index = starts[to]!; index < starts[to + 1]!; index++)
            backward[base + before[index]!]! += this.moves[index]! * ahead;
      }
    }
  }
}

/** e to the power of 1 / scale by its series: exact arithmetic in every engine. */
function rootOfE(scale: number): number {
  let sum = 1;
  let term = 1;
  for (let at = 1; at < 20; at++) {
    term /= scale * at;
    sum += term;
  }
  return sum;
}

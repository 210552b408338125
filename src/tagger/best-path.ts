import type { FeatureWeights } from "./feature-weights.ts";

/** Lower than any sum of weights, and far enough from the end of 32 bits to be added to. */
const IMPOSSIBLE = -(2 ** 28);

/** What following, beginning and ending are worth, label by label. */
type ChainWeights = Pick<FeatureWeights, "labels" | "transitions" | "fromStart" | "toEnd">;

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
 * Scores are sums of whole numbers, counted from the best history so far: exact in 32 bits.
 */
export class BestPath {
  private readonly labels: number;
  /** From label × to label. */
  private readonly moves: Int32Array;
  /** The best move into each label, wherever it comes from. */
  private readonly bestMoves: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private back = new Uint8Array(1024);
  /** The labels whose histories go on, ascending, and how far each history trails the best one: 0 or less. */
  private readonly active: Uint8Array;
  private readonly trails: Int32Array;
  private count = 0;
  /** The label with the best history, the lowest of several. */
  private leader = 0;
  private readonly edge: Int32Array;
  /** Label × other label: no neighbours give the other more than that over the label. */
  private readonly gains: Int32Array;
  private readonly reached: Int32Array;

  constructor(weights: ChainWeights, grammar: LabelGrammar) {
    const { labels, transitions, fromStart, toEnd } = weights;
    this.labels = labels;
    this.moves = Int32Array.from(transitions, (weight, index) =>
      grammar.mayFollow(Math.floor(index / labels), index % labels) ? weight : IMPOSSIBLE,
    );
    this.bestMoves = Int32Array.from({ length: labels }, (_, to) =>
      Math.max(...this.moves.filter((_move, index) => index % labels === to)),
    );
    this.first = Int32Array.from(fromStart, (weight, label) => (grammar.mayStart(label) ? weight : IMPOSSIBLE));
    this.last = Int32Array.from(toEnd, (weight, label) => (grammar.mayEnd(label) ? weight : IMPOSSIBLE));
    this.active = new Uint8Array(labels);
    this.trails = new Int32Array(labels);
    this.edge = new Int32Array(labels);
    this.reached = new Int32Array(labels);
    this.gains = Int32Array.from({ length: labels * labels }, (_, index) =>
      this.gainOver(Math.floor(index / labels), index % labels),
    );
  }

  private gainOver(label: number, other: number): number {
    const { labels, moves, first, last } = this;
    let before = first[other]! - first[label]!;
    let after = last[other]! - last[label]!;
    for (let beside = 0; beside < labels; beside++) {
      before = Math.max(before, moves[beside * labels + other]! - moves[beside * labels + label]!);
      after = Math.max(after, moves[other * labels + beside]! - moves[label * labels + beside]!);
    }
    return before + after;
  }

  /** The label that a word has whatever stands around it, as its scores (from `base` on) lead all others by more than neighbours can make up for, else -1. */
  certain(scores: Int32Array, base: number): number {
    const { labels, gains } = this;
    let best = 0;
    for (let label = 1; label < labels; label++) if (scores[base + label]! > scores[base + best]!) best = label;
    const highest = scores[base + best]!;
    for (let label = 0; label < labels; label++)
      if (highest - scores[base + label]! <= gains[best * labels + label]! && label !== best) return -1;
    return best;
  }

  /**
   * Writes the best label of each of `length` words to `path`.
   *
   * In: `scores`, `labels` numbers a word; `only` names the one label a word may have, whatever its scores, -1 where it may have any.
   */
  find(scores: Int32Array, only: Int8Array | undefined, length: number, path: Uint8Array): void {
    const { labels } = this;
    if (this.back.length < length * labels) this.back = new Uint8Array(length * labels * 2);
    for (let at = 0; at < length; at++) {
      const label = only === undefined ? -1 : only[at]!;
      const base = at * labels;
      if (label >= 0) this.moveTo(label, at);
      else if (at === length - 1) this.move(this.withEnd(scores, base), 0, at);
      else this.move(scores, base, at);
    }
    for (let at = length - 1, label = this.leader; at >= 0; at--) {
      path[at] = label;
      label = this.back[at * labels + label]!;
    }
  }

  /** The scores of the last word with those of ending there. */
  private withEnd(scores: Int32Array, base: number): Int32Array {
    const { labels, last, edge } = this;
    for (let label = 0; label < labels; label++) edge[label] = scores[base + label]! + last[label]!;
    return edge;
  }

  /** Goes on to the only label of the word at `at`. */
  private moveTo(label: number, at: number): void {
    if (at > 0) this.back[at * this.labels + label] = this.active[this.bestBefore(label)]!;
    this.active[0] = label;
    this.trails[0] = 0;
    this.count = 1;
    this.leader = label;
  }

  /** Goes on to the labels of the word at `at`, whose scores begin at `base`. */
  private move(scores: Int32Array, base: number, at: number): void {
    const { labels, moves, bestMoves, reached, back } = this;
    // what the best history reaches is a floor under what any label must reach to stay in the beam
    const floor = this.reachFromLeader(scores, base, at) - BEAM;
    if (at > 0 && this.count > 1)
      for (let to = 0; to < labels; to++) {
        if (bestMoves[to]! + scores[base + to]! < floor) continue;
        const from = this.bestBefore(to);
        back[at * labels + to] = this.active[from]!;
        reached[to] = this.trails[from]! + moves[this.active[from]! * labels + to]! + scores[base + to]!;
      }
    this.keepReached();
  }

  /** Writes what each label reaches from the best history to `reached`; the highest of it. */
  private reachFromLeader(scores: Int32Array, base: number, at: number): number {
    const { labels, reached, leader, back } = this;
    const moves = at === 0 ? this.first : this.moves;
    const row = at === 0 ? 0 : leader * labels;
    let highest = 2 * IMPOSSIBLE;
    for (let to = 0; to < labels; to++) {
      const score = moves[row + to]! + scores[base + to]!;
      reached[to] = score;
      if (score > highest) highest = score;
    }
    back.fill(leader, at * labels, (at + 1) * labels);
    return highest;
  }

  /** The index of the history from which `to` is best reached. */
  private bestBefore(to: number): number {
    const { active, trails, moves, labels, count } = this;
    let best = 0;
    let bestScore = trails[0]! + moves[active[0]! * labels + to]!;
    for (let index = 1; index < count; index++) {
      const score = trails[index]! + moves[active[index]! * labels + to]!;
      if (score <= bestScore) continue;
      best = index;
      bestScore = score;
    }
    return best;
  }

  /** The labels in the beam are those whose histories go on. */
  private keepReached(): void {
    const { labels, reached, active, trails } = this;
    let leader = 0;
    for (let label = 1; label < labels; label++) if (reached[label]! > reached[leader]!) leader = label;
    const best = reached[leader]!;
    let count = 0;
    for (let label = 0; label < labels; label++) {
      const trail = reached[label]! - best;
      if (trail < -BEAM) continue;
      active[count] = label;
      trails[count++] = trail;
    }
    this.leader = leader;
    this.count = count;
  }
}

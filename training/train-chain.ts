import { HASH_MASK } from "../src/tagger/hash.ts";
import { seededRandom, shuffle } from "./random.ts";

/** A stretch of words that is labelled as one chain. */
export interface Chain {
  /** For each word its features, as 24-bit hashes. */
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** How much this chain counts, 1 for once. */
  readonly weight: number;
  /** Its features count only where other chains have them too. */
  readonly isCopy?: boolean;
}

export interface ChainSettings {
  readonly labels: number;
  readonly isLegal: (from: number, to: number) => boolean;
  readonly mayStart: (label: number) => boolean;
  readonly mayEnd: (label: number) => boolean;
  readonly epochs: number;
  /** L1: the larger, the fewer weights are kept. */
  readonly sparsity: number;
  readonly rate: number;
  /** Rarer features are left out. */
  readonly minimumCount: number;
  readonly seed: number;
  /** Share of features left out at random, each time anew, so that no single one is relied on. */
  readonly dropout: number;
}

export interface TrainedChain {
  readonly hashes: Int32Array;
  /** hashes.length × labels */
  readonly weights: Float32Array;
  /** labels × labels, then labels from the start, then labels to the end. */
  readonly transitions: Float64Array;
}

/**
 * A linear-chain conditional random field, fitted by FTRL-proximal on the log-likelihood.
 * McMahan et al., "Ad Click Prediction" (2013), for the update; forward-backward in scaled probabilities.
 */
export function trainChain(
  chains: readonly Chain[],
  settings: ChainSettings,
  log: (line: string) => void,
): TrainedChain {
  const { labels } = settings;
  const { rowOf, hashes } = numberFeatures(chains, settings.minimumCount);
  const rows = chains.map((chain) => chain.features.map((features) => toRows(features, rowOf)));
  const model = new Ftrl(hashes.length * labels, settings);
  const edges = new Ftrl(labels * labels + 2 * labels, { ...settings, sparsity: 0 });
  const order = Int32Array.from(chains, (_, index) => index);
  const random = seededRandom(settings.seed);
  const lossOf = new Float32Array(chains.length).fill(Number.POSITIVE_INFINITY);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      if (lossOf[index]! < EASY && (index + epoch) % EASY_EVERY !== 0) continue;
      const kept = settings.dropout > 0 ? dropSome(rows[index]!, settings.dropout, random) : rows[index]!;
      lossOf[index] = learn(chains[index]!, kept, model, edges, settings);
      loss += lossOf[index]!;
    }
    log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${hashes.length} features, ${model.active()} weights`);
  }
  const weights = model.weights.map((weight) => weight * (1 - settings.dropout));
  return { hashes, weights, transitions: Float64Array.from(edges.weights) };
}

/** Chains that lost so little last time are only looked at every few rounds: most are, and nothing changes for them. */
const EASY = 0.02;
const EASY_EVERY = 3;

function dropSome(rows: readonly Int32Array[], share: number, random: () => number): Int32Array[] {
  return rows.map((own) => own.filter(() => random() >= share));
}

function numberFeatures(chains: readonly Chain[], minimum: number): { rowOf: Int32Array; hashes: Int32Array } {
  const rowOf = new Int32Array(HASH_MASK + 1);
  for (const chain of chains)
    if (!chain.isCopy) for (const features of chain.features) for (const hash of features) rowOf[hash]!++;
  const hashes: number[] = [];
  for (let hash = 0; hash <= HASH_MASK; hash++) {
    if (rowOf[hash]! >= minimum) {
      rowOf[hash] = hashes.length;
      hashes.push(hash);
    } else rowOf[hash] = -1;
  }
  return { rowOf, hashes: Int32Array.from(hashes) };
}

function toRows(features: Int32Array, rowOf: Int32Array): Int32Array {
  const rows: number[] = [];
  for (const hash of features) if (rowOf[hash]! >= 0) rows.push(rowOf[hash]!);
  return Int32Array.from(rows);
}

class Ftrl {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;

  constructor(
    size: number,
    private readonly settings: ChainSettings,
  ) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.sums = new Float32Array(size);
  }

  update(at: number, gradient: number): void {
    const { rate, sparsity } = this.settings;
    const square = this.squares[at]!;
    const next = square + gradient * gradient;
    const root = Math.sqrt(next);
    const sum = this.sums[at]! + gradient - ((root - Math.sqrt(square)) / rate) * this.weights[at]!;
    this.squares[at] = next;
    this.sums[at] = sum;
    this.weights[at] =
      Math.abs(sum) <= sparsity ? 0 : -(sum - Math.sign(sum) * sparsity) / ((1 + root) / rate + SHRINKAGE);
  }

  active(): number {
    let count = 0;
    for (const weight of this.weights) if (weight !== 0) count++;
    return count;
  }
}

/** L2, a little against weights that only rare features need. */
const SHRINKAGE = 0.5;

/** Smaller gradients change nothing that matters and cost most of the time. */
const LEAST_GRADIENT = 0.0008;

let work = new Float64Array(0);

function learn(chain: Chain, rows: readonly Int32Array[], model: Ftrl, edges: Ftrl, settings: ChainSettings): number {
  const { labels } = settings;
  const length = rows.length;
  if (work.length < length * labels * 3 + labels * labels * 2)
    work = new Float64Array(length * labels * 6 + labels * labels * 2);
  const emission = work.subarray(0, length * labels);
  const forward = work.subarray(length * labels, 2 * length * labels);
  const backward = work.subarray(2 * length * labels, 3 * length * labels);
  const move = new Float64Array(labels * labels);
  const pair = new Float64Array(labels * labels);
  const edge = edges.weights;
  for (let from = 0; from < labels; from++)
    for (let to = 0; to < labels; to++)
      if (settings.isLegal(from, to)) move[from * labels + to] = Math.exp(edge[from * labels + to]!);
  const startAt = labels * labels;
  const endAt = startAt + labels;
  for (let at = 0; at < length; at++) {
    const base = at * labels;
    for (let label = 0; label < labels; label++) emission[base + label] = 0;
    const own = rows[at]!;
    for (let index = 0; index < own.length; index++) {
      const from = own[index]! * labels;
      for (let label = 0; label < labels; label++) emission[base + label]! += model.weights[from + label]!;
    }
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label++)
      if (emission[base + label]! > highest) highest = emission[base + label]!;
    for (let label = 0; label < labels; label++) emission[base + label] = Math.exp(emission[base + label]! - highest);
  }
  let logScale = 0;
  for (let at = 0; at < length; at++) {
    let total = 0;
    for (let to = 0; to < labels; to++) {
      let sum = 0;
      if (at === 0) sum = settings.mayStart(to) ? Math.exp(edge[startAt + to]!) : 0;
      else
        for (let from = 0; from < labels; from++) sum += forward[(at - 1) * labels + from]! * move[from * labels + to]!;
      const value = sum * emission[at * labels + to]!;
      forward[at * labels + to] = value;
      total += value;
    }
    for (let to = 0; to < labels; to++) forward[at * labels + to]! /= total || 1e-300;
    logScale += Math.log(total || 1e-300);
  }
  void logScale;
  let loss = 0;
  for (let at = length - 1; at >= 0; at--) {
    let total = 0;
    for (let from = 0; from < labels; from++) {
      let sum = 0;
      if (at === length - 1) sum = settings.mayEnd(from) ? Math.exp(edge[endAt + from]!) : 0;
      else
        for (let to = 0; to < labels; to++)
          sum += move[from * labels + to]! * emission[(at + 1) * labels + to]! * backward[(at + 1) * labels + to]!;
      backward[at * labels + from] = sum;
      total += sum;
    }
    for (let from = 0; from < labels; from++) backward[at * labels + from]! /= total || 1e-300;
  }
  for (let at = 0; at + 1 < length; at++) {
    let total = 0;
    for (let from = 0; from < labels; from++)
      for (let to = 0; to < labels; to++) {
        const next = (at + 1) * labels + to;
        const value = forward[at * labels + from]! * move[from * labels + to]! * emission[next]! * backward[next]!;
        probabilities[from * labels + to] = value;
        total += value;
      }
    for (let index = 0; index < labels * labels; index++) pair[index]! += probabilities[index]! / (total || 1e-300);
    pair[chain.labels[at]! * labels + chain.labels[at + 1]!]! -= 1;
  }
  for (let index = 0; index < labels * labels; index++)
    if (Math.abs(pair[index]!) > LEAST_GRADIENT) edges.update(index, pair[index]! * chain.weight);
  for (let at = 0; at < length; at++) {
    let total = 0;
    const base = at * labels;
    for (let label = 0; label < labels; label++) total += forward[base + label]! * backward[base + label]!;
    for (let label = 0; label < labels; label++) {
      const expected = (forward[base + label]! * backward[base + label]!) / (total || 1e-300);
      const isGold = label === chain.labels[at];
      if (isGold) loss -= Math.log(Math.max(expected, 1e-30)) * chain.weight;
      const gradient = (expected - (isGold ? 1 : 0)) * chain.weight;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      if (at === 0) edges.update(startAt + label, gradient);
      if (at === length - 1) edges.update(endAt + label, gradient);
      const own = rows[at]!;
      for (let index = 0; index < own.length; index++) model.update(own[index]! * labels + label, gradient);
    }
  }
  return loss;
}

const probabilities = new Float64Array(32 * 32);

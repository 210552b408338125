import type { ByteWriter } from "./byte-writer.ts";
import type { TrainedChain } from "./train-chain.ts";

/** Whole-number weights are in units of 1 / 32 nat: int8 then reaches 3.97. */
export const SCALE = 32;

/** Writes weights as src/tagger/feature-weights.ts reads them; weights that round to nothing are left out. */
export function packWeights(writer: ByteWriter, trained: TrainedChain, labels: number): number {
  writer.number(labels);
  writer.number(SCALE);
  for (const weight of trained.transitions) writer.signed(Math.round(weight * SCALE));
  const kept: { hash: number; used: number; values: number[] }[] = [];
  trained.hashes.forEach((hash, row) => {
    let used = 0;
    const values: number[] = [];
    for (let label = 0; label < labels; label++) {
      const value = Math.max(-127, Math.min(127, Math.round(trained.weights[row * labels + label]! * SCALE)));
      if (value === 0) continue;
      used |= 1 << label;
      values.push(value);
    }
    if (used !== 0) kept.push({ hash, used, values });
  });
  writer.number(kept.length);
  let before = 0;
  for (const { hash } of kept) {
    writer.number(hash - before);
    before = hash;
  }
  for (const { used } of kept) writer.number(used);
  for (const { values } of kept) for (const value of values) writer.byte(value);
  return kept.length;
}

import { HASH_STEP, LABELS_AT_ONCE, labelSetKind, SIZE, weightKind } from "../src/tagger/byte-kinds.ts";
import type { ByteWriter } from "./byte-writer.ts";
import type { TrainedChain } from "./train-chain.ts";

/** Whole-number weights are in units of 1 / 32 nat: int8 then reaches 3.97. */
export const SCALE = 32;

/** Writes weights as src/tagger/feature-weights.ts reads them; weights that round to nothing are left out. */
export function packWeights(writer: ByteWriter, trained: TrainedChain, labels: number): number {
  writer.number(labels, SIZE);
  writer.number(SCALE, SIZE);
  for (const weight of trained.transitions) writer.signed(Math.round(weight * SCALE), SIZE);
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
  writer.hashes(
    kept.map(({ hash }) => hash),
    HASH_STEP,
  );
  for (const { used } of kept) writeLabelSet(writer, used, labels);
  for (const { values } of kept) writeValues(writer, values);
  return kept.length;
}

function writeLabelSet(writer: ByteWriter, used: number, labels: number): void {
  let before = 0;
  for (let label = 0; label < labels; label += LABELS_AT_ONCE) {
    const some = (used >> label) & ((1 << LABELS_AT_ONCE) - 1);
    writer.byte(some, labelSetKind(label, before));
    before += some.toString(2).replaceAll("0", "").length;
  }
}

function writeValues(writer: ByteWriter, values: readonly number[]): void {
  let sum = 0;
  for (const value of values) {
    writer.byte(value, weightKind(values.length, sum));
    sum += value;
  }
}

import { ALPHABET, CHARACTER_BITS, LEAST_STATE, SLOT_BITS, STATE_CHARACTERS } from "../src/tagger/byte-reader.ts";

/** One slot stays free, so that a frequency fits two characters. */
const FILLED_SLOTS = (1 << SLOT_BITS) - 1;
const VALUES = 1 << CHARACTER_BITS;

/** Bytes, each of a kind, as the text that src/tagger/byte-reader.ts reads. */
export function codeBytes(bytes: readonly number[], kinds: readonly number[]): string {
  const counts: number[][] = [];
  kinds.forEach((kind, at) => {
    while (counts.length <= kind) counts.push(new Array<number>(256).fill(0));
    counts[kind]![bytes[at]!]!++;
  });
  const frequencies = counts.map(shareSlots);
  const head =
    characters(counts.length, 2) +
    frequencies
      .flat()
      .map((one) => characters(one, 2))
      .join("");
  return head + codeBody(bytes, kinds, frequencies);
}

/** Coded from the last byte to the first, so that they are read from the first to the last. */
function codeBody(bytes: readonly number[], kinds: readonly number[], frequencies: readonly number[][]): string {
  const firsts = frequencies.map(sumsBefore);
  const written: string[] = [];
  let state = LEAST_STATE;
  for (let at = bytes.length - 1; at >= 0; at--) {
    const frequency = frequencies[kinds[at]!]![bytes[at]!]!;
    const limit = frequency * (LEAST_STATE >> SLOT_BITS) * VALUES;
    for (; state >= limit; state = Math.floor(state / VALUES)) written.push(ALPHABET[state % VALUES]!);
    const first = firsts[kinds[at]!]![bytes[at]!]!;
    state = Math.floor(state / frequency) * (1 << SLOT_BITS) + (state % frequency) + first;
  }
  return characters(state, STATE_CHARACTERS) + written.reverse().join("");
}

/** Slots by how often a value occurs, at least one for each that does; what rounding leaves over falls to the most frequent. */
function shareSlots(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const slots = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / total) * FILLED_SLOTS))));
  if (total === 0) return slots;
  let left = FILLED_SLOTS - slots.reduce((sum, count) => sum + count, 0);
  for (; left !== 0; left -= Math.sign(left)) slots[slots.indexOf(Math.max(...slots))]! += Math.sign(left);
  return slots;
}

function sumsBefore(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum - value;
  });
}

function characters(value: number, count: number): string {
  let text = "";
  for (let rest = value; text.length < count; rest = Math.floor(rest / VALUES)) text = ALPHABET[rest % VALUES]! + text;
  return text;
}

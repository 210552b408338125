/** From an offset in a text to one in the text it was taken from. */
export type ToSource = (offset: number) => number;

/** Where stretches of a text come from. Stretches are added in text order; within one, both texts run in step. */
export interface OffsetMap {
  readonly add: (textOffset: number, sourceOffset: number) => void;
  readonly toSource: ToSource;
}

export function createOffsetMap(): OffsetMap {
  const textOffsets: number[] = [];
  const sourceOffsets: number[] = [];
  return {
    add(textOffset, sourceOffset) {
      const last = textOffsets.length - 1;
      if (last >= 0 && textOffsets[last] === textOffset) sourceOffsets[last] = sourceOffset;
      else if (last < 0 || sourceOffset - textOffset !== (sourceOffsets[last] ?? 0) - (textOffsets[last] ?? 0)) {
        textOffsets.push(textOffset);
        sourceOffsets.push(sourceOffset);
      }
    },
    toSource(offset) {
      const stretch = lastAtMost(textOffsets, offset);
      const next = sourceOffsets[stretch + 1] ?? Number.POSITIVE_INFINITY;
      return Math.min((sourceOffsets[stretch] ?? 0) + offset - (textOffsets[stretch] ?? 0), next);
    },
  };
}

/** The index of the last number that is not above the limit, 0 if there is none. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { Sieve } from "./sieve.ts";

/** A quotation that is a sentence of its own goes on with the speaker of the sentence before it in its paragraph. */
export const goesOn: Sieve = {
  id: "mentions/quotes/sieves/goes-on",
  fewestWords: 3,
  speakerOf(frame, { unit, first }, known) {
    const previous = frame.units[unit.index - 1];
    if (previous === undefined || previous.paragraph !== unit.paragraph || first !== unit.first) return undefined;
    return known.inUnit(previous.index).at(-1)?.source;
  },
};

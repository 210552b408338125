import type { Sieve } from "./sieve.ts";

/** A further stretch in the sentence of an attribution: Reyes called the plan "a farce from start to end" that "no one in the city wants". */
export const sameSentence: Sieve = {
  id: "mentions/quotes/sieves/same-sentence",
  fewestWords: 3,
  speakerOf(_frame, { unit, first }, known) {
    const before = known.inUnit(unit.index).filter(({ source }) => source !== undefined && source.end <= first);
    return before.at(-1)?.source;
  },
};

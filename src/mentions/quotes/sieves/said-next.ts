import type { Sieve } from "./sieve.ts";

/** A quotation before the sentence of its paragraph that names the speaker: "It was over." "We ran," Reyes said. */
export const saidNext: Sieve = {
  id: "mentions/quotes/sieves/said-next",
  fewestWords: 3,
  speakerOf(frame, { unit, alone }, known) {
    const next = frame.units[unit.index + 1];
    if (!alone || next === undefined || next.paragraph !== unit.paragraph) return undefined;
    return known.inUnit(next.index)[0]?.source;
  },
};

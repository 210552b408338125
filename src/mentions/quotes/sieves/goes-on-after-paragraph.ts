import type { Sieve } from "./sieve.ts";

/** Paragraphs between a quotation and the attribution it goes on with. */
const PARAGRAPHS_BACK = 1;

/** A paragraph that is nothing but a quotation goes on with the speaker who was quoted at the end of the paragraph before. */
export const goesOnAfterParagraph: Sieve = {
  id: "mentions/quotes/sieves/goes-on-after-paragraph",
  fewestWords: 5,
  speakerOf(frame, { unit, alone }, known) {
    if (!alone || frame.units[unit.index - 1]?.paragraph === unit.paragraph) return undefined;
    const last = known.lastBefore(unit.index);
    if (last === undefined || last.unit < unit.index - 2) return undefined;
    const distance = unit.paragraph - frame.units[last.unit]!.paragraph;
    return distance <= PARAGRAPHS_BACK && last.stretches.length > 0 ? last.source : undefined;
  },
};

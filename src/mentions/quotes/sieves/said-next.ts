import { isPronoun } from "../clauses/words-of-phrase.ts";
import type { Frame, Unit } from "../frame.ts";
import type { Sieve } from "./sieve.ts";

/**
 * The next sentence of the paragraph names the speaker: "It was over." "We ran," Reyes said.
 * Also for a stretch inside a sentence that comments on what was said: That leaves the city "little room to move."
 */
export const saidNext: Sieve = {
  id: "mentions/quotes/sieves/said-next",
  fewestWords: 3,
  speakerOf(frame, { unit, alone }, known) {
    const next = frame.units[unit.index + 1];
    if (next === undefined || next.paragraph !== unit.paragraph) return undefined;
    if (!alone && !comments(frame, unit)) return undefined;
    const attribution = known.inUnit(next.index)[0];
    return attribution?.stretches[0] !== undefined ? attribution.source : undefined;
  },
};

const COMMENTING = new Set(["that", "this", "these", "those", "it", "such"]);

function comments(frame: Frame, unit: Unit): boolean {
  const { lower } = frame.tokens[unit.first]!;
  return (
    COMMENTING.has(lower) &&
    (frame.tags[unit.first + 1] === "VERB" || frame.tags[unit.first + 1] === "AUX" || !isPronoun(lower))
  );
}

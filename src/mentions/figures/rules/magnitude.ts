import { endsPhrase } from "../ends-phrase.ts";
import { numeralRule } from "../figure-rule.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";

/** Strengths of earthquakes: "a magnitude 6.1 earthquake", "6.1-magnitude", "with a magnitude of 6.1", "a 6.1 quake", "measuring 6.1". */
export const magnitude = numeralRule("mentions/figures/rules/magnitude", (reading, numeral) => {
  const { first, end, value } = numeral;
  if (numeral.shape !== "cardinal" || !numeral.digits || value < 1 || value >= 10 || end !== first + 1)
    return undefined;
  const parts = { first, end, value, precision: numeral.precision, slot: "magnitude" };
  if (
    isMagnitude(reading, first - 1) ||
    (/^(of|is|was|at)$/.test(lowerAt(reading, first - 1)) && isMagnitude(reading, first - 2))
  )
    return parts;
  const after = lowerAt(reading, end);
  if (after === "magnitude") return { ...parts, end: reading.atoms[end]?.glue === "hyphen" ? end + 1 : end };
  if (after === "on" && /^(richter|moment)$/.test(lowerAt(reading, end + 2))) return parts;
  if (!Number.isInteger(value) && MEASURED.test(lowerAt(reading, first - 1)) && endsPhrase(reading, end))
    return isOfQuake(reading, first) ? parts : undefined;
  return Number.isInteger(value) || !QUAKES.test(after) ? undefined : parts;
});

function isMagnitude(reading: Reading, at: number): boolean {
  return /^(magnitude|magnitude-)$/.test(lowerAt(reading, at));
}

/** "The quake measured 6.1", "measuring 6.1, the quake". */
const MEASURED = /^(?:measured|measuring|registered|registering)$/;
/** Words between the quake and its strength. */
const QUAKE_REACH = 8;

function isOfQuake(reading: Reading, at: number): boolean {
  for (let near = at - QUAKE_REACH; near <= at + QUAKE_REACH; near++)
    if (QUAKES.test(lowerAt(reading, near)) && sameSentence(reading, Math.min(near, at), Math.max(near, at)))
      return true;
  return false;
}

const QUAKES = /^(earthquakes?|quakes?|temblors?|tremors?|aftershocks?|foreshocks?)$/;

import { wordRule } from "../figure-rule.ts";
import { isPlural } from "../is-plural.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";

/**
 * "both sides", "both of the pilots" count two. Declines "both ... and ...", which only joins.
 * "Both were hurt" and "killing both" count where a casualty is told of; elsewhere they are dropped when the sentence is read.
 */
export const both = wordRule("mentions/figures/rules/both", new Set(["both"]), (reading, at) => {
  if (standsAlone(reading, at)) return { first: at, end: at + 1, value: 2, precision: 1, loosened: false };
  let next = at + 1;
  while (next < at + 4 && /^(of|the|these|those|his|her|its|their)$/.test(lowerAt(reading, next))) next++;
  const plural = [next, next + 1].find(
    (place) =>
      sameSentence(reading, at, place) &&
      (isPlural(lowerAt(reading, place)) || /^(men|women|people|children)$/.test(lowerAt(reading, place))),
  );
  if (
    plural === undefined ||
    lowerAt(reading, plural + 1) === "and" ||
    (plural > next && reading.atoms[next]?.kind !== "word")
  )
    return undefined;
  return { first: at, end: at + 1, value: 2, precision: 1, loosened: false };
});

function standsAlone(reading: Reading, at: number): boolean {
  const next = lowerAt(reading, at + 1);
  if (/^(were|are|died|suffered|sustained|remain|remained)$/.test(next)) return true;
  return (
    HARMING.test(lowerAt(reading, at - 1)) && (reading.atoms[at + 1]?.kind !== "word" || /^(before|in|at)$/.test(next))
  );
}

const HARMING = /^(killing|killed|kills|wounding|wounded|injuring|injured|shooting|shot|hitting|striking)$/;

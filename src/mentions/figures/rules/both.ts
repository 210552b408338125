import { wordRule } from "../figure-rule.ts";
import { isPlural } from "../is-plural.ts";
import { lowerAt, sameSentence } from "../reading.ts";

/** "both sides", "both of the pilots" count two. Declines "both ... and ...", which only joins. */
export const both = wordRule("mentions/figures/rules/both", new Set(["both"]), (reading, at) => {
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

import { PERSON_NOUNS, STATE_NOUNS } from "../../../lexicons/en/counted-states.ts";
import { wordRule } from "../figure-rule.ts";
import { isPlural } from "../is-plural.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";

const WORDS: ReadonlySet<string> = new Set(["no", "nobody", "none", "neither"]);

/**
 * Nothing counted: "no deaths", "no reactors are planned", "nobody was hurt", "none of them".
 * Declines what cannot be counted or is only wished away: "no plans", "no opinion", "no longer". "nobody" without a state is dropped when the sentence is read.
 */
export const zeroCount = wordRule("mentions/figures/rules/zero-count", WORDS, (reading, at) => {
  const word = lowerAt(reading, at);
  if (word === "no" && !countsThings(reading, at)) return undefined;
  const end = word === "no" && lowerAt(reading, at + 1) === "one" ? at + 2 : at + 1;
  return { first: at, end, value: 0, precision: 1, loosened: false };
});

function countsThings(reading: Reading, at: number): boolean {
  const next = lowerAt(reading, at + 1);
  if (next === "one" || next === "longer" || next === "more") return next === "one";
  for (let place = at + 1; place <= at + 3 && sameSentence(reading, at, place); place++) {
    const lower = lowerAt(reading, place);
    if (reading.atoms[place]?.kind !== "word" || UNCOUNTED.has(lower) || LINKS.has(lower)) return false;
    if (PERSON_NOUNS.has(lower) || STATE_NOUNS.has(lower) || lower === "tsunami" || isPlural(lower)) return true;
  }
  return false;
}

const LINKS: ReadonlySet<string> = new Set(
  "in on at to of for by with was is were has had and the that who if but".split(" "),
);

/** Plurals that are an absence of knowledge or intent, not a count. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  "plans details signs words ideas doubts ties links means terms odds grounds comments news illusions hopes circumstances regrets qualms reasons excuses apologies secrets bounds strings guarantees limits easy matter doubt progress thanks always".split(
    " ",
  ),
);

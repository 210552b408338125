import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { wordRule } from "../figure-rule.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";

const WORDS: ReadonlySet<string> = new Set(["a", "an", "another"]);

/** Longest noun phrase looked at: "a 44-year-old suspected drunk lorry driver". */
const REACH = 9;

/**
 * "a" where it counts one person who was killed, hurt, held, rescued or is missing: "a lorry driver was injured", "killing a 19-year-old".
 * The rule finds every "a" before a person; those in no such state are dropped when the sentence is read. "a single" counts anything.
 */
export const articleCount = wordRule("mentions/figures/rules/article-count", WORDS, (reading, at) => {
  if (lowerAt(reading, at + 1) === "single" && lowerAt(reading, at) === "a") {
    return { first: at, end: at + 2, value: 1, precision: 1, loosened: false };
  }
  const alone = aloneEnd(reading, at);
  if (alone > 0) return { first: at, end: alone, value: 1, precision: 1, loosened: false };
  return namesPerson(reading, at) ? { first: at, end: at + 1, value: 1, precision: 1, loosened: false } : undefined;
});

/** "wounded another before", "a third was injured": where the one who is no more than counted ends, 0 where a noun follows. */
function aloneEnd(reading: Reading, at: number): number {
  const ordinal = lowerAt(reading, at) !== "another";
  if (ordinal && !ORDINALS.has(lowerAt(reading, at + 1))) return 0;
  if (!ordinal && /^(one|after)$/.test(lowerAt(reading, at - 1))) return 0;
  const end = ordinal ? at + 2 : at + 1;
  const next = lowerAt(reading, end);
  if (VERB.test(next)) return end;
  return !ordinal && (!sameSentence(reading, at, end) || ENDS.test(next)) ? end : 0;
}

/** What one who has no noun does; "a third of" is a share. */
const VERB =
  /^(was|is|has|had|died|suffered|sustained|remains|remained|who|late|later|critically|seriously|badly|fatally)$/;
/** What ends "another": "a third," may be a share. */
const ENDS = /^([,.;:)]|and|before|after|when|in|on|with|at|by|while|as|early)$/;

function namesPerson(reading: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + REACH && sameSentence(reading, at, next); next++) {
    const atom = reading.atoms[next];
    if (atom?.lower === "old" || atom?.lower === "year-old") return true;
    if (PERSON_NOUNS.has(atom?.lower ?? "")) return !PERSON_NOUNS.has(lowerAt(reading, next + 1)) || true;
    if (atom?.kind === "mark") return false;
    if (/^(of|in|on|at|to|for|by|with|was|is|were|has|had|and|the|that|who)$/.test(atom?.lower ?? "")) return false;
  }
  return false;
}

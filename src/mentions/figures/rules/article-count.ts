import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import { COLLECTIVES, ORDINALS, SCALES, SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import { hasPersonEnding } from "../casualties/counts-people.ts";
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
    const { lower = "", kind = "mark" } = reading.atoms[next] ?? {};
    if (lower === "old" || lower === "year-old") return true;
    if (kind === "mark" || isNumber(lower, kind, lowerAt(reading, next + 1))) return false;
    if (PERSON_NOUNS.has(lower) || hasPersonEnding(lower)) return true;
    if (lower === "body") return isFound(reading, at, next);
    if (/^(of|in|on|at|to|for|by|with|was|is|were|has|had|and|the|that|who)$/.test(lower)) return false;
  }
  return false;
}

/** "a dozen people", "an estimated 40 people", "a further two": another word counts them; "a two-year-old" is one. */
function isNumber(lower: string, kind: string, next: string): boolean {
  if (/^(year|month|week|day)/.test(next)) return false;
  return (
    kind === "digits" ||
    lower === "few" ||
    SMALL_NUMBERS.has(lower) ||
    SCALES.has(lower) ||
    (COLLECTIVES.has(lower) && lower !== "couple")
  );
}

/** "found a body", "a body was recovered": no body of water and no governing body. */
function isFound(reading: Reading, at: number, body: number): boolean {
  return FOUND.test(lowerAt(reading, at - 1)) || (body === at + 1 && LIES.test(lowerAt(reading, body + 1)));
}

const FOUND = /^(found|find|finding|discovered|discovering|recovered|recovering|retrieved|spotted|located)$/;
const LIES = /^(was|found|inside|near|under|floating|lying|wrapped|recovered|discovered|pulled)$/;

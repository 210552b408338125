import type { Reading } from "../claims/reading.ts";
import type { FigureMention } from "../mentions/mention.ts";

/** What tells one match, race or vote from another of the same week. */
export interface Contest {
  /** Higher number first, of the first sentence: most often how it ended. */
  readonly result?: readonly [high: number, low: number];
  readonly results: readonly (readonly [high: number, low: number])[];
  /** Whose competition headline and lead tell of. */
  readonly of?: "women" | "men";
  readonly isSport: boolean;
  readonly tellsOfWomen: boolean;
}

const LEAD_SENTENCES = 3;
const SPORT =
  /\b(?:semi-|quarter-)?finals?\b|\b(?:semifinals?|quarterfinals?|league|cup|match|tournament|champions?|championships?|medal|playoff|play-off|runner-up)\b/i;
const WOMEN = /\b(?:women|womens|girls|ladies|female)\b/i;
const MEN = /\b(?:men|mens|boys)\b/i;
/** Words beside a result that is not how it ended, or not of this one alone. */
const PARTIAL =
  /\b(?:aggregate|penalt(?:y|ies)|shoot-?out|half-?time|interval|lead(?:s|ing)?|led|series|rul(?:ed|ing)|court|down)\b/i;
const ANY_WOMAN = /\b(?:women|womens|girls|ladies|female|she|hers?)\b/i;

export function contestOf({ document, facts }: Reading): Contest {
  const { article, text, sentences } = document;
  const firstEnd = sentences[1]?.start ?? text.length;
  const leadEnd = sentences[LEAD_SENTENCES]?.start ?? text.length;
  const scores = facts.figures.filter(isScore);
  const firstAt = scores[0]?.start ?? text.length;
  const results = scores.map(resultOf);
  const [result] = firstAt < firstEnd && !PARTIAL.test(text.slice(0, firstEnd)) ? results : [];
  const lead = `${article.title ?? ""}\n${text.slice(0, leadEnd)}`;
  const isSport = SPORT.test(lead) || firstAt < leadEnd;
  const sex = isSport && WOMEN.test(lead) !== MEN.test(lead) ? (WOMEN.test(lead) ? "women" : "men") : undefined;
  return {
    ...(result === undefined ? {} : { result }),
    results,
    ...(sex === undefined ? {} : { of: sex }),
    isSport,
    tellsOfWomen: ANY_WOMAN.test(`${article.title ?? ""}\n${text}`),
  };
}

/**
 * Two contests: the women's and the men's, or two results of which neither is in the other report and that share no
 * number. A result told wrongly has one of its numbers right.
 */
export function areTwoContests(a: Contest, b: Contest): boolean {
  return isOnlyOfWomen(a, b) || isOnlyOfWomen(b, a) || endedOtherwise(a, b);
}

function isOnlyOfWomen(a: Contest, b: Contest): boolean {
  if (a.of !== "women" || a.results.some((result) => holds(b, result))) return false;
  return b.of === "men" || (b.isSport && !b.tellsOfWomen);
}

function endedOtherwise(a: Contest, b: Contest): boolean {
  if (a.result === undefined || b.result === undefined || a.result.some((number) => b.result?.includes(number)))
    return false;
  return !holds(b, a.result) && !holds(a, b.result);
}

function holds({ results }: Contest, [high, low]: readonly [number, number]): boolean {
  return results.some((result) => result[0] === high && result[1] === low);
}

function isScore({ slot, quantity: { min, max } }: FigureMention): boolean {
  return slot === "score" && min !== null && max !== null;
}

function resultOf({ quantity: { min, max } }: FigureMention): [number, number] {
  const [one, other] = [min ?? 0, max ?? 0];
  return [Math.max(one, other), Math.min(one, other)];
}

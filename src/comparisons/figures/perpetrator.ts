import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Token } from "../../document/document.ts";
import { numberOf } from "./figure-features.ts";

/**
 * Whether two numbers of dead differ by who killed them: "killed three people and then himself" leaves "four dead, including the
 * gunman". One of the two sentences says so.
 */
export function differByPerpetrator(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): boolean {
  if (a.figure.slot !== "killed" || b.figure.slot !== "killed") return false;
  if (Math.abs(numberOf(a) - numberOf(b)) !== 1) return false;
  const isFewer = numberOf(a) < numberOf(b);
  return isFewer
    ? killsHimself(earlier, a) || countsKiller(later, b)
    : killsHimself(later, b) || countsKiller(earlier, a);
}

const KILLING =
  /^(?:kill(?:ed|ing|s)?|shot|shoots?|shooting|stabb(?:ed|ing)|hang(?:ed|s)?|blew|blown|dead|slain|murder(?:ed|ing|s)?)$/;
/** Words between "killed" and "himself": "three people and then". */
const SELF_REACH = 8;

function killsHimself(claims: ArticleClaims, claim: FigureClaim): boolean {
  return (
    hasWordBehind(claims, claim, /^(?:himself|herself|themselves)$/, KILLING, SELF_REACH) || diesInTurn(claims, claim)
  );
}

/** "killed four people before he was shot dead", "the gunman, too, was killed", "the attacker died at the scene". */
function diesInTurn(claims: ArticleClaims, claim: FigureClaim): boolean {
  const words = wordsOf(claims, claim);
  return words.some(
    ({ lower }, at) =>
      (KILLERS.test(lower) || /^s?he$/.test(lower)) && meetsEnd(words.slice(at + 1, at + 1 + END_REACH)),
  );
}

/** Words from the killer to his end: "also was fatally shot". */
const END_REACH = 4;

/** In: the words behind the killer. "The gunman killed" is no end of his: it takes "was killed". */
function meetsEnd(words: readonly Token[]): boolean {
  const end = words.findIndex(({ lower }) => /^(?:shot|killed|dead|slain|died|dies)$/.test(lower));
  if (end < 0) return false;
  return (
    /^die[ds]$/.test(words[end]?.lower ?? "") ||
    words.slice(0, end).some(({ lower }) => /^(?:was|were|is|lay)$/.test(lower))
  );
}

const KILLERS =
  /^(?:gunman|gunmen|shooter|shooters|attackers?|assailants?|bombers?|killers?|murderer|perpetrator|suspect|hijackers?|knifeman)$/;
const COUNTING = /^(?:including|counting|plus)$/;
const COUNTING_REACH = 4;

function countsKiller(claims: ArticleClaims, claim: FigureClaim): boolean {
  return hasWordBehind(claims, claim, KILLERS, COUNTING, COUNTING_REACH);
}

/** The claim's sentence has such a word, and one of the others within reach before it. */
function hasWordBehind(
  claims: ArticleClaims,
  claim: FigureClaim,
  wanted: RegExp,
  opener: RegExp,
  reach: number,
): boolean {
  const words = wordsOf(claims, claim);
  return words.some(
    ({ lower }, at) =>
      wanted.test(lower) && words.slice(Math.max(0, at - reach), at).some((word) => opener.test(word.lower)),
  );
}

/** The words of the claim's sentence. */
function wordsOf({ reading: { document } }: ArticleClaims, { frame }: FigureClaim): readonly Token[] {
  const sentence = document.sentences[frame.sentence];
  return sentence === undefined ? [] : document.tokens.slice(sentence.firstToken, sentence.endToken);
}

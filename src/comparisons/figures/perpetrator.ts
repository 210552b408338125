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
  return hasWordBehind(claims, claim, /^(?:himself|herself|themselves)$/, KILLING, SELF_REACH);
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
  { reading: { document } }: ArticleClaims,
  { frame }: FigureClaim,
  wanted: RegExp,
  opener: RegExp,
  reach: number,
): boolean {
  const sentence = document.sentences[frame.sentence];
  if (sentence === undefined) return false;
  const words = document.tokens.slice(sentence.firstToken, sentence.endToken) as readonly Token[];
  return words.some(
    ({ lower }, at) =>
      wanted.test(lower) && words.slice(Math.max(0, at - reach), at).some((word) => opener.test(word.lower)),
  );
}

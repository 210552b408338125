import { endsPhrase } from "./ends-phrase.ts";
import type { Numeral } from "./numeral.ts";
import { lowerAt, type Reading, sameSentence } from "./reading.ts";

/** How far the verb may stand before "at": "quit the sport after two bad falls at 33". */
const REACH = 8;

/** "At eight" is an hour. */
const LEAST = 13;
const MOST = 110;

/** "She quit the sport at 33", "he, who lost his sight at 19,": whether a bare number says how old one was when something came in a life. */
export function isAgeInLife(reading: Reading, { first, end, value, digits }: Numeral): boolean {
  if (!digits || value < LEAST || value > MOST || !endsPhrase(reading, end)) return false;
  if (!CLOSES.test(lowerAt(reading, end)) && sameSentence(reading, first, end)) return false;
  const at = /^(only|just|barely)$/.test(lowerAt(reading, first - 1)) ? first - 2 : first - 1;
  if (lowerAt(reading, at) !== "at") return false;
  for (let verb = at - 1; verb >= at - REACH && sameSentence(reading, first, verb); verb--) {
    const lower = lowerAt(reading, verb);
    if (LIVED.test(lower)) return isOfLife(reading, verb, at) && isHeOrShe(reading, verb - 1);
    if (/^[.,;:()]$/.test(lower) || reading.atoms[verb]?.kind === "digits") return false;
  }
  return false;
}

/** What ends the clause, or goes on with it in time. */
const CLOSES = /^(?:[.,;:!?)”"]|and|but|when|after|before|while|because|with|without|following|despite)$/;

/** What comes once or twice in a life; sets, shares and races do none of it. */
const LIVED =
  /^(?:became|quit|retired|joined|left|graduated|married|divorced|emigrated|enlisted|diagnosed|orphaned|widowed|converted|moved|debuted|started|began|lost|went|arrived|died|won|published|founded|wrote|recorded|killed|convicted|jailed|adopted)$/;

/** "He started at 50", "she left at 23", "won the frame at 45": by themselves these may be followed by a price, an hour or a score. */
function isOfLife(reading: Reading, verb: number, at: number): boolean {
  const lower = lowerAt(reading, verb);
  if (MOVES.test(lower)) return verb < at - 1 && (lower !== "moved" || lowerAt(reading, verb + 1) === "to");
  if (!WINS.test(lower)) return true;
  for (let word = verb + 1; word < at; word++) if (OF_A_LIFE.test(lowerAt(reading, word))) return true;
  return false;
}

const MOVES = /^(?:left|moved|started|began|went|arrived|wrote|recorded)$/;
const WINS = /^(?:won|lost)$/;
const OF_A_LIFE =
  /^(?:titles?|medals?|cup|prize|award|seat|election|trophy|championship|scholarship|sight|hearing|leg|arm|eye|job|father|mother|husband|wife|parents|son|daughter|brother|sister)$/;

/** "he", "she" or "who" right before the verb, or before its auxiliary. */
function isHeOrShe(reading: Reading, from: number): boolean {
  const at = /^(?:had|has|was|is|first|then|later|also|only|been|were)$/.test(lowerAt(reading, from)) ? from - 1 : from;
  return /^(?:he|she|who)$/.test(lowerAt(reading, at));
}

import { numeralRule } from "../figure-rule.ts";
import { lowerAt, sameSentence } from "../reading.ts";

/** Results of games: "beat Wales 2-1", "a 9-2 lead", "won 3–0". The first number stands in `min`, the second in `max`. */
export const score = numeralRule("mentions/figures/rules/score", (reading, home, index) => {
  const away = reading.numerals[index + 1];
  if (away === undefined || home.shape !== "cardinal" || away.shape !== "cardinal" || !home.digits || !away.digits)
    return undefined;
  if (home.end !== home.first + 1 || away.end !== away.first + 1 || home.value > 250 || away.value > 250)
    return undefined;
  if (!Number.isInteger(home.value) || !Number.isInteger(away.value) || !sameSentence(reading, home.first, away.first))
    return undefined;
  const hyphen = away.first === home.end && reading.atoms[away.first]?.glue === "hyphen";
  const dash =
    away.first === home.end + 1 &&
    /^[–-]$/.test(lowerAt(reading, home.end)) &&
    reading.atoms[home.end]?.glue === "touching" &&
    reading.atoms[away.first]?.glue === "touching";
  if (!hyphen && !dash) return undefined;
  if (!isGame(reading, home.first, away.end) && home.value < away.value) return undefined;
  if (!isGame(reading, home.first, away.end)) return undefined;
  return {
    first: home.first,
    end: away.end,
    min: home.value,
    max: away.value,
    precision: 1,
    slot: "score",
    approximator: "exact",
    loosened: false,
  };
});

const GAME_WORDS =
  /^(beat|beats|beating|won|win|wins|winning|lost|lose|loses|losing|defeat|defeated|defeats|draw|drew|drawn|victory|victories|lead|led|leading|trailed|trailing|ahead|score|scored|scoreline|tied|tie|thrashed|edged|routed|hammered|defeating|triumph|goal|goals|half-time|halftime|final|semifinal|match|game|set|sets|record|loss|level|equalised|equalized|vote|voted|ruling|ruled|decision|advantage|series|aggregate|over|upset)$/;

function isGame(reading: Parameters<typeof lowerAt>[0], first: number, end: number): boolean {
  for (let at = first - 6; at < end + 4; at++) {
    if (sameSentence(reading, first, at) && GAME_WORDS.test(lowerAt(reading, at))) return true;
  }
  return false;
}

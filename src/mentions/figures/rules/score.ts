import { numeralRule } from "../figure-rule.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";

/**
 * Results of games and votes: "beat Wales 2-1", "a 9-2 lead", "won 3–0", "6-4, 7-6 (7-4)", "214 for 6", "voted 52 to 48", "by 231 votes to 198", odds.
 * The first number stands in `min`, the second in `max`.
 */
export const score = numeralRule("mentions/figures/rules/score", (reading, home, index) => {
  const away = reading.numerals[index + 1];
  if (away === undefined || !isPart(home) || !isPart(away) || !sameSentence(reading, home.first, away.first))
    return undefined;
  const inWords = !home.digits || !away.digits;
  if (inWords && !/^votes?$/.test(lowerAt(reading, home.end))) return undefined;
  const slot = isOdds(reading, home, away)
    ? "odds"
    : isVote(reading, home, away)
      ? "votes"
      : isResult(reading, home, away) || isInnings(reading, home, away)
        ? "score"
        : undefined;
  if (slot === undefined) return undefined;
  return {
    first: home.first,
    end: away.end,
    min: home.value,
    max: away.value,
    precision: 1,
    slot,
    approximator: "exact",
    loosened: false,
  };
});

/** More seats than any chamber has. */
const HIGHEST = 1000;

function isPart({ shape, first, end, value }: Numeral): boolean {
  return shape === "cardinal" && end === first + 1 && value <= HIGHEST && Number.isInteger(value);
}

/** Whether a hyphen or an unspaced dash joins the two. */
function areJoined(reading: Reading, home: Numeral, away: Numeral): boolean {
  if (away.first === home.end) return reading.atoms[away.first]?.glue === "hyphen";
  return (
    away.first === home.end + 1 &&
    /^[–-]$/.test(lowerAt(reading, home.end)) &&
    reading.atoms[home.end]?.glue === "touching" &&
    reading.atoms[away.first]?.glue === "touching"
  );
}

function isResult(reading: Reading, home: Numeral, away: Numeral): boolean {
  if (!areJoined(reading, home, away) || home.value > 250 || away.value > 250) return false;
  return hasWord(reading, GAME_WORDS, setsBefore(reading, home.first), away.end);
}

const GAME_WORDS =
  /^(beat|beats|beating|won|win|wins|winning|lost|lose|loses|losing|defeat|defeated|defeats|draw|drew|drawn|victory|victories|lead|led|leading|trailed|trailing|ahead|score|scored|scoreline|tied|tie|thrashed|edged|routed|hammered|defeating|triumph|goal|goals|half-time|halftime|final|semifinal|match|game|set|sets|record|loss|level|equalised|equalized|ruling|ruled|decision|advantage|series|aggregate|over|upset|innings|overs|stumps)$/;

/** "6-4, 3-6, 7-6 (7-4)": where the row of sets begins that the one at `first` ends. */
function setsBefore(reading: Reading, first: number): number {
  let start = first;
  for (let sets = 0; sets < MOST_SETS && /^[,(]$|^and$/.test(lowerAt(reading, start - 1)); sets++) {
    const end = lowerAt(reading, start - 2) === ")" ? start - 2 : start - 1;
    if (reading.atoms[end - 1]?.kind !== "digits" || reading.atoms[end - 1]?.glue !== "hyphen") break;
    start = lowerAt(reading, end - 3) === "(" ? end - 3 : end - 2;
  }
  return start;
}

const MOST_SETS = 8;

/** "odds of 5-1", "the 7-2 favourite", "priced at 100 to 1". */
function isOdds(reading: Reading, home: Numeral, away: Numeral): boolean {
  const linked = away.first === home.end + 1 && lowerAt(reading, home.end) === "to";
  return (linked || areJoined(reading, home, away)) && hasWord(reading, ODDS_WORDS, home.first, away.end);
}

const ODDS_WORDS = /^(odds|favou?rites?|bookmakers?|bookies|outsiders?|punters|priced|tipped|each-way)$/;

/** "214 for 6 at stumps", "287-6 from 50 overs". */
function isInnings(reading: Reading, home: Numeral, away: Numeral): boolean {
  const linked = away.first === home.end + 1 && lowerAt(reading, home.end) === "for";
  return (
    (linked || areJoined(reading, home, away)) &&
    away.value <= 10 &&
    home.value > away.value &&
    hasWord(reading, INNINGS_WORDS, home.first, away.end)
  );
}

const INNINGS_WORDS =
  /^(stumps|overs|wicket|wickets|innings|declared|bowled|lunch|tea|runs|batting|batted|chase|reply)$/;

/** "voted 52-48", "voted 52 to 48", "52 votes to 48", "a 7-2 vote". */
function isVote(reading: Reading, home: Numeral, away: Numeral): boolean {
  const link = /^votes?$/.test(lowerAt(reading, home.end)) ? home.end + 1 : home.end;
  const linked = away.first === link + 1 && /^(to|against)$/.test(lowerAt(reading, link));
  if (!linked && !areJoined(reading, home, away)) return false;
  if (/^(from|between|aged?|ages)$/.test(lowerAt(reading, home.first - 1))) return false;
  if (link > home.end) return true;
  // "voters 18-29" are of an age
  const words = home.value >= away.value ? VOTE_WORDS : LOST_VOTE_WORDS;
  return hasWord(reading, words, home.first, away.end);
}

const VOTE_WORDS =
  /^(vote|voted|votes|voting|approved|passed|rejected|confirmed|jurors|jury|senators|lawmakers|councillors|bill|motion|margin)$/;

const LOST_VOTE_WORDS = /^(rejected|failed|fell|lost|defeated)$/;

function hasWord(reading: Reading, words: RegExp, first: number, end: number): boolean {
  for (let at = first - 6; at < end + 4; at++) {
    if (sameSentence(reading, first, at) && words.test(lowerAt(reading, at))) return true;
  }
  return false;
}

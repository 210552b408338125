import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import { endsPhrase } from "../ends-phrase.ts";
import { numeralRule } from "../figure-rule.ts";
import { isPlural } from "../is-plural.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence, tagAt } from "../reading.ts";
import { isResultOfTeam } from "../result-of-team.ts";

/**
 * Results of games and votes: "beat Wales 2-1", "a 9-2 lead", "won 3–0", "6-4, 7-6 (7-4)", "214 for 6", "voted 52 to 48", "by 231 votes to 198", "84 points to 79", "ruled six to three", odds.
 * The first number stands in `min`, the second in `max`.
 */
export const score = numeralRule("mentions/figures/rules/score", (reading, home, index) => {
  const away = reading.numerals[index + 1];
  if (away === undefined || !isPart(home) || !isPart(away) || !sameSentence(reading, home.first, away.first))
    return undefined;
  const slot = slotOf(reading, home, away);
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

function slotOf(reading: Reading, home: Numeral, away: Numeral): string | undefined {
  const named = SCORED.get(lowerAt(reading, home.end));
  if (named !== undefined && isLinked(reading, home.end + 1, away) && endsPair(reading, home, away)) return named;
  if (!home.digits || !away.digits) return inWords(reading, home, away);
  if (isOdds(reading, home, away)) return "odds";
  if (isRange(reading, home, away)) return undefined;
  if (isRatio(reading, home, away)) return "ratio";
  if (isVote(reading, home, away)) return "votes";
  return isResult(reading, home, away) || isInnings(reading, home, away) ? "score" : undefined;
}

/** "84 points to 79", "84 points to 79 points", "by six votes to three Brenz shut it", but not "14 games against 3 teams". */
function endsPair(reading: Reading, home: Numeral, away: Numeral): boolean {
  if (endsPhrase(reading, away.end) || lowerAt(reading, away.end) === lowerAt(reading, home.end)) return true;
  return lowerAt(reading, away.first - 1) === "to" && tagAt(reading, away.end) === "PROPN";
}

/** "231 votes to 198", "84 points to 79", "31 seats against 24". */
const SCORED: ReadonlyMap<string, string> = new Map([
  ["vote", "votes"],
  ["votes", "votes"],
  ...["goals", "goal", "points", "games", "sets", "frames", "tries", "runs", "legs", "rounds", "matches"].map(
    (word): [string, string] => [word, "score"],
  ),
  ["seats", "seats"],
]);

/** "won three-two", "ruled six to three", "by five to four": words that a verb or a preposition of deciding stands before. */
function inWords(reading: Reading, home: Numeral, away: Numeral): string | undefined {
  if (home.digits || away.digits || home.value > MOST_IN_WORDS || away.value > MOST_IN_WORDS) return undefined;
  const before = lowerAt(reading, home.first - 1);
  if (areJoined(reading, home, away)) {
    const isDecision = /^(vote|ruling|decision|majority|verdict)$/.test(lowerAt(reading, away.end));
    if (VOTED.test(before) || isDecision) return "votes";
    return WON.test(before) || /^(win|victory|defeat|draw|lead)$/.test(lowerAt(reading, away.end))
      ? "score"
      : undefined;
  }
  if (!isLinked(reading, home.end, away) || !endsPhrase(reading, away.end)) return undefined;
  if (VOTED.test(before) || (before === "by" && hasWord(reading, DECIDING, home.first, away.end))) return "votes";
  return before !== "by" && WON.test(before) ? "score" : undefined;
}

const MOST_IN_WORDS = 30;
const VOTED = /^(voted|ruled|split|divided|decided)$/;
const WON = /^(won|lost|win|lose|beaten|by|ended|finished)$/;
const DECIDING =
  /^(vote|voted|votes|ruled|ruling|court|judges?|justices|jury|jurors|panel|council|committee|board|tribunal|chamber|senate|bench|motion|rejected|approved|dismissed|upheld)$/;

/** More votes than any chamber casts. */
const HIGHEST = 5000;

function isPart({ shape, first, end, value, digits }: Numeral): boolean {
  return shape === "cardinal" && (end === first + 1 || !digits) && value <= HIGHEST && Number.isInteger(value);
}

/** "Lost 5-10 men", "led by 5-10 percent": a range rises, and counts or measures what stands behind it. */
function isRange(reading: Reading, home: Numeral, away: Numeral): boolean {
  if (home.value >= away.value || !areJoined(reading, home, away)) return false;
  const next = lowerAt(reading, away.end);
  return PERCENT.test(next) || (tagAt(reading, away.end) === "NOUN" && (isPlural(next) || PERSON_NOUNS.has(next)));
}

const PERCENT = /^(?:%|percent|per)$/;

/** "to" or "against" between the two. */
function isLinked(reading: Reading, at: number, away: Numeral): boolean {
  return away.first === at + 1 && /^(to|against)$/.test(lowerAt(reading, at));
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
  if (hasWord(reading, GAME_WORDS, setsBefore(reading, home.first), away.end) || isStanding(reading, home, away))
    return true;
  if (isResultOfTeam(reading, home, away) && (endsPhrase(reading, away.end) || lowerAt(reading, away.end) === "run"))
    return true;
  // but "ended 3-4 weeks later"
  const isEnd = endsPhrase(reading, away.end) || /^(for|to|in|after)$/.test(lowerAt(reading, away.end));
  return isEnd && /^(ended|ends|finished|finishes)$/.test(lowerAt(reading, home.first - 1));
}

const GAME_WORDS =
  /^(beat|beats|beating|won|win|wins|winning|lost|lose|loses|losing|defeat|defeated|defeats|draw|drew|drawn|victory|victories|lead|led|leading|trailed|trailing|ahead|score|scored|scoreline|tied|tie|thrashed|edged|routed|hammered|defeating|triumph|goal|goals|half-time|halftime|final|semifinal|match|game|prevailed|prevail|triumphed|outlasted|tie-break|tiebreak|set|sets|record|loss|level|equalised|equalized|ruling|ruled|decision|advantage|series|aggregate|over|upset|innings|overs|stumps)$/;

/** "went 2-1 up", "were 0-3 down", "it was 4-3 at the break": how a game stands. */
function isStanding(reading: Reading, home: Numeral, away: Numeral): boolean {
  const next = lowerAt(reading, away.end);
  if (/^(?:up|down|behind)$/.test(next) && endsPhrase(reading, away.end + 1))
    return next === "up" ? home.value > away.value : home.value !== away.value;
  return next === "at" && BREAK.test(lowerAt(reading, away.end + (lowerAt(reading, away.end + 1) === "the" ? 2 : 1)));
}

const BREAK = /^(?:break|interval|half-time|halftime|whistle)$/;

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
  if (isBounded(reading, home)) return false;
  const linked = away.first === home.end + 1 && lowerAt(reading, home.end) === "to" && mayBeOdds(reading, away.end);
  return (linked || areJoined(reading, home, away)) && hasWord(reading, ODDS_WORDS, home.first, away.end);
}

/** "a 100 to 1 outsider", "a 7 to 2 shot", but not "sells outsiders 3 to 4 items". */
function mayBeOdds(reading: Reading, end: number): boolean {
  return (
    endsPhrase(reading, end) || ODDS_WORDS.test(lowerAt(reading, end)) || /^(shot|chance)$/.test(lowerAt(reading, end))
  );
}

/** "from 9 to 5", "between 3 and 4", "aged 18 to 29". */
function isBounded(reading: Reading, { first }: Numeral): boolean {
  return /^(from|between|aged?|ages)$/.test(lowerAt(reading, first - 1));
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

/** "a ratio of 58 to 42": of two parts, whatever they are parts of. */
function isRatio(reading: Reading, home: Numeral, away: Numeral): boolean {
  return (
    isLinked(reading, home.end, away) &&
    lowerAt(reading, home.first - 1) === "of" &&
    lowerAt(reading, home.first - 2) === "ratio"
  );
}

/** "voted 52-48", "voted 52 to 48", "a 7-2 vote". */
function isVote(reading: Reading, home: Numeral, away: Numeral): boolean {
  if (!isLinked(reading, home.end, away) && !areJoined(reading, home, away)) return false;
  // "voters 18-29" are of an age
  if (isBounded(reading, home)) return false;
  const words = home.value >= away.value ? VOTE_WORDS : LOST_VOTE_WORDS;
  return hasWord(reading, words, home.first, away.end);
}

const VOTE_WORDS =
  /^(vote|voted|votes|voting|approved|passed|rejected|confirmed|jurors|jury|senators|lawmakers|councillors|bill|motion|margin|majority)$/;

const LOST_VOTE_WORDS = /^(rejected|failed|fell|lost|defeated)$/;

function hasWord(reading: Reading, words: RegExp, first: number, end: number): boolean {
  for (let at = first - 6; at < end + 4; at++) {
    if (sameSentence(reading, first, at) && words.test(lowerAt(reading, at))) return true;
  }
  return false;
}

import { wordRule } from "../figure-rule.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";

/**
 * Times taken, as a stopwatch shows them, in seconds: "won in 2:07:14", "clocked 1:58.22", "in 3:32". Declines clock times: what stands
 * behind "at", before "a.m." or a zone; minutes and seconds alone need a word of racing.
 */
export const stopwatch = wordRule("mentions/figures/rules/stopwatch", new Set([":"]), (reading, at) => {
  const match = SHOWN.exec(lowerAt(reading, at));
  if (!match || isClock(reading, at, match[4] !== undefined)) return undefined;
  const [, first, second, third, fraction] = match;
  const long = third !== undefined;
  if (!long && fraction === undefined && !isRace(reading, at)) return undefined;
  const parts = long ? [first, second, third] : ["0", first, second];
  const [hours, minutes, seconds] = parts.map(Number) as [number, number, number];
  if (seconds > 59 || (long && minutes > 59)) return undefined;
  const value = hours * 3600 + minutes * 60 + seconds + Number(`0.${fraction ?? "0"}`);
  return {
    first: at,
    end: at + 1,
    value: Number(value.toFixed(fraction?.length ?? 0)),
    precision: 10 ** -(fraction?.length ?? 0),
    unit: "s",
  };
});

const SHOWN = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\.(\d{1,3}))?$/;

function isClock(reading: Reading, at: number, isExact: boolean): boolean {
  const before = lowerAt(reading, at - 1);
  const after = lowerAt(reading, at + 1);
  // "in 29:14.31 on Saturday"
  if (after === "on" && (isExact || before === "in" || before === "of")) return false;
  return (
    /^(at|by|until|till|since|around|before|after|on|t)$/.test(before) ||
    /^(am|pm|a\.m\.?|p\.m\.?|gmt|utc|est|edt|cst|pst|bst|cet|local|on|hours|hrs|z)$/.test(after) ||
    reading.atoms[at]?.glue !== "space"
  );
}

/** "won in 3:32", "a time of 29:14", "ran 3:52". */
function isRace(reading: Reading, at: number): boolean {
  if (!/^(in|of|ran|run|clocked|timed|swam|posted|best|recorded|record|time)$/.test(lowerAt(reading, at - 1)))
    return false;
  for (let near = at - 8; near < at + 4; near++)
    if (near !== at && sameSentence(reading, at, near) && RACE.test(lowerAt(reading, near))) return true;
  return false;
}

const RACE =
  /^(won|win|wins|ran|run|race|raced|finished|finishing|clocked|clocking|timed|time|times|record|lap|laps|mile|marathon|gold|silver|bronze|heat|swam|fastest|medley|relay|crossed|completed|best)$/;

import type { DateClaim } from "../../claims/claim.ts";
import { standsOfWord } from "../../claims/stands-of-word.ts";
import { utcInstant } from "../../claims/utc-instant.ts";
import { verbKey } from "../../claims/verb-key.ts";
import { DEPARTURE, STAGES } from "../../lexicons/en/happening-kinds.ts";
import { commonScale, isWrittenDay, minutesApart, type TimeScale, timeScale } from "./compare-times.ts";
import { unitsApart } from "./date-features.ts";
import { areOriginsOfTwo } from "./of-origin.ts";
import { areOfTwoSittings } from "./of-two-sittings.ts";

/** Whether two dates that exclude each other are of two happenings for sure, by how either is told. In: dates of one scale. */
export function areOfTwoHappenings(a: DateClaim, b: DateClaim, scale: TimeScale): boolean {
  if (areOfTheirReports(a, b) || areOneTurn(a, b) || isFromTo(a, b) || isFromTo(b, a) || areOpposites(a, b))
    return true;
  if (areOfTwoSittings(a, b, scale)) return true;
  if (areFirstAndLast(a, b) || a.isUnreal !== b.isUnreal || a.isHabitual !== b.isHabitual) return true;
  if (boundAtClock(a) !== boundAtClock(b) || (isOfClockAlone(a, b) && !areOnePlan(a, b))) return true;
  switch (scale) {
    case "clock":
      return isDepartureOfOne(a, b) || areOfTheirClocks(a, b) || isNewsOf(a, b) || isNewsOf(b, a);
    case "period":
      return areBeforeAndAfter(a, b) || areOriginsOfTwo(a, b) || isSinceAndNow(a, b) || isSinceAndNow(b, a);
    case "day":
      return false;
  }
}

/** "The company said on Tuesday", "on Wednesday": each speaks on the day before or of its own report. */
function areOfTheirReports(a: DateClaim, b: DateClaim): boolean {
  return a.ofUtterance && b.ofUtterance && a.isOfReport && b.isOfReport;
}

const BOUNDS: Readonly<Record<string, "start" | "end">> = {
  since: "start",
  until: "end",
  till: "end",
  til: "end",
  by: "end",
};

/** "It burned until half past six" against "it broke out at two". */
function boundAtClock({ date, link }: DateClaim): "start" | "end" | undefined {
  return timeScale(date) === "clock" && Object.hasOwn(BOUNDS, link) ? BOUNDS[link] : undefined;
}

const DAY = 86_400_000;

/** "closed until the 15th" (that day with it), "until Monday" (without it), "open again on Monday": of the 15th and the 16th one turn. */
function areOneTurn(a: DateClaim, b: DateClaim): boolean {
  const ends = [a, b].filter(({ link }) => link === "until" || link === "till" || link === "til");
  if (ends.length === 0 || commonScale(a.date, b.date) !== "day") return false;
  const [first, second] = [a, b]
    .map((claim) => ({ claim, day: Math.floor(utcInstant(claim.date.interval?.start ?? "") / DAY) }))
    .sort((x, y) => x.day - y.day);
  return first !== undefined && second !== undefined && second.day - first.day === 1 && ends.includes(first.claim);
}

/** "The strike will begin on Thursday", "will end on Friday at 6 p.m." */
function isFromTo({ verb }: DateClaim, { verb: other }: DateClaim): boolean {
  return /^(?:begin|start|open|launch|reach)$/.test(verb) && /^(?:end|expir|close|finish|leav)$/.test(other);
}

/** "Will close on Thursday", "will reopen on Friday": of two happenings that undo each other each has its day. */
function areOpposites({ verb: a }: DateClaim, { verb: b }: DateClaim): boolean {
  if (a === "" || b === "" || a === b) return false;
  return standsOfWord(verbKey(a)).some(
    ({ matter, sign, reversible }) =>
      reversible && standsOfWord(verbKey(b)).some((other) => other.matter === matter && other.sign !== sign),
  );
}

/** "Last year" and "next year", 2024 and 2027 told in 2026: what is over is not what is to come. */
function areBeforeAndAfter(a: DateClaim, b: DateClaim): boolean {
  return a.isComing !== b.isComing && unitsApart(a, b) > 1;
}

/** "the second fire there since 2019", "the third in the town this year": what one counts from is not when the other happened. */
function isSinceAndNow({ link }: DateClaim, { link: other, date }: DateClaim): boolean {
  return link === "since" && other !== "since" && /^this /i.test(date.text);
}

/** "found the first on 26 May", "the last was found on 9 June"; "the first title since 2003" is no first one. */
function areFirstAndLast(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.happenings().rank, b.happenings().rank];
  return left !== undefined && right !== undefined && left !== right && a.link !== "since" && b.link !== "since";
}

/** "left port at 8.15", "ran aground at nine". */
function isDepartureOfOne(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.happenings().deed & ~STAGES, b.happenings().deed & ~STAGES];
  if (left === 0n || right === 0n || (left & right) !== 0n) return false;
  return (left & DEPARTURE) !== (right & DEPARTURE);
}

/** "He died at 3:10 p.m.", "police confirmed at 4 p.m. that he had died": news comes after what it tells. "It was reported at" is said of a deed. */
function isNewsOf(a: DateClaim, b: DateClaim): boolean {
  if (!a.ofUtterance || b.ofUtterance || a.verb === "report") return false;
  const minutes = (utcInstant(a.date.interval?.start ?? "") - utcInstant(b.date.interval?.start ?? "")) / MINUTE;
  const round = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return round < DAY_MINUTES / 2;
}

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** "8.15 Orland time", "a quarter past seven on the clocks of Brenz": full or half hours may lie between two clocks. */
function areOfTheirClocks(a: DateClaim, b: DateClaim): boolean {
  if (a.clockOf === b.clockOf) return false;
  if (a.date.offsetMinutes !== undefined && b.date.offsetMinutes !== undefined) return false;
  const beyond = minutesApart(a.date, b.date) % ZONE_STEP_MINUTES;
  return Math.min(beyond, ZONE_STEP_MINUTES - beyond) <= CLOCKS_TOLERANCE_MINUTES;
}

const ZONE_STEP_MINUTES = 30;
const CLOCKS_TOLERANCE_MINUTES = 5;

function isOfClockAlone(a: DateClaim, b: DateClaim): boolean {
  return (timeScale(a.date) === "clock") !== (timeScale(b.date) === "clock");
}

/** "resumed on Wednesday" and "on Thursday at 3 p.m.": a plan has one day, with its hour or without; what happened on Saturday at 4 p.m. is one thing of many. */
function areOnePlan(a: DateClaim, b: DateClaim): boolean {
  return a.isComing && b.isComing && isWrittenDay(a.date) === isWrittenDay(b.date);
}

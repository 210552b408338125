import {
  capitalizedOnly,
  leadingAbbreviations,
  onlyBeforeFigure,
  onlyBeforeFigureOrComma,
  trailingAbbreviations,
} from "../lexicons/en/abbreviations.ts";
import { characterClass, DIGIT, LETTER, SPACE } from "./character-class.ts";

/** Whether the stop at `at` belongs to the word before it: "Gov. Reyes", "No. 5", "J. Silva", "U.S.". */
export function takesDot(
  text: string,
  start: number,
  segment: number,
  at: number,
  end: number,
  dotted: boolean,
): boolean {
  const length = at - segment;
  if (characterClass(text.charCodeAt(at - 1)) !== LETTER) return false;
  if (dotted) return length === 1;
  if (start !== segment) return isJoinedMonth(text, segment, at) && isFigureAfter(text, at + 1, end);
  if (length > 7) return false;
  if (text.charCodeAt(at + 1) === 0x2e) return false; // an ellipsis
  const word = text.slice(start, at);
  if (length === 1 && word !== word.toUpperCase()) return word === "v" || isFigureAfter(text, at + 1, end);
  if (length === 1) return word !== "I" && word !== word.toLowerCase() ? isInitial(text, at, end) : word === "v";
  const lower = word.toLowerCase();
  if (onlyBeforeFigure.has(lower)) return isFigureAfter(text, at + 1, end);
  if (capitalizedOnly.has(lower) && word === lower) return false;
  if (leadingAbbreviations.has(lower))
    return !onlyBeforeFigureOrComma.has(lower) || isFigureOrCommaAfter(text, at + 1, end);
  if (!trailingAbbreviations.has(lower)) return false;
  if (!onlyBeforeFigureOrComma.has(lower) || lower === "co" || word === "al") return true;
  return isFigureOrCommaAfter(text, at + 1, end) || isInDateline(text, start, at + 1, end);
}

const monthAbbreviation = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** "Nov. 18-Dec. 19": the month behind a day and a hyphen. */
function isJoinedMonth(text: string, segment: number, at: number): boolean {
  return characterClass(text.charCodeAt(segment - 2)) === DIGIT && monthAbbreviation.test(text.slice(segment, at));
}

/** "GARY, Ind. (Feb. 20) —", "ERIE, Pa. --": a state between the comma behind its city and the bracket or dash of a report's head. */
function isInDateline(text: string, start: number, from: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x20 || text.charCodeAt(start - 2) !== 0x2c) return false;
  let at = from;
  while (at < end && at < from + 2 && characterClass(text.charCodeAt(at)) === SPACE) at++;
  return at < end && "(–—-".includes(text.charAt(at));
}

/** "J. Smith", "John F. Kennedy", "J.K. Rowling": a capital letter's stop before another capital. */
function isInitial(text: string, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && characterClass(text.charCodeAt(next)) === SPACE) next++;
  if (next >= end) return false;
  const follower = text.charAt(next);
  return characterClass(text.charCodeAt(next)) === LETTER && follower !== follower.toLowerCase();
}

function isFigureAfter(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && characterClass(text.charCodeAt(at)) === SPACE) at++;
  return at < end && characterClass(text.charCodeAt(at)) === DIGIT;
}

function isFigureOrCommaAfter(text: string, from: number, end: number): boolean {
  return text.charCodeAt(from) === 0x2c || isFigureAfter(text, from, end);
}

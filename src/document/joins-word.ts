import { characterClass, DIGIT, INVISIBLE, isHyphen, LETTER, LINE_BREAK } from "./character-class.ts";

/** Whether the mark at `at` holds the characters around it together: "1,200", "9:06", "km/h", "41-year-old", "AT&T", "a@b.c". */
export function joins(text: string, unit: number, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const before = classBefore(text, at);
  const after = classAfter(text, at, end);
  if (unit === 0x2c) return before === DIGIT && after === DIGIT && isDigitGroup(text, at + 1, end);
  if (unit === 0x3a) return before === DIGIT && after === DIGIT;
  const wordAfter = after === LETTER || after === DIGIT;
  if (unit === 0x2f && isBetweenNames(text, at)) return false;
  if (isHyphen(unit) || unit === 0x2f || unit === 0x40) return wordAfter;
  return unit === 0x26 && before === LETTER && after === LETTER;
}

/** What the stop at `at` holds together: "3.5", "U.S", "example.org". */
export function joinsAtDot(
  text: string,
  segment: number,
  at: number,
  end: number,
): "number" | "acronym" | "domain" | undefined {
  if (at + 1 >= end) return undefined;
  const before = classBefore(text, at);
  const after = classAfter(text, at, end);
  if (before === DIGIT && after === DIGIT) return "number";
  if (before !== LETTER || after !== LETTER) return undefined;
  let next = at + 1;
  while (next < end && next - at < 6 && characterClass(text.charCodeAt(next)) === LETTER) next++;
  const length = next - at - 1;
  if (at - segment === 1 && length === 1) return "acronym";
  if (at - segment === 2 && length === 1 && text.slice(segment, at) === "Ph") return "acronym";
  if (length === 1 && isHalfDay(text, at)) return "acronym";
  return length <= 4 && domainEndings.has(text.slice(at + 1, next)) ? "domain" : undefined;
}

/** "8p.m.", "9.30a.m." without its space. */
function isHalfDay(text: string, dot: number): boolean {
  const letter = text.charCodeAt(dot - 1) | 32;
  return (
    (letter === 0x61 || letter === 0x70) &&
    (text.charCodeAt(dot + 1) | 32) === 0x6d &&
    characterClass(text.charCodeAt(dot - 2)) === DIGIT
  );
}

const domainEndings: ReadonlySet<string> = new Set(
  "com org net gov edu co uk io tv info biz eu de fr in au ca us".split(" "),
);

/** "REUTERS/Ana Silva", "LONDON/PARIS": three letters before the slash and a capital after it; "N/A", "AC/DC" and "km/h" stay whole. */
function isBetweenNames(text: string, slash: number): boolean {
  for (let back = slash - 3; back < slash; back++)
    if (back < 0 || characterClass(text.charCodeAt(back)) !== LETTER) return false;
  const next = text.charAt(slash + 1);
  return next !== next.toLowerCase();
}

/** Three digits, or two before a further group as in "1,20,000". */
function isDigitGroup(text: string, start: number, end: number): boolean {
  let digits = 0;
  let at = start;
  for (; at < end && digits < 4 && at < start + 4 + mostInvisible; at++) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === DIGIT) digits++;
    else if (kind !== INVISIBLE) break;
  }
  return digits === 3 || (digits === 2 && text.charCodeAt(at) === 0x2c);
}

/** More invisible characters than that in one place are no slip of a keyboard. */
const mostInvisible = 4;

function classBefore(text: string, at: number): number {
  let before = at - 1;
  while (before > 0 && at - before <= mostInvisible && characterClass(text.charCodeAt(before)) === INVISIBLE) before--;
  return characterClass(text.charCodeAt(before));
}

function classAfter(text: string, at: number, end: number): number {
  let after = at + 1;
  while (after < end && after - at <= mostInvisible && characterClass(text.charCodeAt(after)) === INVISIBLE) after++;
  return after < end ? characterClass(text.charCodeAt(after)) : LINE_BREAK;
}

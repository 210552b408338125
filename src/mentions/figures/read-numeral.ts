import {
  COLLECTIVES,
  FRACTION_NOUNS,
  FRACTION_SIGNS,
  ORDINALS,
  SCALE_ABBREVIATIONS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_PLURALS,
} from "../../lexicons/en/number-words.ts";
import type { Atom } from "./atoms.ts";
import type { Numeral } from "./numeral.ts";
import { readDigits, type WrittenNumber } from "./read-digits.ts";

/** Longest number phrase, in atoms: "two hundred and thirty-four thousand five hundred and sixty-seven" has eleven. */
const LONGEST_NUMERAL = 24;

/**
 * Reads the number that starts at `atoms[first]`: digits, number words of any length, mixtures ("4.5 million", "2 dozen"),
 * fractions and vague plurals. Undefined where none starts there. Looks at no more than LONGEST_NUMERAL atoms.
 */
export function readNumeral(atoms: readonly Atom[], first: number): Numeral | undefined {
  const atom = atoms[first] as Atom;
  if (atom.kind === "digits") return readFromDigits(atoms, first);
  if (atom.kind === "word") return readFromWords(atoms, first);
  const sign = FRACTION_SIGNS.get(atom.lower);
  return sign === undefined ? undefined : fraction(first, first + 1, sign, true);
}

function readFromDigits(atoms: readonly Atom[], first: number): Numeral | undefined {
  const { lower } = atoms[first] as Atom;
  const sign = FRACTION_SIGNS.get(lower);
  if (sign !== undefined) return withScaleAfterFraction(atoms, fraction(first, first + 1, sign, true));
  const decimals = commaDecimals(atoms, first);
  if (decimals) return decimals;
  const mixed = digitsWithSign(lower);
  if (mixed) return withScaleAfterFraction(atoms, cardinal(first, first + 1, mixed, true));
  const next = atoms[first + 1];
  if (next?.glue === "touching" && isOrdinalEnding(next.lower)) {
    const value = Number(lower.replaceAll(",", ""));
    return Number.isInteger(value) ? ordinal(first, first + 2, value, true) : undefined;
  }
  const simple = simpleFraction(atoms, first) ?? readPower(atoms, first);
  if (simple) return simple;
  return readCardinal(atoms, first);
}

function readFromWords(atoms: readonly Atom[], first: number): Numeral | undefined {
  const { lower } = atoms[first] as Atom;
  const vague = readVague(atoms, first);
  if (vague) return vague;
  if (lower === "a" || lower === "an") return readAfterArticle(atoms, first);
  if (lower === "half" || lower === "quarter") return readHalf(atoms, first, first);
  if (lower === "several" || lower === "many" || lower === "few") return undefined;
  if (SMALL_NUMBERS.has(lower) || SCALES.has(lower) || COLLECTIVES.has(lower)) {
    if (COLLECTIVES.has(lower) && lower !== "dozen") return undefined;
    return compoundOrdinal(atoms, first) ?? wordFraction(atoms, first) ?? overPlural(atoms, readCardinal(atoms, first));
  }
  return readOrdinal(atoms, first);
}

/** "a dozen", "a hundred", "a third of", "a million", "a couple of", "half a million". */
function readAfterArticle(atoms: readonly Atom[], first: number): Numeral | undefined {
  const next = atoms[first + 1];
  if (next?.kind !== "word" || next.glue === "touching") return undefined;
  const { lower } = next;
  if (lower === "few") {
    const scale = SCALES.get(atoms[first + 2]?.lower ?? "");
    return scale === undefined ? undefined : vagueNumeral(first, first + 3, 2 * scale);
  }
  if (lower === "hundred" || lower === "thousand" || SCALES.has(lower) || lower === "dozen" || lower === "couple") {
    if (lower === "couple" && isCouplePeople(atoms, first + 1)) return undefined;
    const read = overPlural(atoms, readCardinal(atoms, first + 1));
    return read && { ...read, first };
  }
  if (lower === "half" || lower === "quarter") return readHalf(atoms, first, first + 1);
  const long = compoundOrdinalAt(atoms, first + 1, false);
  if (long !== undefined && standsForPart(atoms, first + 3)) return fraction(first, first + 3, 1 / long, false);
  const denominator = ORDINALS.get(lower);
  if (denominator !== undefined && denominator > 2 && standsForPart(atoms, first + 2)) {
    return fraction(first, first + 2, 1 / denominator, false);
  }
  return undefined;
}

/** "a couple from Leeds" are two people, "a couple of days" is a number. */
function isCouplePeople(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 1]?.lower;
  return after !== "of" && after !== "hundred" && after !== "thousand" && after !== "dozen" && after !== "million";
}

/** "a third of voters", "a fifth fewer"; but not "a third man". */
function standsForPart(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  return next === undefined || next.kind !== "word" || PART_FOLLOWERS.has(next.lower);
}

const PART_FOLLOWERS: ReadonlySet<string> = new Set([
  "of",
  "fewer",
  "less",
  "more",
  "higher",
  "lower",
  "smaller",
  "larger",
  "bigger",
  "to",
  "in",
  "on",
  "from",
  "were",
  "are",
  "say",
  "have",
  "had",
  "and",
  "over",
  "since",
  "by",
  "after",
  "last",
  "this",
  "off",
  "as",
]);

/** "half", "half a million", "half of", "a quarter", "half million", "half a dozen". */
function readHalf(atoms: readonly Atom[], first: number, at: number): Numeral | undefined {
  const part = 1 / (FRACTION_NOUNS.get((atoms[at] as Atom).lower) as number);
  let next = at + 1;
  if (isArticle(atoms[next])) next++;
  const scale = scaleAt(atoms, next);
  if (scale !== undefined) return cardinal(first, next + 1, { value: part * scale, precision: part * scale }, false);
  if (part === 0.25 && first === at) return undefined;
  return fraction(first, at + 1, part, false);
}

function scaleAt(atoms: readonly Atom[], at: number): number | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "word") return undefined;
  return SCALES.get(atom.lower) ?? (atom.lower === "dozen" ? 12 : undefined);
}

function isArticle(atom: Atom | undefined): boolean {
  return atom?.lower === "a" || atom?.lower === "an";
}

/** "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand". */
function readVague(atoms: readonly Atom[], first: number): Numeral | undefined {
  const { lower } = atoms[first] as Atom;
  if (lower === "several" || lower === "many") {
    const scale = scaleAt(atoms, first + 1);
    return scale === undefined || (atoms[first + 1] as Atom).glue === "touching"
      ? undefined
      : vagueNumeral(first, first + 2, 2 * scale);
  }
  const base = VAGUE_PLURALS.get(lower);
  if (base === undefined) return undefined;
  // "he scores" is no number
  if (lower === "scores" && !/^(of|more)$/.test(atoms[first + 1]?.lower ?? "")) return undefined;
  let min = 2 * base;
  let end = first + 1;
  while (end - first < LONGEST_NUMERAL && atoms[end]?.lower === "of") {
    const factor = VAGUE_PLURALS.get(atoms[end + 1]?.lower ?? "") ?? SCALES.get(atoms[end + 1]?.lower ?? "");
    if (factor === undefined) break;
    min *= factor;
    end += 2;
  }
  if (lower === "tens" && end === first + 1) return undefined;
  return vagueNumeral(first, end, min);
}

/** "two thirds", "three-quarters", "one fifth", "one hundred and three fifths". */
function wordFraction(atoms: readonly Atom[], first: number): Numeral | undefined {
  const small = SMALL_NUMBERS.get((atoms[first] as Atom).lower);
  if (small === undefined || small === 0 || small > 20) return undefined;
  // "one - third" in text that was split into tokens
  const at = first + (atoms[first + 1]?.lower === "-" ? 2 : 1);
  const long = compoundOrdinalAt(atoms, at, small !== 1);
  if (long !== undefined && (small > 1 || standsForPart(atoms, at + 2)))
    return fraction(first, at + 2, small / long, false);
  const denominator = denominatorAt(atoms, at, small === 1);
  return denominator === undefined
    ? undefined
    : withOfScale(atoms, fraction(first, at + 1, small / denominator, false));
}

/** "twenty-three fifths": a number over the plural of an ordinal. */
function overPlural(atoms: readonly Atom[], numeral: Numeral | undefined): Numeral | undefined {
  const name = numeral && atoms[numeral.end]?.lower;
  const denominator = name?.endsWith("ths") ? ORDINALS.get(name.slice(0, -1)) : undefined;
  if (numeral === undefined || denominator === undefined) return numeral;
  const tens = SMALL_NUMBERS.get(atoms[numeral.end - 1]?.lower ?? "") ?? 0;
  const before = numeral.value - tens;
  // "one hundred thirty fifths" are a hundred thirty-fifths
  const long =
    tens >= 20 && tens % 10 === 0 && denominator < 10 && before > 0 && atoms[numeral.end - 2]?.lower !== "and";
  const value = long ? before / (tens + denominator) : numeral.value / denominator;
  return fraction(numeral.first, numeral.end + 1, value, false);
}

/** "two thirds of a million". */
function withOfScale(atoms: readonly Atom[], numeral: Numeral): Numeral {
  const direct = SCALES.get(atoms[numeral.end]?.lower ?? "");
  if (direct !== undefined && direct >= 1e6) {
    return cardinal(numeral.first, numeral.end + 1, { value: numeral.value * direct, precision: direct / 100 }, false);
  }
  if (atoms[numeral.end]?.lower !== "of" || !isArticle(atoms[numeral.end + 1])) return numeral;
  const scale = SCALES.get(atoms[numeral.end + 2]?.lower ?? "");
  if (scale === undefined) return numeral;
  return cardinal(numeral.first, numeral.end + 3, { value: numeral.value * scale, precision: scale / 100 }, false);
}

function denominatorAt(atoms: readonly Atom[], at: number, one: boolean): number | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "word") return undefined;
  const noun = FRACTION_NOUNS.get(atom.lower);
  if (noun !== undefined) return one === !atom.lower.endsWith("s") || atom.lower === "quarter" ? noun : undefined;
  if (one) {
    const ordinalValue = ORDINALS.get(atom.lower);
    return ordinalValue !== undefined && ordinalValue > 2 && standsForPart(atoms, at + 1) ? ordinalValue : undefined;
  }
  if (!atom.lower.endsWith("s")) {
    // "two-third majority"
    return atom.glue === "hyphen" ? ORDINALS.get(atom.lower) : undefined;
  }
  const value = ORDINALS.get(atom.lower.slice(0, -1));
  return value !== undefined && value > 2 ? value : undefined;
}

/** "1/4", "2 1/4", "2 1/4 million". */
function simpleFraction(atoms: readonly Atom[], first: number): Numeral | undefined {
  const here = slashed(atoms, first);
  if (here !== undefined) return here > 0 && here < 1 ? fraction(first, first + 3, here, true) : undefined;
  const next = atoms[first + 1];
  if (next?.kind !== "digits" || next.glue === "touching") return undefined;
  const part = FRACTION_SIGNS.get(next.lower) ?? slashed(atoms, first + 1);
  const whole = readDigits((atoms[first] as Atom).lower);
  if (part === undefined || part >= 1 || !whole || whole.precision < 1) return undefined;
  const end = first + (FRACTION_SIGNS.has(next.lower) ? 2 : 4);
  return cardinal(first, end, { value: whole.value + part, precision: part }, true);
}

function slashed(atoms: readonly Atom[], at: number): number | undefined {
  const slash = atoms[at + 1];
  const below = atoms[at + 2];
  if (slash?.lower !== "/" || slash.glue !== "touching" || below?.kind !== "digits" || below.glue !== "touching")
    return undefined;
  if (atoms[at + 3]?.lower === "/" && atoms[at + 3]?.glue === "touching") return undefined;
  const over = Number((atoms[at] as Atom).lower);
  const under = Number(below.lower);
  return Number.isInteger(over) && DENOMINATORS.has(under) ? over / under : undefined;
}

/** "1.3x10^6", "2.998×10−8", "1e10", "-12e-1", "1.1^23". */
function readPower(atoms: readonly Atom[], first: number): Numeral | undefined {
  const base = readDigits((atoms[first] as Atom).lower);
  const sign = atoms[first + 1];
  if (!base || sign?.glue !== "touching") return undefined;
  const ten = /^[x×]$/.test(sign.lower) && atoms[first + 2]?.lower === "10" && atoms[first + 2]?.glue === "touching";
  if (!ten && sign.lower !== "e" && sign.lower !== "^") return undefined;
  let at = first + (ten ? 3 : 2);
  if (ten && atoms[at]?.lower === "^") at++;
  let factor = 1;
  while (at < first + 7 && /^[-−+]$/.test(atoms[at]?.lower ?? "")) {
    if (atoms[at]?.lower !== "+") factor = -1;
    at++;
  }
  if (atoms[at]?.glue === "hyphen") factor = -1;
  const exponent =
    atoms[at]?.kind === "digits" && atoms[at]?.glue !== "space" ? Number((atoms[at] as Atom).lower) : Number.NaN;
  if (!Number.isInteger(exponent) || exponent > 300) return undefined;
  const value = sign.lower === "^" ? base.value ** (factor * exponent) : base.value * 10 ** (factor * exponent);
  return cardinal(first, at + 1, { value, precision: base.precision * 10 ** (factor * exponent) }, true);
}

/** What is written as a fraction; "9/11" and "24/7" are names. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64, 100, 1000]);

/** "5,00": a comma before one or two digits, and no list of them. */
function commaDecimals(atoms: readonly Atom[], first: number): Numeral | undefined {
  const comma = atoms[first + 1];
  const decimals = atoms[first + 2];
  if (comma?.lower !== "," || comma.glue !== "touching" || decimals?.kind !== "digits" || decimals.glue !== "touching")
    return undefined;
  if (!/^\d{1,2}$/.test(decimals.lower) || !/^\d{1,12}$/.test((atoms[first] as Atom).lower)) return undefined;
  const more = atoms[first + 3];
  const before = atoms[first - 1];
  if ((more?.lower === "," && more.glue === "touching") || (before?.lower === "," && atoms[first]?.glue === "touching"))
    return undefined;
  return cardinal(
    first,
    first + 3,
    { value: Number(`${(atoms[first] as Atom).lower}.${decimals.lower}`), precision: 10 ** -decimals.lower.length },
    true,
  );
}

/** "2½" is one token. */
function digitsWithSign(lower: string): WrittenNumber | undefined {
  const part = FRACTION_SIGNS.get(lower.at(-1) ?? "");
  if (part === undefined) return undefined;
  const whole = readDigits(lower.slice(0, -1));
  return whole && { value: whole.value + part, precision: part };
}

function withScaleAfterFraction(atoms: readonly Atom[], numeral: Numeral): Numeral {
  const scale = scaleAt(atoms, numeral.end);
  return scale === undefined
    ? numeral
    : cardinal(
        numeral.first,
        numeral.end + 1,
        { value: numeral.value * scale, precision: numeral.value * scale },
        true,
      );
}

function readOrdinal(atoms: readonly Atom[], first: number): Numeral | undefined {
  const value = ORDINALS.get((atoms[first] as Atom).lower);
  return value === undefined ? undefined : ordinal(first, first + 1, value, false);
}

/** "twenty-first", "thirty fifth". */
function compoundOrdinal(atoms: readonly Atom[], first: number): Numeral | undefined {
  const value = compoundOrdinalAt(atoms, first, false);
  return value === undefined ? undefined : ordinal(first, first + 2, value, false);
}

/** The value of "twenty-first" (or "twenty-firsts" where plural) at `at`. */
function compoundOrdinalAt(atoms: readonly Atom[], at: number, plural: boolean): number | undefined {
  const tens = SMALL_NUMBERS.get(atoms[at]?.lower ?? "");
  if (tens === undefined || tens < 20 || tens % 10 !== 0) return undefined;
  const name = atoms[at + 1]?.lower ?? "";
  if (plural !== name.endsWith("s")) return undefined;
  const unit = ORDINALS.get(plural ? name.slice(0, -1) : name);
  return unit !== undefined && unit < 10 ? tens + unit : undefined;
}

function isOrdinalEnding(lower: string): boolean {
  return lower === "th" || lower === "st" || lower === "nd" || lower === "rd";
}

/**
 * The cardinal grammar: groups below a thousand, each closed by a scale that is smaller than the one before.
 * "two hundred and thirty-four thousand", "4.5 million", "4 thousand 3 hundred and 21", "three lakh crore", "one and a half million".
 */
function readCardinal(atoms: readonly Atom[], first: number): Numeral | undefined {
  let total = 0;
  let group = -1;
  let lastScale = Number.POSITIVE_INFINITY;
  let precision = 1;
  let room = Number.POSITIVE_INFINITY;
  let digits = false;
  let at = first;
  let end = first;
  let letter: Numeral["withoutLetter"];
  while (at < atoms.length && at - first < LONGEST_NUMERAL) {
    const atom = atoms[at] as Atom;
    if (at > first && atom.glue === "touching" && !(atoms[at - 1]?.kind === "digits" && atom.kind === "word")) break;
    if (atom.kind === "digits") {
      // a second run of digits continues only below an open scale: "4 thousand 321"
      const written = readDigits(atom.lower);
      if (!written || (at > first && (group >= 0 || written.value >= room || atom.glue !== "space"))) break;
      // "4 thousand 321", but not "eight million 250ml bottles"
      if (at > first && !(followsScale(atoms, at) && atoms[first]?.kind === "digits")) break;
      group = written.value;
      precision = written.precision;
      digits = true;
      room = 0;
      at = end = at + 1;
      const spaced = spacedGroups(atoms, end, written.value, atom);
      if (spaced) {
        group = spaced.value;
        precision = spaced.precision;
        at = end = spaced.end;
      }
      continue;
    }
    // "fifty - two" in text that was split into tokens
    if (atom.lower === "-" && room === 10 && at > first && UNIT_WORDS.has(atoms[at + 1]?.lower ?? "")) {
      at++;
      continue;
    }
    if (atom.kind !== "word") break;
    const small = SMALL_NUMBERS.get(atom.lower);
    if (small !== undefined) {
      if (group < 0 ? small >= lastScale : small >= room) break;
      // "12 one" are two numbers, "3 hundred and one" is one
      if (digits && group >= 0 && atoms[at - 1]?.kind === "digits") break;
      group = Math.max(group, 0) + small;
      room = small >= 20 ? 10 : 0;
      precision = 1;
      at = end = at + 1;
      const decimals = readPoint(atoms, at);
      if (decimals) {
        group += decimals.value;
        precision = decimals.precision;
        room = 0;
        at = end = decimals.end;
      }
      continue;
    }
    if (atom.lower === "hundred" && group !== 0) {
      if (group >= 100 && !digits) break;
      group = (group < 0 ? 1 : group) * 100;
      precision *= 100;
      room = 100;
      at = end = at + 1;
      continue;
    }
    // "five hundreds", "two millions"
    const plural = group > 0 && atom.lower.endsWith("s") ? atom.lower.slice(0, -1) : atom.lower;
    const scale = plural === "hundred" ? 100 : (SCALES.get(plural) ?? abbreviationAt(atoms, at, first));
    if (scale !== undefined) {
      if (scale >= lastScale && !(group < 0 && total > 0)) break;
      if (isOneLetter(atom) && atom.glue === "touching") {
        letter = { end: at, value: total + Math.max(group, 0), precision };
      }
      if (group < 0 && total > 0) total *= scale;
      else total += (group < 0 ? 1 : group) * scale;
      precision *= scale;
      lastScale = scale;
      room = scale;
      group = -1;
      digits = digits || atom.glue === "touching";
      at = end = at + 1;
      const half = readAndHalf(atoms, at, scale);
      if (half) {
        total += half.value;
        precision = half.value;
        at = end = half.end;
        break;
      }
      continue;
    }
    const dozen = COLLECTIVES.get(atom.lower);
    if (dozen !== undefined) {
      if (dozen !== 12 && at > first) break;
      group = (group < 0 ? 1 : group) * dozen;
      room = 0;
      at = end = at + 1;
      const scaled = atoms[at]?.lower === "of" ? undefined : SCALES.get(atoms[at]?.lower ?? "");
      if (scaled !== undefined && atom.lower === "couple") {
        group *= scaled;
        at = end = at + 1;
      }
      break;
    }
    if (atom.lower === "dozens" && group > 0) {
      // "three hundred and two dozens" are 300 and 24
      const counted = room === 0 && atoms[at - 2]?.lower === "and" ? group % 100 : group;
      group += 11 * counted;
      at = end = at + 1;
      break;
    }
    if (atom.lower === "point" && end > first && precision >= 1) {
      const decimals = readPoint(atoms, at);
      if (!decimals) break;
      group = Math.max(group, 0) + decimals.value;
      precision = decimals.precision;
      room = 0;
      at = end = decimals.end;
      continue;
    }
    if (atom.lower === "and") {
      const half = group >= 0 ? readAndHalf(atoms, at, 1) : undefined;
      if (half) {
        group += half.value;
        precision = half.value;
        room = 0;
        at = end = half.end;
        continue;
      }
      const next = atoms[at + 1];
      if (!next || end === first) break;
      // "3 hundred and 2 hundred"
      if (next.kind === "digits" && atoms[at + 2]?.lower === "hundred") break;
      const value = next.kind === "digits" ? readDigits(next.lower)?.value : SMALL_NUMBERS.get(next.lower);
      if (value === undefined || value >= Math.min(room, 1000) || room < 100 || value === 0) break;
      if (next.kind === "digits" && !followsScale(atoms, at) && group !== 0 && group % 100 !== 0) break;
      // "five million and two hundred others": two numbers; "one thousand and two hundred" stays one
      if (next.kind === "digits" && group > 0) {
        group += value;
        at = end = at + 2;
        room = 0;
        continue;
      }
      at++;
      continue;
    }
    break;
  }
  if (end === first) return undefined;
  const written = { value: total + Math.max(group, 0), precision };
  const read = cardinal(first, end, written, digits);
  return letter && letter.end === end - 1 ? { ...read, withoutLetter: letter } : read;
}

const UNIT_WORDS: ReadonlySet<string> = new Set([
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
]);

function followsScale(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? "";
  return SCALES.has(before) || before === "and";
}

/** "1 234 567": groups of three digits behind single spaces. */
function spacedGroups(
  atoms: readonly Atom[],
  from: number,
  value: number,
  head: Atom,
): (WrittenNumber & { end: number }) | undefined {
  if (value >= 1000 || head.lower.length > 3 || head.lower.includes(".") || value === 0) return undefined;
  let at = from;
  let written = head.lower;
  let precision = 1;
  while (at - from < 6) {
    const atom = atoms[at];
    const before = atoms[at - 1] as Atom;
    if (atom?.kind !== "digits" || atom.glue !== "space" || atom.start - before.end !== 1) break;
    const [whole, decimals] = atom.lower.split(".");
    if (whole?.length !== 3 || atom.lower.includes(",") || atom.lower.includes(":")) break;
    written += atom.lower;
    precision = decimals ? 10 ** -decimals.length : 1;
    at++;
    if (decimals) break;
  }
  if (at === from) return undefined;
  const read = readDigits(written);
  return read && { value: read.value, precision: precision < 1 ? precision : read.precision, end: at };
}

/** "k", "m", "bn" after digits; one letter only against them. */
function abbreviationAt(atoms: readonly Atom[], at: number, first: number): number | undefined {
  const atom = atoms[at] as Atom;
  const before = atoms[at - 1];
  if (at === first || before?.kind !== "digits") return undefined;
  const scale = SCALE_ABBREVIATIONS.get(atom.lower);
  if (scale === undefined || (atom.glue !== "touching" && atom.lower !== "k" && isOneLetter(atom))) return undefined;
  return scale;
}

function isOneLetter(atom: Atom): boolean {
  return atom.lower.length === 1 || atom.lower === "mm";
}

/** "point five", "point zero three", "point seventy-one". */
function readPoint(atoms: readonly Atom[], at: number): (WrittenNumber & { end: number }) | undefined {
  if (atoms[at]?.lower !== "point") return undefined;
  let decimals = "";
  let end = at + 1;
  while (end - at < 12) {
    const value = SMALL_NUMBERS.get(atoms[end]?.lower ?? "");
    if (value === undefined) break;
    const unit = value >= 20 ? SMALL_NUMBERS.get(atoms[end + 1]?.lower ?? "") : undefined;
    const joined = unit !== undefined && unit > 0 && unit < 10 && atoms[end + 1]?.glue === "hyphen";
    decimals += String(joined ? value + unit : value);
    end += joined ? 2 : 1;
  }
  return decimals === "" ? undefined : { value: Number(`0.${decimals}`), precision: 10 ** -decimals.length, end };
}

/** "and a half", "and three quarters", "and one fourth", behind a number or its scale. */
function readAndHalf(atoms: readonly Atom[], from: number, scale: number): { value: number; end: number } | undefined {
  let at = from;
  if (atoms[at]?.lower !== "and") return undefined;
  const head = isArticle(atoms[at + 1]) ? 1 : SMALL_NUMBERS.get(atoms[at + 1]?.lower ?? "");
  if (head === undefined || head === 0) return undefined;
  // "and fifty-four hundredths"
  const unit =
    head >= 20 && atoms[at + 2]?.glue === "hyphen" ? SMALL_NUMBERS.get(atoms[at + 2]?.lower ?? "") : undefined;
  if (unit !== undefined) at++;
  const count = head + (unit ?? 0);
  const name = atoms[at + 2]?.lower ?? "";
  const denominator = FRACTION_NOUNS.get(name) ?? ORDINALS.get(count > 1 ? name.replace(/s$/, "") : name);
  if (denominator === undefined || denominator < 2 || count >= denominator) return undefined;
  if (!FRACTION_NOUNS.has(name) && count > 1 !== name.endsWith("s")) return undefined;
  // "one billion and a half million": the half belongs to the next scale
  const following = SCALES.get(atoms[at + 3]?.lower ?? "");
  if (scale > 1 && following !== undefined) return { value: (count / denominator) * following, end: at + 4 };
  return { value: (count / denominator) * scale, end: at + 3 };
}

function cardinal(first: number, end: number, written: WrittenNumber, digits: boolean): Numeral {
  const { value, precision } = written;
  return { first, end, shape: "cardinal", value: tidy(value), min: tidy(value), max: tidy(value), precision, digits };
}

function fraction(first: number, end: number, value: number, digits: boolean): Numeral {
  return { first, end, shape: "fraction", value, min: value, max: value, precision: 0.01, digits };
}

function ordinal(first: number, end: number, value: number, digits: boolean): Numeral {
  return { first, end, shape: "ordinal", value, min: value, max: value, precision: 1, digits };
}

function vagueNumeral(first: number, end: number, min: number): Numeral {
  return {
    first,
    end,
    shape: "vague",
    value: Number.NaN,
    min,
    max: Number.POSITIVE_INFINITY,
    precision: min / 2,
    digits: false,
  };
}

/** 4.35 × 1e6 is 4350000, not 4349999.999999999. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

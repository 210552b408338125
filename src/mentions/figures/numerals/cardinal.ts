import { COLLECTIVES, SCALES, SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import type { Numeral } from "../numeral.ts";
import { readDigits } from "../read-digits.ts";
import { readAndHalf } from "./and-half.ts";
import { cardinal, LONGEST_NUMERAL } from "./make-numeral.ts";
import { abbreviationAt, isOneLetter } from "./scale-abbreviation.ts";
import { spacedGroups } from "./spaced-groups.ts";
import { readPoint } from "./spoken-decimals.ts";

/** How far a number has been read. */
interface Progress {
  readonly atoms: readonly Atom[];
  readonly first: number;
  /** The atom looked at, and the end of what has been accepted. */
  at: number;
  end: number;
  /** What the closed groups come to. */
  total: number;
  /** The open group below the next scale, -1 where none is open. */
  group: number;
  /** What may still be added to the open group: 10 behind "twenty", 100 behind "hundred". */
  room: number;
  lastScale: number;
  precision: number;
  digits: boolean;
  letter?: NonNullable<Numeral["withoutLetter"]>;
}

type Step = (progress: Progress, atom: Atom) => "next" | "stop" | undefined;

/**
 * The cardinal grammar: groups below a thousand, each closed by a scale that is smaller than the one before.
 * "two hundred and thirty-four thousand", "4.5 million", "4 thousand 3 hundred and 21", "three lakh crore", "one and a half million".
 */
export function readCardinal(atoms: readonly Atom[], first: number): Numeral | undefined {
  const progress: Progress = {
    atoms,
    first,
    at: first,
    end: first,
    total: 0,
    group: -1,
    room: Number.POSITIVE_INFINITY,
    lastScale: Number.POSITIVE_INFINITY,
    precision: 1,
    digits: false,
  };
  while (progress.at < atoms.length && progress.at - first < LONGEST_NUMERAL && step(progress));
  if (progress.end === first) return undefined;
  const { end, letter, precision } = progress;
  const read = cardinal(
    first,
    end,
    { value: progress.total + Math.max(progress.group, 0), precision },
    progress.digits,
  );
  return letter !== undefined && letter.end === end - 1 ? { ...read, withoutLetter: letter } : read;
}

/** Takes one more part of the number; false where it ends. */
function step(progress: Progress): boolean {
  const atom = progress.atoms[progress.at] as Atom;
  const before = progress.atoms[progress.at - 1];
  if (progress.at > progress.first && atom.glue === "touching" && !(before?.kind === "digits" && atom.kind === "word"))
    return false;
  for (const take of STEPS) {
    const taken = take(progress, atom);
    if (taken !== undefined) return taken === "next";
  }
  return false;
}

function accept(progress: Progress, end: number): "next" {
  progress.at = end;
  progress.end = end;
  return "next";
}

const takeDigits: Step = (progress, atom) => {
  if (atom.kind !== "digits") return undefined;
  const { atoms, at, first } = progress;
  const written = readDigits(atom.lower);
  if (!written) return "stop";
  if (at > first) {
    // a second run of digits continues only below an open scale: "4 thousand 321", but not "eight million 250ml bottles"
    const below = progress.group < 0 && written.value < progress.room && atom.glue === "space";
    if (!below || !followsScale(atoms, at) || atoms[first]?.kind !== "digits") return "stop";
  }
  const spaced = spacedGroups(atoms, at + 1, written.value, atom);
  progress.group = (spaced ?? written).value;
  progress.precision = (spaced ?? written).precision;
  progress.digits = true;
  progress.room = 0;
  return accept(progress, spaced?.end ?? at + 1);
};

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

/** "fifty - two" in text that was split into tokens. */
const takeSpacedHyphen: Step = (progress, atom) => {
  if (atom.kind === "word") return undefined;
  const next = progress.atoms[progress.at + 1]?.lower ?? "";
  if (atom.lower !== "-" || progress.room !== 10 || progress.at === progress.first || !UNIT_WORDS.has(next))
    return "stop";
  progress.at++;
  return "next";
};

const takeSmall: Step = (progress, atom) => {
  const small = SMALL_NUMBERS.get(atom.lower);
  if (small === undefined) return undefined;
  const { group, at, atoms } = progress;
  if (group < 0 ? small >= progress.lastScale : small >= progress.room) return "stop";
  // "12 one" are two numbers, "3 hundred and one" is one
  if (progress.digits && group >= 0 && atoms[at - 1]?.kind === "digits") return "stop";
  const decimals = readPoint(atoms, at + 1);
  progress.group = Math.max(group, 0) + small + (decimals?.value ?? 0);
  progress.room = small >= 20 && !decimals ? 10 : 0;
  progress.precision = decimals?.precision ?? 1;
  return accept(progress, decimals?.end ?? at + 1);
};

const takeHundred: Step = (progress, atom) => {
  if (atom.lower !== "hundred" || progress.group === 0) return undefined;
  if (progress.group >= 100 && !progress.digits) return "stop";
  progress.group = (progress.group < 0 ? 1 : progress.group) * 100;
  progress.precision *= 100;
  progress.room = 100;
  return accept(progress, progress.at + 1);
};

const takeScale: Step = (progress, atom) => {
  const { atoms, at, group, total } = progress;
  // "five hundreds", "two millions"
  const singular = group > 0 && atom.lower.endsWith("s") ? atom.lower.slice(0, -1) : atom.lower;
  const scale = singular === "hundred" ? 100 : (SCALES.get(singular) ?? abbreviationAt(atoms, at, progress.first));
  if (scale === undefined) return undefined;
  if (scale >= progress.lastScale && !(group < 0 && total > 0)) return "stop";
  if (isOneLetter(atom) && atom.glue === "touching") {
    progress.letter = { end: at, value: total + Math.max(group, 0), precision: progress.precision };
  }
  // "three lakh crore" multiplies, "two million five thousand" adds
  progress.total = group < 0 && total > 0 ? total * scale : total + (group < 0 ? 1 : group) * scale;
  progress.precision *= scale;
  progress.lastScale = scale;
  progress.room = scale;
  progress.group = -1;
  progress.digits ||= atom.glue === "touching";
  const half = readAndHalf(atoms, at + 1, scale);
  accept(progress, half?.end ?? at + 1);
  if (!half) return "next";
  progress.total += half.value;
  progress.precision = half.value;
  return "stop";
};

const takeCollective: Step = (progress, atom) => {
  const { atoms, at } = progress;
  const dozens = atom.lower === "dozens" && progress.group > 0;
  const many = dozens ? 12 : COLLECTIVES.get(atom.lower);
  if (many === undefined) return undefined;
  if (many !== 12 && at > progress.first) return "stop";
  // "three hundred and two dozens" are 300 and 24
  const counted =
    dozens && progress.room === 0 && atoms[at - 2]?.lower === "and"
      ? progress.group % 100
      : Math.max(progress.group, 0);
  progress.group = progress.group < 0 ? many : progress.group + (many - 1) * counted;
  accept(progress, at + 1);
  const scale = atom.lower === "couple" ? SCALES.get(atoms[at + 1]?.lower ?? "") : undefined;
  if (scale !== undefined) {
    progress.group *= scale;
    accept(progress, at + 2);
  }
  return "stop";
};

const takePoint: Step = (progress, atom) => {
  if (atom.lower !== "point" || progress.end === progress.first || progress.precision < 1) return undefined;
  const decimals = readPoint(progress.atoms, progress.at);
  if (!decimals) return "stop";
  progress.group = Math.max(progress.group, 0) + decimals.value;
  progress.precision = decimals.precision;
  progress.room = 0;
  return accept(progress, decimals.end);
};

const takeAnd: Step = (progress, atom) => {
  if (atom.lower !== "and") return undefined;
  const { atoms, at, group, room } = progress;
  const half = group >= 0 ? readAndHalf(atoms, at, 1) : undefined;
  if (half) {
    progress.group += half.value;
    progress.precision = half.value;
    progress.room = 0;
    return accept(progress, half.end);
  }
  const next = atoms[at + 1];
  if (!next || progress.end === progress.first) return "stop";
  // "$90m and two years": nobody spells on behind an abbreviation
  if (atoms[at - 1]?.kind === "word" && atoms[at - 1]?.glue === "touching") return "stop";
  const written = next.kind === "digits";
  // "3 hundred and 2 hundred"
  if (written && atoms[at + 2]?.lower === "hundred") return "stop";
  const value = written ? readDigits(next.lower)?.value : SMALL_NUMBERS.get(next.lower);
  if (value === undefined || value === 0 || room < 100 || value >= Math.min(room, 1000)) return "stop";
  if (written && !followsScale(atoms, at) && group !== 0 && group % 100 !== 0) return "stop";
  if (written && group > 0) {
    progress.group += value;
    progress.room = 0;
    return accept(progress, at + 2);
  }
  progress.at++;
  return "next";
};

const STEPS: readonly Step[] = [
  takeDigits,
  takeSpacedHyphen,
  takeSmall,
  takeHundred,
  takeScale,
  takeCollective,
  takePoint,
  takeAnd,
];

function followsScale(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? "";
  return SCALES.has(before) || before === "and";
}

import type { Document } from "../../document/document.ts";
import {
  COLLECTIVES,
  FOLDS,
  FRACTION_SIGNS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_PLURALS,
} from "../../lexicons/en/number-words.ts";
import { type Atom, splitAtoms } from "./atoms.ts";
import { statesNoFigure } from "./not-figures/states-no-figure.ts";
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./numerals/read-numeral.ts";
import type { Reading } from "./reading.ts";

const readings = new WeakMap<Document, Reading>();

/** Read once per document, shared by all rules. Linear in the text. */
export function readingOf(document: Document): Reading {
  let reading = readings.get(document);
  if (reading === undefined) {
    reading = read(document);
    readings.set(document, reading);
  }
  return reading;
}

/** Lets the reading go: no rule asks for it again, and thousands of documents are held at once. */
export function forgetReading(document: Document): void {
  readings.delete(document);
}

function read(document: Document): Reading {
  const atoms = splitAtoms(document);
  const numerals: Numeral[] = [];
  const countWords = new Map<string, number[]>();
  const reading: Reading = { document, atoms, numerals, countWords };
  let free = 0;
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at] as Atom;
    const role = roleOf(document.text, atom);
    if (role === undefined) continue;
    if (role !== "starts") note(countWords, atom.lower, at);
    if (role === "counts" || at < free) continue;
    const numeral = readNumeral(atoms, at);
    if (numeral === undefined && atom.kind === "digits" && atom.lower.includes(":")) note(countWords, ":", at);
    // a number never runs over the end of its sentence
    if (numeral === undefined || atoms[numeral.end - 1]?.sentence !== atom.sentence) continue;
    const skip = statesNoFigure(reading, numeral);
    if (skip === 0) numerals.push(numeral);
    free = Math.max(numeral.end, skip);
  }
  return reading;
}

function note(places: Map<string, number[]>, word: string, at: number): void {
  const known = places.get(word);
  if (known === undefined) places.set(word, [at]);
  else known.push(at);
}

/** Whether a word can start a number, counts without being one ("no", "both"), or either ("a"). */
type Role = "starts" | "counts" | "either";

function roleOf(text: string, atom: Atom): Role | undefined {
  if (atom.kind === "digits") return "starts";
  if (atom.kind === "word") return ROLES.get(atom.lower);
  return text.charCodeAt(atom.start) >= LOWEST_FRACTION_SIGN && FRACTION_SIGNS.has(atom.lower) ? "starts" : undefined;
}

/** "¼": below it stand the marks of every sentence. */
const LOWEST_FRACTION_SIGN = 0xbc;

/** "s" is that of "in her 60s", "something" that of "a 30-something". */
const COUNTING_WORDS =
  "another no nobody none neither both s teens something twentysomething thirtysomething fortysomething twenties thirties forties fifties sixties seventies eighties nineties".split(
    " ",
  );

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...[SMALL_NUMBERS, SCALES, COLLECTIVES, VAGUE_PLURALS, ORDINALS].flatMap((table) =>
    [...table.keys()].map((word): [string, Role] => [word, "starts"]),
  ),
  ...["half", "quarter", "several", "many"].map((word): [string, Role] => [word, "starts"]),
  ...[...COUNTING_WORDS, ...FOLDS.keys()].map((word): [string, Role] => [word, "counts"]),
  ["a", "either"],
  ["an", "either"],
]);

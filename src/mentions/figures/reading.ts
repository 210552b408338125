import type { Document, Sentence } from "../../document/document.ts";
import type { Span } from "../../kernel/span.ts";
import {
  COLLECTIVES,
  FRACTION_SIGNS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_PLURALS,
} from "../../lexicons/en/number-words.ts";
import { type Atom, splitAtoms } from "./atoms.ts";
import { statesNoFigure } from "./not-figures.ts";
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./read-numeral.ts";

/** A document as the figure rules read it: its atoms and the numbers among them that state something. */
export interface Reading {
  readonly document: Document;
  readonly atoms: readonly Atom[];
  readonly numerals: readonly Numeral[];
  /** For each atom, the index of its sentence. */
  readonly sentenceOf: Int32Array;
}

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

function read(document: Document): Reading {
  const atoms = splitAtoms(document);
  const sentenceOf = sentencesOf(document, atoms);
  const numerals: Numeral[] = [];
  for (let at = 0; at < atoms.length; ) {
    const numeral = startsNumeral(atoms[at] as Atom) ? readNumeral(atoms, at) : undefined;
    if (numeral === undefined || numeral.end > sentenceEnd(document, atoms, sentenceOf, at)) {
      at++;
      continue;
    }
    const skip = statesNoFigure({ document, atoms, numerals, sentenceOf }, numeral);
    if (skip === 0) numerals.push(numeral);
    at = Math.max(numeral.end, skip);
  }
  return { document, atoms, numerals, sentenceOf };
}

/** A number never runs over the end of its sentence. */
function sentenceEnd(document: Document, atoms: readonly Atom[], sentenceOf: Int32Array, at: number): number {
  const sentence = sentenceOf[at] as number;
  let end = at + 1;
  while (end < atoms.length && end - at < 32 && sentenceOf[end] === sentence) end++;
  return document.sentences.length === 0 ? atoms.length : end;
}

function startsNumeral(atom: Atom): boolean {
  if (atom.kind === "digits") return true;
  if (atom.kind === "mark") return FRACTION_SIGNS.has(atom.lower);
  return STARTERS.has(atom.lower);
}

const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...COLLECTIVES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...ORDINALS.keys(),
  "a",
  "an",
  "half",
  "quarter",
  "several",
  "many",
]);

function sentencesOf(document: Document, atoms: readonly Atom[]): Int32Array {
  const sentenceOf = new Int32Array(atoms.length);
  let sentence = 0;
  for (let at = 0; at < atoms.length; at++) {
    const { token } = atoms[at] as Atom;
    while (sentence + 1 < document.sentences.length && (document.sentences[sentence] as Sentence).endToken <= token)
      sentence++;
    sentenceOf[at] = sentence;
  }
  return sentenceOf;
}

export function spanOf(reading: Reading, first: number, end: number): Span {
  return { start: (reading.atoms[first] as Atom).start, end: (reading.atoms[end - 1] as Atom).end };
}

/** The atom's text as written. */
export function written(reading: Reading, at: number): string {
  const atom = reading.atoms[at];
  return atom === undefined ? "" : reading.document.text.slice(atom.start, atom.end);
}

export function lowerAt(reading: Reading, at: number): string {
  return reading.atoms[at]?.lower ?? "";
}

/** Whether two atoms stand in one sentence. */
export function sameSentence(reading: Reading, a: number, b: number): boolean {
  return reading.sentenceOf[a] === reading.sentenceOf[b] && b >= 0 && b < reading.atoms.length && a >= 0;
}

export function isCapitalized(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at];
  if (atom === undefined || atom.kind !== "word") return false;
  const unit = reading.document.text.charCodeAt(atom.start);
  if (unit < 128) return unit >= 0x41 && unit <= 0x5a;
  const first = reading.document.text.charAt(atom.start);
  return first !== first.toLowerCase();
}

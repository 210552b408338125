import type { Document } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import type { Span } from "../../kernel/span.ts";
import type { Atom } from "./atoms.ts";
import type { Numeral } from "./numeral.ts";

/** A document as the figure rules read it: its atoms and the numbers among them that state something. */
export interface Reading {
  readonly document: Document;
  readonly atoms: readonly Atom[];
  readonly numerals: readonly Numeral[];
  /** Where the words stand that count without being numbers: "no", "both", "a", "sixfold". */
  readonly countWords: ReadonlyMap<string, readonly number[]>;
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

/** The part of speech of the token that the atom comes from. */
export function tagAt(reading: Reading, at: number): string | undefined {
  return partsOfSpeech(reading.document)[reading.atoms[at]?.token ?? -1];
}

/** Whether two atoms stand in one sentence. */
export function sameSentence(reading: Reading, a: number, b: number): boolean {
  const { atoms } = reading;
  return a >= 0 && b >= 0 && b < atoms.length && atoms[a]?.sentence === atoms[b]?.sentence;
}

export function isCapitalized(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at];
  if (atom === undefined || atom.kind !== "word") return false;
  const unit = reading.document.text.charCodeAt(atom.start);
  if (unit < 128) return unit >= 0x41 && unit <= 0x5a;
  const first = reading.document.text.charAt(atom.start);
  return first !== first.toLowerCase();
}

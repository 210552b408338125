import {
  companyNouns,
  companyWords,
  contestWords,
  officeWords,
  personNouns,
  placeNouns,
  placeWords,
  sayings,
  titles,
} from "../lexicons/en/name-cues.ts";

/** Bits of the lists of words that tell what a name beside them is. */
export const TITLE = 1;
export const PLACE_WORD = 2;
export const COMPANY_NOUN = 4;
export const CONTEST_WORD = 8;
export const PLACE_NOUN = 16;
export const OFFICE_WORD = 32;
export const COMPANY_WORD = 64;
export const SAYING = 128;
export const PERSON_NOUN = 256;

const lists: readonly (readonly [number, ReadonlySet<string>])[] = [
  [TITLE, titles],
  [PLACE_WORD, placeWords],
  [COMPANY_NOUN, companyNouns],
  [CONTEST_WORD, contestWords],
  [PLACE_NOUN, placeNouns],
  [OFFICE_WORD, officeWords],
  [COMPANY_WORD, companyWords],
  [SAYING, sayings],
  [PERSON_NOUN, personNouns],
];

/** The lists that hold a lower-cased word. */
export function cueListsOf(lower: string): number {
  let bits = 0;
  for (const [bit, words] of lists) if (words.has(lower)) bits |= bit;
  return bits;
}

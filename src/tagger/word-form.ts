import { cueListsOf } from "./cue-lists.ts";
import { addUnit, hashText, spread, startHash } from "./hash.ts";
import { type Topic, topicOf } from "./topic.ts";
import type { WordClasses } from "./word-classes.ts";

/** Longer words (addresses, hostile input) are read by their first characters. */
const LONGEST_WORD = 40;

/** How a word votes on its sentence's case: 0 too short or no word, 1 small, 2 capitalized, 3 all capitals. */
export type CaseVote = 0 | 1 | 2 | 3;

/** What both taggers look at in a word, computed once for each different word. Hashes are 32-bit integers. */
export interface WordForm {
  /** Number of the word: each form has its own. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  /** Hash of the lower-cased text, digits as zeros. */
  readonly lowerHash: number;
  readonly formHash: number;
  /** Hash of the last three characters, lower-cased. */
  readonly suffixHash: number;
  readonly shapeHash: number;
  readonly lists: number;
  readonly fine: number;
  readonly coarse: number;
  /** The lower-cased form is a word of its own that running text uses. */
  readonly knownLower: boolean;
  readonly hasCapital: boolean;
  readonly startsCapital: boolean;
  readonly isAllCapitals: boolean;
  readonly startsDigit: boolean;
  readonly isLowerWord: boolean;
  readonly isWordLike: boolean;
  readonly caseVote: CaseVote;
  readonly topic: Topic;
  /** Number of the lower-cased text: forms that differ in case alone share it. */
  readonly lowerId: number;
  /** Bits of `name-cues.ts`: the lists of words that tell what a name beside them is. */
  readonly cues: number;
  /** The one part of speech it can have as an index, -1 where several, -2 where nobody asked yet. */
  onlyPartOfSpeech: number;
}

export function readWordForm(
  word: string,
  classes: WordClasses,
  numberOf: (lower: string) => number,
  id: number,
): WordForm {
  const cut = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
  const text = cut.includes("’") ? cut.replaceAll("’", "'") : cut;
  const lower = text.toLowerCase();
  const shape = shapeOf(text);
  const { first } = shape;
  const isAllCapitals = shape.hasCapital && !shape.hasSmall;
  const normal = shape.hasDigit ? lower.replace(/\d/g, "0") : lower;
  const lowerIndex = classes.find(normal);
  const index = shape.hasCapital ? bestIndex(text, isAllCapitals, lowerIndex, classes) : lowerIndex;
  // the fields that every word of a text is asked for stand first, side by side in memory
  return {
    id,
    caseVote:
      text.length < 4 || !(shape.hasCapital || shape.hasSmall) ? 0 : isAllCapitals ? 3 : first === CAPITAL ? 2 : 1,
    topic: topicOf(lower),
    hasCapital: shape.hasCapital,
    isLowerWord: first === SMALL,
    isWordLike: first === CAPITAL || first === SMALL || first === DIGIT,
    startsDigit: first === DIGIT,
    lowerId: numberOf(lower),
    lower,
    lowerHash: hashText(normal, 0, normal.length, 1),
    suffixHash: hashText(lower, Math.max(0, lower.length - 3), lower.length, 5),
    fine: index < 0 ? 0 : classes.fine[index]!,
    coarse: index < 0 ? 0 : classes.coarse[index]!,
    shapeHash: shape.hash,
    lists: index < 0 ? 0 : classes.lists[index]! & 63,
    knownLower: lowerIndex >= 0 && classes.fine[lowerIndex] !== 0,
    startsCapital: first === CAPITAL,
    isAllCapitals,
    text,
    formHash: hashText(text, 0, text.length, 2),
    cues: cueListsOf(lower),
    onlyPartOfSpeech: -2,
  };
}

/** The form as written, an all-capitals word as a name ("LONDON" as "London"), else the lower-cased word. */
function bestIndex(text: string, isAllCapitals: boolean, lowerIndex: number, classes: WordClasses): number {
  const written = classes.find(text);
  if (written >= 0) return written;
  if (isAllCapitals && text.length > 3) {
    const asName = classes.find(text.charAt(0) + text.slice(1).toLowerCase());
    if (asName >= 0) return asName;
  }
  return lowerIndex;
}

interface Shape {
  /** Kind of the first character, 0 where there is none. */
  first: number;
  hasCapital: boolean;
  hasSmall: boolean;
  hasDigit: boolean;
  /** Hash of the kinds, each run of one kind as one. */
  hash: number;
}

/** Kinds of characters as UTF-16 units: X capital, x small, d digit, o signs beyond ASCII; ASCII signs stay themselves. */
const CAPITAL = 88;
const SMALL = 120;
const DIGIT = 100;
const OTHER = 111;

const MOST_RUNS = 12;

/** "Silva" Xx, "McKay" XxXx, "U.S." X.X., "9:06" d:d, "Covid-19" Xx-d. At most 12 runs. */
function shapeOf(text: string): Shape {
  const shape: Shape = { first: 0, hasCapital: false, hasSmall: false, hasDigit: false, hash: 0 };
  let last = 0;
  let runs = 0;
  let sum = startHash(SHAPE_SEED);
  for (let at = 0; at < text.length && runs < MOST_RUNS; at++) {
    const kind = kindOf(text, at);
    if (kind === last && at > 0) continue;
    if (runs === 0) shape.first = kind;
    if (kind === CAPITAL) shape.hasCapital = true;
    else if (kind === SMALL) shape.hasSmall = true;
    else if (kind === DIGIT) shape.hasDigit = true;
    sum = addUnit(sum, kind);
    last = kind;
    runs++;
  }
  shape.hash = spread(sum);
  return shape;
}

const SHAPE_SEED = 3;

function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return SMALL;
  if (unit >= 65 && unit <= 90) return CAPITAL;
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (unit < 128) return unit;
  const character = text.charAt(at);
  if (character.toLowerCase() !== character) return CAPITAL;
  if (character.toUpperCase() !== character) return SMALL;
  return LETTER.test(character) ? CAPITAL : OTHER; // scripts without case: any word may be a name
}

const LETTER = /\p{L}/u;

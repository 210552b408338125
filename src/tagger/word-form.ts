import { hashText } from "./hash.ts";
import { type Topic, topicOf } from "./topic.ts";
import type { WordClasses } from "./word-classes.ts";

/** Longer words (addresses, hostile input) are read by their first characters. */
const LONGEST_WORD = 40;

/** How a word votes on its sentence's case: 0 too short or no word, 1 small, 2 capitalized, 3 all capitals. */
export type CaseVote = 0 | 1 | 2 | 3;

/** What both taggers look at in a word, computed once for each different word. Hashes are 32-bit integers. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  /** Hash of the lower-cased text, digits as zeros. */
  readonly lowerHash: number;
  readonly formHash: number;
  /** Hash of the last three characters, lower-cased. */
  readonly suffixHash: number;
  /** "Silva" Xx, "McKay" XxXx, "U.S." X.X., "9:06" d:d, "Covid-19" Xx-d */
  readonly shape: string;
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
  /** What the word adds to the label scores of the words around it (src/tagger/score-word.ts), once a tagger has asked. */
  nameScores: Int16Array | undefined;
  partOfSpeechScores: Int16Array | undefined;
  /** The one part of speech it can have as an index, -1 where several, undefined where nobody asked yet. */
  onlyPartOfSpeech: number | undefined;
}

export function readWordForm(word: string, classes: WordClasses, numberOf: (lower: string) => number): WordForm {
  const text = (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word).replaceAll("’", "'");
  const lower = text.toLowerCase();
  const shape = shapeOf(text);
  const hasCapital = shape.includes("X");
  const isAllCapitals = hasCapital && !shape.includes("x");
  const normal = shape.includes("d") ? lower.replace(/\d/g, "0") : lower;
  const lowerIndex = classes.find(normal);
  const index = hasCapital ? bestIndex(text, isAllCapitals, lowerIndex, classes) : lowerIndex;
  // the fields that every word of a text is asked for stand first, side by side in memory
  return {
    caseVote: text.length < 4 || !/[Xx]/.test(shape) ? 0 : isAllCapitals ? 3 : shape.startsWith("X") ? 2 : 1,
    topic: topicOf(lower),
    hasCapital,
    isLowerWord: shape.startsWith("x"),
    isWordLike: /^[Xxd]/.test(shape),
    startsDigit: shape.startsWith("d"),
    lowerId: numberOf(lower),
    lower,
    lowerHash: hashText(normal, 0, normal.length, 1),
    suffixHash: hashText(lower, Math.max(0, lower.length - 3), lower.length, 5),
    fine: index < 0 ? 0 : classes.fine[index]!,
    coarse: index < 0 ? 0 : classes.coarse[index]!,
    shapeHash: hashText(shape, 0, shape.length, 3),
    lists: index < 0 ? 0 : classes.lists[index]! & 63,
    knownLower: lowerIndex >= 0 && classes.fine[lowerIndex] !== 0,
    startsCapital: shape.startsWith("X"),
    isAllCapitals,
    text,
    formHash: hashText(text, 0, text.length, 2),
    shape,
    nameScores: undefined,
    partOfSpeechScores: undefined,
    onlyPartOfSpeech: undefined,
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

/** The kinds of characters, each run as one: X capital, x small, d digit; other characters stay. At most 12 runs. */
function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  for (let at = 0; at < text.length && shape.length < 12; at++) {
    const kind = kindOf(text, at);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return "x";
  if (unit >= 65 && unit <= 90) return "X";
  if (unit >= 48 && unit <= 57) return "d";
  if (unit < 128) return text.charAt(at);
  const character = text.charAt(at);
  if (character.toLowerCase() !== character) return "X";
  if (character.toUpperCase() !== character) return "x";
  return LETTER.test(character) ? "X" : "o"; // scripts without case: any word may be a name
}

const LETTER = /\p{L}/u;

import {
  COMPANY_NOUN,
  COMPANY_WORD,
  CONTEST_WORD,
  OFFICE_WORD,
  PERSON_NOUN,
  PLACE_NOUN,
  PLACE_WORD,
  SAYING,
  TITLE,
} from "./cue-lists.ts";
import type { SentenceCase } from "./sentence-case.ts";
import { BUSINESS, SPORT, type Topic, topicOfCounts } from "./topic.ts";
import { FIRST_NAME } from "./word-classes.ts";
import type { WordForm } from "./word-form.ts";

/** Bits of `cues`: what stands beside a word's capitalized uses anywhere in the document. */
export const CUES = 22;
const AFTER_TITLE = 1;
const AFTER_FIRST_NAME = 2;
const BEFORE_CAPITAL = 4;
const AFTER_CAPITAL = 8;
const AFTER_PLACE_WORD = 16;
const BEFORE_SAYING = 32;
const BEFORE_POSSESSIVE = 64;
const AFTER_THE = 128;
const BEFORE_COMPANY_WORD = 256;
const IN_BRACKETS = 512;
const AFTER_OF = 1024;
const BEFORE_LOWER_NOUN = 2048;
const AFTER_COMPANY_NOUN = 4096;
const BEFORE_OFFICE = 8192;
const BESIDE_CONTEST = 16384;
const BEFORE_WHO = 32768;
const BEFORE_AGE = 65536;
const BEFORE_PLACE_NOUN = 131072;
const AFTER_PLACE_NOUN = 262144;
const APPOSED_COMPANY = 524288;
const APPOSED_PLACE = 1048576;
const APPOSED_PERSON = 2097152;

/**
 * How a document writes each of its words, whatever the sentence at hand shows: a headline's "Rivers" is a name
 * where the text below says "Mr. Rivers", and no name where it only has "rivers".
 * Indexed by `lowerId` of the word.
 */
export class DocumentUses {
  small: Uint8Array;
  capital: Uint8Array;
  cues: Int32Array;
  /** The numbers of the words that have an entry. */
  private readonly used: number[] = [];
  private sportWords = 0;
  private businessWords = 0;
  private words = 0;

  constructor(distinctWords: number) {
    this.small = new Uint8Array(distinctWords);
    this.capital = new Uint8Array(distinctWords);
    this.cues = new Int32Array(distinctWords);
  }

  /** Makes room for the next document: a short article has far fewer words than the book, so only its own entries are cleared. */
  clear(distinctWords: number): void {
    for (const id of this.used) {
      this.small[id] = 0;
      this.capital[id] = 0;
      this.cues[id] = 0;
    }
    this.used.length = 0;
    this.sportWords = 0;
    this.businessWords = 0;
    this.words = 0;
    if (this.small.length >= distinctWords) return;
    this.small = new Uint8Array(distinctWords * 2);
    this.capital = new Uint8Array(distinctWords * 2);
    this.cues = new Int32Array(distinctWords * 2);
  }

  get topic(): Topic {
    return topicOfCounts(this.sportWords, this.businessWords, this.words);
  }

  /** Counts the words of a sentence in; sentences in headline style or capitals say nothing of a word's case. */
  read(words: readonly WordForm[], start: number, end: number, written: SentenceCase): void {
    for (let at = start; at < end; at++) {
      const word = words[at]!;
      if (word.isWordLike) this.words++;
      if (word.topic === SPORT) this.sportWords++;
      else if (word.topic === BUSINESS) this.businessWords++;
      if (word.isLowerWord) {
        if (this.small[word.lowerId] === 0) this.used.push(word.lowerId);
        if (this.small[word.lowerId]! < 255) this.small[word.lowerId]!++;
        continue;
      }
      if (!word.hasCapital) continue;
      this.used.push(word.lowerId);
      if (written === 0 && at > start && words[at - 1]!.isWordLike && this.capital[word.lowerId]! < 255)
        this.capital[word.lowerId]!++;
      if (written !== 2) this.cues[word.lowerId]! |= cuesAt(words, at, start, end);
    }
  }
}

function cuesAt(words: readonly WordForm[], at: number, start: number, end: number): number {
  let cues = 0;
  if (at > start) {
    const before = words[at - 1]!;
    if (before.cues & TITLE) cues |= AFTER_TITLE;
    if (before.hasCapital) cues |= before.lists & FIRST_NAME ? AFTER_FIRST_NAME | AFTER_CAPITAL : AFTER_CAPITAL;
    if (before.cues & PLACE_WORD) cues |= AFTER_PLACE_WORD;
    if (before.cues & COMPANY_NOUN) cues |= AFTER_COMPANY_NOUN;
    if (before.cues & CONTEST_WORD) cues |= BESIDE_CONTEST;
    if (before.lower === "the") cues |= AFTER_THE;
    if (before.lower === "of") cues |= AFTER_OF;
    if (before.cues & PLACE_NOUN) cues |= AFTER_PLACE_NOUN;
    if (at > start + 1 && (before.lower === "of" || before.text === ",")) {
      const noun = words[at - 2]!.cues;
      if (noun & PLACE_NOUN) cues |= AFTER_PLACE_NOUN;
      else if (before.text === "," && noun & COMPANY_NOUN) cues |= AFTER_COMPANY_NOUN;
    }
  }
  if (at + 1 < end) {
    const after = words[at + 1]!;
    if (after.cues & OFFICE_WORD) cues |= BEFORE_OFFICE;
    if (after.cues & CONTEST_WORD) cues |= BESIDE_CONTEST;
    if (after.cues & PLACE_NOUN) cues |= BEFORE_PLACE_NOUN;
    if (after.text === "," && at + 2 < end) cues |= cuesBehindComma(words, at + 2, end);
    if (after.hasCapital) cues |= after.cues & COMPANY_WORD ? BEFORE_COMPANY_WORD | BEFORE_CAPITAL : BEFORE_CAPITAL;
    else if (after.cues & SAYING) cues |= BEFORE_SAYING;
    else if (after.lower === "'s") cues |= BEFORE_POSSESSIVE;
    else if (after.text === ")" && at > start && words[at - 1]!.text === "(") cues |= IN_BRACKETS;
    else if (after.isLowerWord && after.lower.endsWith("s")) cues |= BEFORE_LOWER_NOUN;
  }
  return cues;
}

/** "Marlow, a maker of ...", "Marlow, 41, ...", "Marlow, who ...", "Marlow, a village in ...". */
function cuesBehindComma(words: readonly WordForm[], at: number, end: number): number {
  const first = words[at]!;
  if (first.lower === "who") return BEFORE_WHO;
  if (first.startsDigit) return first.text.length === 2 ? BEFORE_AGE : 0;
  if (first.lower !== "a" && first.lower !== "an" && first.lower !== "the") return 0;
  for (let next = at + 1; next < end && next < at + APPOSITION; next++) {
    const { lower, isWordLike, cues: lists } = words[next]!;
    if (!isWordLike || lower === "of" || lower === "in" || lower === "for" || lower === "that") return 0;
    if (lists & COMPANY_NOUN) return APPOSED_COMPANY;
    if (lists & PLACE_NOUN) return APPOSED_PLACE;
    if (lists & (TITLE | PERSON_NOUN)) return APPOSED_PERSON;
  }
  return 0;
}

/** Words of an apposition looked at until its noun: "a small family-owned German car parts maker". */
const APPOSITION = 8;

import type { DocumentUses } from "./document-uses.ts";
import { CUES } from "./document-uses.ts";
import { joinHashes } from "./hash.ts";
import type { SentenceCase } from "./sentence-case.ts";
import { phraseHash, type WordClasses } from "./word-classes.ts";
import type { WordForm } from "./word-form.ts";

/** The most features `nameFeatures` writes. */
export const NAME_FEATURES = 52 + CUES;

const joiners = new Set("of for and the & de la del du von van der al bin on in to at".split(" "));

/** The run of capitalized words that a word stands in, strictly, and joined by "of", "for", "and" ... */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly looseStart: number;
  readonly looseEnd: number;
  /** Hashes of the lower-cased words of each. */
  readonly phrase: number;
  readonly loosePhrase: number;
  /** The lists of names that hold the phrases. */
  readonly lists: number;
  readonly looseLists: number;
}

/** A sentence prepared for `nameFeatures`: `runs[at - start]` is the word's run, undefined for words without a capital. */
export interface NameSentence {
  readonly words: readonly WordForm[];
  readonly outside: WordForm;
  readonly start: number;
  readonly end: number;
  readonly written: SentenceCase;
  readonly runs: readonly (Run | undefined)[];
}

export function nameSentence(
  words: readonly WordForm[],
  outside: WordForm,
  start: number,
  end: number,
  written: SentenceCase,
  classes: WordClasses,
): NameSentence {
  return { words, outside, start, end, written, runs: findRuns(words, start, end, classes) };
}

function findRuns(words: readonly WordForm[], start: number, end: number, classes: WordClasses): (Run | undefined)[] {
  const strict: { start: number; end: number }[] = [];
  for (let at = start; at < end; at++) {
    if (!words[at]!.hasCapital) continue;
    const from = at;
    while (at + 1 < end && words[at + 1]!.hasCapital) at++;
    strict.push({ start: from, end: at + 1 });
  }
  const runs: (Run | undefined)[] = new Array(end - start).fill(undefined);
  for (let first = 0; first < strict.length; ) {
    let last = first;
    while (last + 1 < strict.length && isJoined(words, strict[last]!.end, strict[last + 1]!.start)) last++;
    const looseStart = strict[first]!.start;
    const looseEnd = strict[last]!.end;
    const loosePhrase = phraseHash(words, looseStart, looseEnd);
    const looseLists = classes.listsOfPhrase(loosePhrase);
    for (; first <= last; first++) {
      const { start: from, end: to } = strict[first]!;
      const phrase = phraseHash(words, from, to);
      const lists = classes.listsOfPhrase(phrase);
      const run = { start: from, end: to, looseStart, looseEnd, phrase, loosePhrase, lists, looseLists };
      for (let at = from; at < to; at++) runs[at - start] = run;
      const next = first < last ? strict[first + 1]!.start : to;
      for (let at = to; at < next; at++) runs[at - start] = run;
    }
  }
  return runs;
}

function isJoined(words: readonly WordForm[], from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) if (!joiners.has(words[at]!.lower)) return false;
  return true;
}

/**
 * The features of a word that depend on more than that word. Writes their hashes to `out` and returns how many.
 */
export function nameFeatures(sentence: NameSentence, uses: DocumentUses, at: number, out: Int32Array): number {
  const { words, outside, start, end, written } = sentence;
  const word = words[at]!;
  const before = at > start ? words[at - 1]! : outside;
  const before2 = at > start + 1 ? words[at - 2]! : outside;
  const after = at + 1 < end ? words[at + 1]! : outside;
  const after2 = at + 2 < end ? words[at + 2]! : outside;
  let count = 0;
  out[count++] = feature(1, before.lowerHash, word.lowerHash);
  out[count++] = feature(2, word.lowerHash, after.lowerHash);
  out[count++] = feature(3, before.lowerHash, after.lowerHash);
  out[count++] = feature(4, before2.lowerHash, before.lowerHash);
  out[count++] = feature(5, after.lowerHash, after2.lowerHash);
  out[count++] = feature(6, before.shapeHash, joinHashes(word.shapeHash, after.shapeHash));
  out[count++] = feature(7, before.fine, word.shapeHash);
  out[count++] = feature(8, after.fine, word.shapeHash);
  out[count++] = feature(9, before.fine, word.coarse);
  out[count++] = feature(10, after.fine, word.coarse);
  out[count++] = feature(11, before.lists * 2 + (before.hasCapital ? 1 : 0), word.lists);
  out[count++] = feature(12, after.lists * 2 + (after.hasCapital ? 1 : 0), word.lists);
  out[count++] = feature(13, before.lowerHash, word.shapeHash);
  out[count++] = feature(14, after.lowerHash, word.shapeHash);
  const isFirst = at === start || (at === start + 1 && !before.isWordLike) ? 1 : 0;
  const caseKind = (word.isAllCapitals ? 2 : word.startsCapital ? 1 : 0) + 3 * isFirst + 6 * written;
  out[count++] = feature(15, caseKind, word.knownLower ? 1 : 0);
  const run = sentence.runs[at - start];
  if (run === undefined) return count;
  const place = (at === run.start ? 1 : 0) + (at === run.end - 1 ? 2 : 0);
  const loosePlace = (at === run.looseStart ? 1 : 0) + (at === run.looseEnd - 1 ? 2 : 0) + (word.hasCapital ? 0 : 4);
  const first = words[run.start]!;
  const last = words[run.end - 1]!;
  const looseLast = words[run.looseEnd - 1]!;
  const looseFirst = words[run.looseStart]!;
  const beforeRun = run.start > start ? words[run.start - 1]! : outside;
  const afterRun = run.end < end ? words[run.end]! : outside;
  const beforeLoose = run.looseStart > start ? words[run.looseStart - 1]! : outside;
  const afterLoose = run.looseEnd < end ? words[run.looseEnd]! : outside;
  out[count++] = feature(16, Math.min(run.end - run.start, 6) * 4 + place, written);
  out[count++] = feature(17, last.lowerHash, place);
  out[count++] = feature(18, first.lowerHash, place);
  out[count++] = feature(19, looseLast.lowerHash, loosePlace);
  out[count++] = feature(20, looseFirst.lowerHash, loosePlace);
  out[count++] = feature(21, beforeRun.lowerHash, place);
  out[count++] = feature(22, afterRun.lowerHash, place);
  out[count++] = feature(23, beforeLoose.lowerHash, loosePlace);
  out[count++] = feature(24, afterLoose.lowerHash, loosePlace);
  out[count++] = feature(25, last.fine, place);
  out[count++] = feature(26, first.lists, place);
  out[count++] = feature(27, last.lists, place);
  out[count++] = feature(28, last.suffixHash, place);
  out[count++] = feature(29, run.phrase, place);
  out[count++] = feature(30, run.loosePhrase, at - run.looseStart);
  out[count++] = feature(31, first.fine, place);
  out[count++] = feature(32, beforeRun.fine, place);
  out[count++] = feature(33, afterRun.fine, place);
  out[count++] = feature(34, beforeLoose.lowerHash, looseLast.lowerHash);
  out[count++] = feature(38, run.lists * 256 + run.looseLists, place);
  const id = word.lowerId;
  const seenSmall = uses.small[id]! > 0 ? 1 : 0;
  const seenCapital = Math.min(uses.capital[id]!, 2);
  out[count++] = feature(35, caseKind * 6 + seenSmall * 3 + seenCapital, word.knownLower ? 1 : 0);
  const { topic } = uses;
  out[count++] = feature(39, topic * 256 + word.lists, before.coarse);
  out[count++] = feature(40, topic, before.lowerHash);
  out[count++] = feature(41, topic, word.shapeHash);
  out[count++] = feature(42, topic, joinHashes(word.lists, after.coarse));
  const cues = uses.cues[id]!;
  const alone = run.end - run.start === 1 ? 1 : 0;
  for (let rest = cues; rest !== 0; rest &= rest - 1) out[count++] = feature(36, 31 - Math.clz32(rest & -rest), alone);
  if (isInitials(words, at, start, end)) out[count++] = feature(37, 0, 0);
  return count;
}

function feature(kind: number, first: number, second: number): number {
  return joinHashes(first + Math.imul(kind, 0x51ed27), second);
}

/** "Central Bank of Nigeria (CBN)": capitals in brackets that are the initials of the capitalized words before. */
function isInitials(words: readonly WordForm[], at: number, start: number, end: number): boolean {
  const { text, isAllCapitals } = words[at]!;
  if (!isAllCapitals || text.length < 2 || text.length > 8 || at < start + 3 || at + 1 >= end) return false;
  if (words[at - 1]!.text !== "(" || words[at + 1]!.text !== ")") return false;
  let letter = text.length - 1;
  for (let back = at - 2; back >= start && back > at - 14 && letter >= 0; back--) {
    if (words[back]!.text.charAt(0) === text.charAt(letter)) letter--;
    else if (words[back]!.hasCapital) return false;
  }
  return letter < 0;
}

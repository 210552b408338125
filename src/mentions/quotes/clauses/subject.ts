import { coordinators, relativePronouns } from "../../../lexicons/en/closed-class.ts";
import type { Cue } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { isDash, isNounLike, isPreposition, isPronoun, nounPhraseAfter, nounPhraseBefore } from "./noun-phrase.ts";

export interface Subject {
  readonly words: TokenRange;
  readonly place: "before" | "after" | "relative" | "shared";
}

/** The words that name who says: the subject of a verb of saying. */
export function subjectOf(
  frame: Frame,
  unit: Unit,
  cue: Cue,
  known: readonly (Subject | undefined)[],
): Subject | undefined {
  if (cue.mood === "passive") return undefined;
  if (cue.mood !== "finite") return shared(frame, unit, cue.first, known);
  const inverted = subjectAfter(frame, unit, cue);
  if (inverted !== undefined) return { words: inverted, place: "after" };
  if (cue.first <= unit.first) return undefined;
  const { lower } = frame.tokens[cue.first - 1]!;
  if (relativePronouns.has(lower) && lower !== "whom")
    return { words: { first: cue.first - 1, end: cue.first }, place: "relative" };
  if (coordinators.has(lower) || lower === "then") return shared(frame, unit, cue.first, known);
  const before = nounPhraseBefore(frame, cue.first, unit.first);
  if (before === undefined)
    return frame.tokens[cue.first - 1]!.text === "," ? shared(frame, unit, cue.first, known) : undefined;
  const pronoun = frame.tokens[before.end - 1]!.lower;
  if (before.end - before.first === 1 && relativePronouns.has(pronoun)) return { words: before, place: "relative" };
  return { words: before, place: "before" };
}

/** `"...," said Reyes.`: the verb stands after a quotation or a comma, and what follows is no subject of another verb. */
function subjectAfter(frame: Frame, unit: Unit, cue: Cue): TokenRange | undefined {
  if (cue.first !== cue.head || cue.form === "base" || cue.form === "gerund" || cue.verb.frames.includes("tell"))
    return undefined;
  const before = cue.first - 1;
  const atStart = cue.first === unit.first;
  const afterQuote = atStart ? quoteEndsAt(frame, before) : frame.stretchAt[before]! >= 0;
  if (!atStart && !afterQuote && frame.tokens[before]!.text !== "," && !isDash(frame.tokens[before]!.text))
    return undefined;
  const phrase = nounPhraseAfter(frame, cue.end, unit.end);
  if (phrase === undefined) return undefined;
  const first = frame.tokens[phrase.first]!.lower;
  if (phrase.end - phrase.first === 1 && isPronoun(first)) return undefined;
  const next = frame.tokens[phrase.end];
  const closes =
    phrase.end >= unit.end ||
    frame.stretchAt[phrase.end]! >= 0 ||
    next!.kind === "punctuation" ||
    isPreposition(frame, phrase.end) ||
    relativePronouns.has(next!.lower) ||
    ["when", "while", "as", "before", "after", "and", "last", "earlier", "later", "adding"].includes(next!.lower) ||
    /day$/.test(next!.lower);
  return closes || afterQuote ? phrase : undefined;
}

function quoteEndsAt(frame: Frame, token: number): boolean {
  return token >= 0 && frame.stretchAt[token]! >= 0;
}

/** A verb without its own subject takes that of the clause it belongs to: the nearest earlier verb of saying, else the first verb. */
function shared(
  frame: Frame,
  unit: Unit,
  before: number,
  known: readonly (Subject | undefined)[],
): Subject | undefined {
  const earlier = known.at(-1);
  if (earlier !== undefined && earlier.words.end <= before) return { words: earlier.words, place: "shared" };
  for (let at = unit.first; at < before; at++) {
    if (frame.stretchAt[at]! >= 0) continue;
    const tag = frame.tags[at];
    if (tag !== "VERB" && tag !== "AUX") continue;
    if (/ing$/.test(frame.tokens[at]!.lower) && frame.tags[at - 1] !== "AUX") continue;
    if (at > unit.first && frame.tokens[at - 1]!.lower === "to") continue;
    const phrase = nounPhraseBefore(frame, at, unit.first);
    if (phrase === undefined) continue;
    if (phrase.end - phrase.first === 1 && relativePronouns.has(frame.tokens[phrase.first]!.lower)) {
      const antecedent = nounPhraseBefore(frame, phrase.first, unit.first);
      return antecedent === undefined ? undefined : { words: antecedent, place: "shared" };
    }
    return { words: phrase, place: "shared" };
  }
  return undefined;
}

export function hasNoun(frame: Frame, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at++) if (isNounLike(frame, at)) return true;
  return false;
}

import { auxiliaries, coordinators, subordinators } from "../../../lexicons/en/closed-class.ts";
import type { Cue } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { subjectAfter } from "../sieves/inverted.ts";
import { subjectOfRelative } from "../sieves/relative.ts";
import { subjectOfGerund } from "../sieves/shared-subject.ts";
import { clauseSubject, isRelative } from "./clause-subject.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { isPronoun } from "./words-of-phrase.ts";

/**
 * The words that name who says, and where they stand: before the verb, after it ("said Reyes"), as a relative pronoun
 * ("Reyes, who said"), or at another verb of the clause ("Reyes laughed and said").
 */
export interface Subject {
  readonly words: TokenRange;
  readonly place: "before" | "after" | "relative" | "shared";
}

/** The subject of a verb of saying, undefined for "was asked". */
export function subjectOf(frame: Frame, unit: Unit, cue: Cue): Subject | undefined {
  if (cue.mood === "passive") return undefined;
  if (cue.mood === "gerund") return subjectOfGerund(frame, unit, cue);
  if (cue.mood === "infinitive") return clauseSubject(frame, unit, cue.first);
  const inverted = subjectAfter(frame, unit, cue);
  if (inverted !== undefined) return { words: inverted, place: "after" };
  if (cue.first <= unit.first) return undefined;
  const { lower, text } = frame.tokens[cue.first - 1]!;
  if (coordinators.has(lower) || lower === "then") return clauseSubject(frame, unit, cue.first);
  const before = nounPhraseBefore(frame, cue.first, unit.first);
  if (before === undefined) return text === "," ? clauseSubject(frame, unit, cue.first) : undefined;
  if (isRelative(frame, before)) return subjectOfRelative(frame, unit, before);
  return { words: { first: backToQuotation(frame, unit, before.first), end: before.end }, place: "before" };
}

/** Longest speaker read back to a quotation, in tokens. */
const LONGEST_TITLE = 16;

/**
 * `"...," White House press secretary Josh Earnest said`: between a quotation and its verb everything names the speaker,
 * even where a word of the title looks like a verb.
 */
function backToQuotation(frame: Frame, unit: Unit, first: number): number {
  for (let at = first - 1; at >= Math.max(unit.first, first - LONGEST_TITLE); at--) {
    if (frame.stretchAt[at]! >= 0) return at + 1;
    const { kind, text, lower } = frame.tokens[at]!;
    if (text === "," && at > unit.first && frame.stretchAt[at - 1]! >= 0) return at + 1;
    const apart =
      kind === "punctuation" && text !== "," && text !== "." && text !== "(" && text !== ")" && text !== "-";
    if (subordinators.has(lower) || ["in", "on", "with", "by", "to"].includes(lower)) return first;
    if (apart || isPronoun(lower) || auxiliaries.has(lower) || coordinators.has(lower)) return first;
  }
  return first;
}

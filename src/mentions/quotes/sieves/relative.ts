import { isTextNoun } from "../../../lexicons/en/speaker-nouns.ts";
import { clauseSubject } from "../clauses/clause-subject.ts";
import { nounPhraseBefore } from "../clauses/noun-phrase-before.ts";
import type { Subject } from "../clauses/subject.ts";
import { isPreposition } from "../clauses/words-of-phrase.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { namesSpeaker } from "../speakers/names-speaker.ts";

/** "Reyes, who said" speaks herself; "Reyes posted a message that read" speaks through the message. */
export function subjectOfRelative(frame: Frame, unit: Unit, pronoun: TokenRange): Subject | undefined {
  if (isGeneric(frame, unit, pronoun.first)) return undefined;
  const own: Subject = { words: pronoun, place: "relative" };
  if (frame.tokens[pronoun.first]!.lower === "who" || pronoun.first === unit.first) return own;
  const antecedent = nounPhraseBefore(
    frame,
    frame.tokens[pronoun.first - 1]!.text === "," ? pronoun.first - 1 : pronoun.first,
    unit.first,
  );
  if (antecedent === undefined || !holdsText(frame, antecedent)) return own;
  const author = clauseSubject(frame, unit, antecedent.first);
  return author !== undefined && namesSpeaker(frame, author.words) ? author : own;
}

function holdsText(frame: Frame, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.end && !isPreposition(frame, at); at++)
    if (isTextNoun(frame.tokens[at]!.lower)) return true;
  return false;
}

/** "anybody who says", "those who claim": nobody in particular speaks. */
function isGeneric(frame: Frame, unit: Unit, relative: number): boolean {
  return relative > unit.first && GENERIC.has(frame.tokens[relative - 1]!.lower);
}

const GENERIC = new Set(
  "anybody anyone everybody everyone somebody someone those people nobody whoever one person".split(" "),
);

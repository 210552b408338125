import { isSpeakerNoun, isTextNoun } from "../../../lexicons/en/speaker-nouns.ts";
import { clauseSubject, frontedSubject, isRelative } from "../clauses/clause-subject.ts";
import { nounPhraseBefore } from "../clauses/noun-phrase-before.ts";
import type { Subject } from "../clauses/subject.ts";
import { isPreposition, isPronoun } from "../clauses/words-of-phrase.ts";
import type { Cue } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";

/** "Reyes walked out, saying ...": a participle speaks for the subject of its clause, or for the name right before it. */
export function subjectOfGerund(frame: Frame, unit: Unit, cue: Cue): Subject | undefined {
  const before = cue.first - 1;
  if (before < unit.first) return frontedSubject(frame, unit, cue.end);
  const { lower, text } = frame.tokens[before]!;
  // "After saying that ..., she left"
  if (isPreposition(frame, before) && before === unit.first) return frontedSubject(frame, unit, cue.end);
  if (text !== "," && frame.stretchAt[before]! < 0) {
    const company = nounPhraseBefore(frame, cue.first, unit.first);
    // "with one of her ads asking"
    if (company !== undefined && frame.tokens[company.first - 1]?.lower === "with" && company.first > unit.first) {
      return { words: company, place: "before" };
    }
    // "footage of Reyes saying": the name right before the participle
    const entity = frame.entityAt[before]!;
    const speaks =
      entity >= 0
        ? frame.entities[entity]!.type === "person"
        : (isSpeakerNoun(lower) && !isTextNoun(lower)) || isPronoun(lower);
    if (speaks) {
      const phrase = nounPhraseBefore(frame, cue.first, unit.first);
      if (phrase !== undefined)
        return { words: lastPart(frame, phrase), place: isRelative(frame, phrase) ? "relative" : "before" };
    }
  }
  return clauseSubject(frame, unit, cue.first, isPreposition(frame, before));
}

/** The part after the last preposition: in "footage of Reyes" it is Reyes who speaks. */
function lastPart(frame: Frame, phrase: TokenRange): TokenRange {
  if (isSpeakerNoun(frame.tokens[phrase.first]!.lower) || isSpeakerNoun(frame.tokens[phrase.first + 1]?.lower ?? ""))
    return phrase;
  for (let at = phrase.end - 1; at > phrase.first; at--) {
    if (isPreposition(frame, at)) return { first: at + 1, end: phrase.end };
  }
  return phrase;
}

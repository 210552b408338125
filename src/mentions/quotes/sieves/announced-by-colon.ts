import { reportingForms } from "../../../lexicons/en/reporting-verbs.ts";
import { clauseSubject } from "../clauses/clause-subject.ts";
import { nounPhraseBefore } from "../clauses/noun-phrase-before.ts";
import { isPreposition } from "../clauses/words-of-phrase.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { namesSpeaker } from "../speakers/names-speaker.ts";
import type { Sieve } from "./sieve.ts";

/** A colon stands before it: `Reyes has a new message: "..."`, `Reyes released the following statement:`, `Turnout is down - Ana Reyes:`. */
export const announcedByColon: Sieve = {
  id: "mentions/quotes/sieves/announced-by-colon",
  fewestWords: 2,
  speakerOf(frame, { unit, first }) {
    if (first > unit.first + 1 && frame.tokens[first - 1]!.text === ":")
      return announcer(frame, { ...unit, end: first });
    const previous = frame.units[unit.index - 1];
    if (previous === undefined || first !== unit.first || !endsWithColon(frame, previous)) return undefined;
    return announcer(frame, previous);
  },
};

/** The name right before the colon, else the subject of the last clause. In: the words up to and with the colon. */
function announcer(frame: Frame, unit: Unit): TokenRange | undefined {
  const named = nameBeforeColon(frame, unit);
  if (named !== undefined) return named;
  const nearest = clauseSubject(frame, unit, unit.end, true)?.words;
  if (nearest !== undefined && namesSpeaker(frame, nearest)) return nearest;
  const main = clauseSubject(frame, unit, unit.end)?.words;
  return main !== undefined && namesSpeaker(frame, main) ? main : undefined;
}

function endsWithColon(frame: Frame, unit: Unit): boolean {
  return frame.tokens[unit.end - 1]!.text === ":";
}

function nameBeforeColon(frame: Frame, unit: Unit): TokenRange | undefined {
  const last = unit.end - 2;
  if (last < unit.first) return undefined;
  if (frame.entityAt[last]! >= 0 || frame.tags[last] === "PROPN") return ownName(frame, last + 1, unit.first);
  // "The Herald reports:", with a verb that looks like a noun
  const named = last > unit.first && (frame.entityAt[last - 1]! >= 0 || frame.tags[last - 1] === "PROPN");
  return named && reportingForms(frame.tokens[last]!.lower) !== undefined
    ? ownName(frame, last, unit.first)
    : undefined;
}

/** The noun phrase that ends at `end`, unless the name only belongs to it: "a blunt message to Reyes". */
function ownName(frame: Frame, end: number, from: number): TokenRange | undefined {
  const phrase = nounPhraseBefore(frame, end, from);
  for (let at = phrase?.first ?? end; at < end; at++) if (isPreposition(frame, at)) return undefined;
  return phrase;
}

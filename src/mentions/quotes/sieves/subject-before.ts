import { clauseSubject } from "../clauses/clause-subject.ts";
import { namesSpeaker } from "../speakers/names-speaker.ts";
import type { Sieve } from "./sieve.ts";

/** Reyes shook her head. "I saw nothing of the kind." The subject of the sentence before speaks. */
export const subjectBefore: Sieve = {
  id: "mentions/quotes/sieves/subject-before",
  fewestWords: 3,
  speakerOf(frame, { unit, alone }) {
    const previous = frame.units[unit.index - 1];
    if (!alone || previous === undefined || previous.paragraph !== unit.paragraph) return undefined;
    const subject = clauseSubject(frame, previous, previous.end)?.words;
    return subject !== undefined && namesSpeaker(frame, subject) ? subject : undefined;
  },
};

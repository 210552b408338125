import { clauseSubject } from "../clauses/clause-subject.ts";
import { namesSpeaker } from "../speakers/names-speaker.ts";
import type { Sieve } from "./sieve.ts";

/** The subject of the clause in front of a quotation inside a sentence, whatever its verb. */
export const subjectOfSentence: Sieve = {
  id: "mentions/quotes/sieves/subject-of-sentence",
  fewestWords: 4,
  speakerOf(frame, { unit, first }) {
    const subject = clauseSubject(frame, unit, first)?.words;
    return subject !== undefined && namesSpeaker(frame, subject) ? subject : undefined;
  },
};

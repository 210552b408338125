import { coordinators } from "../../../lexicons/en/closed-class.ts";
import { isSpeechAct } from "../../../lexicons/en/speech-act-verbs.ts";
import { subjectOfVerb } from "../clauses/clause-subject.ts";
import type { Frame } from "../frame.ts";
import { namesSpeaker } from "../speakers/names-speaker.ts";
import type { Sieve } from "./sieve.ts";

/** Tokens between a verb of speaking and the quotation it governs. */
const LONGEST_REACH = 16;

/** Reyes dismissed the plan as "a farce from start to end": the subject of the verb of speaking before the quotation. */
export const speechAct: Sieve = {
  id: "mentions/quotes/sieves/speech-act",
  fewestWords: 3,
  speakerOf(frame, { unit, first }) {
    for (let at = first - 1; at >= Math.max(unit.first, first - LONGEST_REACH); at--) {
      if (frame.stretchAt[at]! >= 0) {
        // rated the claims as "false" or "pants on fire"
        if (!coordinators.has(frame.tokens[at + 1]!.lower) || first !== at + 2) return undefined;
        at = frame.stretchTokens[frame.stretchAt[at]!]!.first;
        continue;
      }
      if (frame.tokens[at]!.text === ";") return undefined;
      if (frame.tags[at] !== "VERB" || !isSpeechAct(frame.tokens[at]!.lower)) continue;
      if (isPassive(frame, at)) return undefined;
      const subject = subjectOfVerb(frame, unit, at);
      return subject !== undefined && namesSpeaker(frame, subject) ? subject : undefined;
    }
    return undefined;
  },
};

const BE = new Set(["is", "are", "was", "were", "been", "being", "be"]);

/** "were told", "was asked": the subject listens. */
function isPassive(frame: Frame, at: number): boolean {
  return BE.has(frame.tokens[at - 1]?.lower ?? "") && !frame.tokens[at]!.lower.endsWith("ing");
}

import { isSpeakerNoun } from "../../../lexicons/en/speaker-nouns.ts";
import { isPreposition, isPronoun } from "../clauses/noun-phrase.ts";
import type { Frame, TokenRange } from "../frame.ts";

/** Whether the head of a noun phrase is somebody who can speak: a person, an organization, a pronoun for one, "officials". */
export function namesSpeaker(frame: Frame, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.end; at++) {
    const entity = frame.entityAt[at]!;
    const { lower } = frame.tokens[at]!;
    if (entity >= 0 && (frame.entities[entity]!.type === "person" || frame.entities[entity]!.type === "organization"))
      return true;
    if (isPreposition(frame, at)) return false;
    if (isSpeakerNoun(lower) || (isPronoun(lower) && lower !== "it" && lower !== "that" && lower !== "which"))
      return true;
  }
  return false;
}

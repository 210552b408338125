import { subjectPronouns } from "../../../lexicons/en/closed-class.ts";
import { isSpeakerNoun } from "../../../lexicons/en/speaker-nouns.ts";
import { isVoiceNoun } from "../../../lexicons/en/voice-nouns.ts";
import { isPreposition, isPronoun } from "../clauses/words-of-phrase.ts";
import type { Frame, TokenRange } from "../frame.ts";

/** Heads that count people: "72 percent of voters", "most of them", "two-thirds of members", "six in 10", "a wide array of economists". */
const COUNTED =
  /^(?:percent|one|two|three|four|five|six|seven|eight|nine|ten|some|many|much|most|several|few|all|both|none|half|third|quarter|fifth|those|hundreds|thousands|dozens|majorities|each|array|number|handful|\p{L}{2,8}-(?:thirds|quarters|fourths|fifths))$/u;

/**
 * Whether words can name a speaker at all: a name, what `namesSpeaker` accepts, a text or crowd, "it", or a share of people.
 * Not: "14", "of the telephone", "short shrift to media", "the very", "the fracas".
 */
export function canSpeak(frame: Frame, phrase: TokenRange): boolean {
  const last = frame.tokens[phrase.end - 1]!.lower;
  if (subjectPronouns.has(last) || hasName(frame, phrase) || namesSpeaker(frame, phrase)) return true;
  const single = phrase.end - phrase.first === 1;
  if (single && isPronoun(last)) return true;
  for (let at = phrase.first; at < phrase.end && !isPreposition(frame, at); at++) {
    const { lower, text, kind } = frame.tokens[at]!;
    if (isVoiceNoun(lower.slice(lower.lastIndexOf("-") + 1)) || isVoiceNoun(lower)) return true;
    if (COUNTED.test(lower) || text === "%" || (kind === "number" && !single)) return true;
    if (/^\p{Lu}/u.test(text) && frame.tags[at] === "PROPN" && !isPossessor(frame, at)) return true;
  }
  return false;
}

/** A person or organization in the phrase that owns nothing in it, or as an apposition: "the assailant, Ana Reyes". */
function hasName(frame: Frame, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.end; at++) {
    if (isSpeakingName(frame, at) && !isPossessor(frame, at)) return true;
  }
  return frame.tokens[phrase.end]?.text === "," && isSpeakingName(frame, phrase.end + 1);
}

function isSpeakingName(frame: Frame, at: number): boolean {
  const entity = frame.entities[frame.entityAt[at] ?? -1];
  return entity !== undefined && (entity.type === "person" || entity.type === "organization");
}

/** The last token of "Reyes's", or one of the name before it. */
function isPossessor(frame: Frame, at: number): boolean {
  let end = at + 1;
  while (frame.entityAt[at]! >= 0 && frame.entityAt[end] === frame.entityAt[at]) end++;
  return /^['’]s?$/.test(frame.tokens[end]?.lower ?? "");
}

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

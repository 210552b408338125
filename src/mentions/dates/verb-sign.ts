import { partsOfSpeech } from "../../document/part-of-speech.ts";
import {
  aheadGovernors,
  aheadWords,
  announcingParticiples,
  irregularPast,
  timetableVerbs,
} from "../../lexicons/en/tense-words.ts";
import { type CalendarText, wordAt } from "./calendar-text.ts";

/** What a word says of its clause: what it tells is to come, is over, or is left open. */
export const AHEAD = 1;
export const BEHIND = -1;
export const UNTOLD = 0;

/**
 * What the verb at a token says of a date in its clause, 0 where the token is none or leaves it open.
 * `date` is the date's first token: "is made on Monday" announces only where the day stands right behind.
 */
export function verbSign(text: CalendarText, at: number, date: number): number {
  const tag = partsOfSpeech(text.document)[at];
  const { lower, text: word } = text.tokens[at] as { lower: string; text: string };
  // "the United States": a name is no verb
  if (word.charCodeAt(0) < 0x61 && word !== lower && at > (text.sentenceStart[at] as number)) return UNTOLD;
  if (aheadWords.has(lower) && tag !== "NOUN") return hasHad(text, at) ? BEHIND : AHEAD;
  // "let's meet on Friday"
  if (lower === "let" && /^['’]s$/.test(wordAt(text, at, at + 1))) return AHEAD;
  if (tag === "AUX") return auxiliarySign(text, at, lower, date);
  // taggers take "the executive meets on Monday" for a noun
  if (tag === "NOUN" && lower.endsWith("s") && timetableVerbs.has(lower) && wordAt(text, at, at + 1) === "on")
    return AHEAD;
  if (tag !== "VERB") return UNTOLD;
  const before = wordAt(text, at, at - 1);
  if (before === "to") return infinitiveSign(text, at);
  if (lower === "set" && /^(?:to|for)$/.test(wordAt(text, at, at + 1))) return AHEAD;
  if (lower.endsWith("ing")) return UNTOLD;
  if (lower.endsWith("ed") || irregularPast.has(lower)) return participleSign(text, at, date);
  if (lower === "says" || lower === "say") return BEHIND;
  // "the defence expects a hearing in October"
  if (/^(?:expects?|awaits?|predicts?|forecasts?|foresees?|envisages?|hopes)$/.test(lower)) return AHEAD;
  if (isUnderPast(text, at)) return BEHIND;
  if (/^takes?$/.test(lower) && isTakenUp(text, at)) return AHEAD;
  if (!timetableVerbs.has(lower)) return UNTOLD;
  // "saw deputies come", "said the two visit": a base form behind a past verb is told by that verb
  return lower.endsWith("s") || !hasPastBefore(text, at) ? AHEAD : BEHIND;
}

/** "takes place", "takes office", "take the oath": what a programme says of a day to come. */
function isTakenUp(text: CalendarText, at: number): boolean {
  const word = wordAt(text, at, at + 1);
  if (/^(?:the|his|her|their)$/.test(word)) return /^(?:oath|helm|reins|chair|stand)$/.test(wordAt(text, at, at + 2));
  return /^(?:place|effect|office|over|up|charge)$/.test(word);
}

function auxiliarySign(text: CalendarText, at: number, lower: string, date: number): number {
  if (/^(?:will|'ll|shall|wo|ca)$/.test(lower)) return AHEAD;
  if (/^(?:would|should|might|may|must|can)$/.test(lower)) return haveFollows(text, at) ? BEHIND : AHEAD;
  // "could not be reached on Friday"
  if (lower === "could") return /^(?:not|n't|be)$/.test(wordAt(text, at, at + 1)) ? BEHIND : AHEAD;
  if (/^(?:was|were|had|did|has|have|been|'ve)$/.test(lower))
    return wordAt(text, at, at + 1) === "to" && /^(?:has|have)$/.test(lower) ? AHEAD : BEHIND;
  // "the vote is on Thursday", "is meeting on Thursday"; "worth more in October, they are worth half now" says nothing of October
  if (/^(?:is|are|'s|'re|am|'m)$/.test(lower))
    return at < date && (isGoingOn(text, at) || (date - at <= NEAR && !wordAt(text, at, at + 1).endsWith("ing")))
      ? AHEAD
      : UNTOLD;
  return UNTOLD;
}

/** How many tokens from "is" to the day that it announces. */
const NEAR = 3;

function isGoingOn(text: CalendarText, at: number): boolean {
  return /^(?:to|due|set)$/.test(wordAt(text, at, at + 1)) || announcingParticiples.has(wordAt(text, at, at + 1));
}

/** "to resume trading on Tuesday" lies ahead after "is", "plans", "agreed"; after "failed" or "had" the other verb tells. */
function infinitiveSign(text: CalendarText, at: number): number {
  let governor = at - 2;
  if (wordAt(text, at, governor) === "not") governor--;
  const word = wordAt(text, at, governor);
  if (!aheadGovernors.has(word)) return UNTOLD;
  if (word === "supposed" && /^(?:was|were)$/.test(wordAt(text, at, governor - 1))) return BEHIND;
  return hasHad(text, governor) ? BEHIND : AHEAD;
}

/** "had been due to expire" is over. */
function hasHad(text: CalendarText, at: number): boolean {
  return /^(?:had)$/.test(wordAt(text, at, at - 1)) || /^(?:had)$/.test(wordAt(text, at, at - 2));
}

function haveFollows(text: CalendarText, at: number): boolean {
  return /^(?:have|'ve)$/.test(wordAt(text, at, at + 1)) || /^(?:have|'ve)$/.test(wordAt(text, at, at + 2));
}

/** "the draw is made on Monday" announces, "is accused of shooting two men on Monday" tells. */
function participleSign(text: CalendarText, at: number, date: number): number {
  if (isUnderModal(text, at)) return AHEAD;
  const isPresent =
    /^(?:is|are)$/.test(wordAt(text, at, at - 1)) ||
    (/^(?:being|not|now|also)$/.test(wordAt(text, at, at - 1)) && /^(?:is|are)$/.test(wordAt(text, at, at - 2)));
  if (!isPresent) return BEHIND;
  return at < date && date - at <= 2 ? AHEAD : BEHIND;
}

/** "will be held", "could be freed". */
function isUnderModal(text: CalendarText, at: number): boolean {
  for (let back = at - 1; back >= at - 4; back--) {
    const word = wordAt(text, at, back);
    if (word === "could") return false;
    if (word === "to") return infinitiveSign(text, back + 1) === AHEAD;
    if (/^(?:will|'ll|would|may|might|must|can|should)$/.test(word)) return !haveFollows(text, back);
    if (word === "is" || word === "are") return false;
    if (!/^(?:be|not|n't|been|being)$/.test(word) && partsOfSpeech(text.document)[back] !== "ADV") return false;
  }
  return false;
}

function hasPastBefore(text: CalendarText, at: number): boolean {
  for (let back = at - 1; back > at - 7; back--) {
    const word = wordAt(text, at, back);
    if (word === "let" && /^['’]s$/.test(wordAt(text, at, back + 1))) return false;
    if (irregularPast.has(word) || (word.length > 4 && word.endsWith("ed"))) return true;
  }
  return false;
}

/** "did not meet", "would have met". */
function isUnderPast(text: CalendarText, at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = wordAt(text, at, back);
    if (/^(?:did|had|have|has)$/.test(word)) return true;
    if (!/^(?:not|n't|also|never)$/.test(word)) return false;
  }
  return false;
}

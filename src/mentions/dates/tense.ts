import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { scheduledNouns } from "../../lexicons/en/tense-words.ts";
import { type CalendarText, wordAt } from "./calendar-text.ts";
import { AHEAD, BEHIND, UNTOLD, verbSign } from "./verb-sign.ts";

/** How many tokens before and after an expression its verb is looked for. Longer clauses say little about the date. */
const REACH = 30;

/**
 * Whether the clause around the tokens `[first, end)` speaks of what is to come.
 *
 * The verb that governs a date mostly stands before it: the nearest one there decides; a date that opens its sentence
 * takes the first verb behind it. Out: 1 ahead, -1 behind, 0 where no verb tells.
 */
export function aheadSign(text: CalendarText, first: number, end: number): number {
  const before = directSign(text, first, end);
  if (before !== UNTOLD) return before;
  const start = Math.max(text.sentenceStart[first] as number, first - REACH);
  const isSetOff = isBehindComma(text, first);
  for (let at = first - 1; at >= start; at--) {
    const sign = verbSign(text, at, first);
    if (sign !== UNTOLD && !(isSetOff && isInRelativeClause(text, at))) return sign;
  }
  const stop = Math.min(text.sentenceEnd[first] as number, end + REACH);
  for (let at = end; at < stop; at++) {
    const sign = verbSign(text, at, first);
    if (sign !== UNTOLD) return sign;
  }
  return UNTOLD;
}

/** ", on Monday": the clause right before is over. */
function isBehindComma(text: CalendarText, first: number): boolean {
  const before = wordAt(text, first, first - 1);
  return (before === "on" || before === "at" ? wordAt(text, first, first - 2) : before) === ",";
}

/** "the driver, who was arrested in Brenz, on Monday": what is told in passing has its own time. */
function isInRelativeClause(text: CalendarText, verb: number): boolean {
  for (let at = verb - 1; at > verb - 5; at--) {
    const word = wordAt(text, verb, at);
    if (/^(?:who|which|whom|whose|where)$/.test(word)) return true;
    if (word === "" || word === ",") return false;
  }
  return false;
}

/** What the words at the date itself say: "said Friday", "until Friday", "as early as Friday", "Friday's ruling". */
function directSign(text: CalendarText, first: number, end: number): number {
  const one = wordAt(text, first, first - 1);
  const two = wordAt(text, first, first - 2);
  if (wordAt(text, first, first) === "earlier" || one === "since") return BEHIND;
  if (one === "as" && /^(?:soon|early|late)$/.test(two)) return AHEAD;
  if (one === "than" && /^(?:later|earlier|sooner)$/.test(two)) return AHEAD;
  if (isSaying(text, first - 1) || (one === "on" && isSaying(text, first - 2))) return BEHIND;
  if (wordAt(text, first, end) === "'s") return possessiveSign(text, first, end, one, two);
  // "a Thursday evening homicide", not "on Thursday owners will"; "the Friday deadline" may be still to come
  if (
    !/^(?:on|from)$/.test(one) &&
    partsOfSpeech(text.document)[end] === "NOUN" &&
    !scheduledNouns.has(wordAt(text, first, end)) &&
    !scheduledNouns.has(wordAt(text, first, end + 1))
  )
    return BEHIND;
  if ((one === "until" || one === "till") && two !== "")
    return isDenied(text, first) || lastedUntil(text, first) ? BEHIND : AHEAD;
  // "its 14 billion for Thursday alone"
  if (one === "for" && wordAt(text, first, end) === "alone") return BEHIND;
  if ((one === "through" || one === "for") && wordAt(text, first, first) !== "the") return AHEAD;
  // "recordings from Sunday night"
  if (
    one === "from" &&
    partsOfSpeech(text.document)[first - 2] === "NOUN" &&
    !/^(?:to|until|till|through|on)$/.test(wordAt(text, first, end))
  )
    return BEHIND;
  return UNTOLD;
}

/** "ahead of Friday's vote" and "Friday's vote will" lie ahead, "Friday's shooting" is over. */
function possessiveSign(text: CalendarText, first: number, end: number, one: string, two: string): number {
  if (/^(?:until|till)$/.test(one) || (one === "of" && two === "ahead")) return AHEAD;
  const isScheduled =
    scheduledNouns.has(wordAt(text, first, end + 1)) || scheduledNouns.has(wordAt(text, first, end + 2));
  if (!isScheduled && one !== "before") return BEHIND;
  for (let at = end + 1; at < end + 6; at++) if (/^(?:will|'ll)$/.test(wordAt(text, first, at))) return AHEAD;
  if (one !== "before" && one !== "for") return BEHIND;
  const start = Math.max(text.sentenceStart[first] as number, first - REACH);
  for (let at = first - 2; at >= start; at--) {
    const sign = verbSign(text, at, first);
    if (sign !== UNTOLD) return sign;
  }
  return AHEAD;
}

/** "the mill was without water until Wednesday", "they sang until midnight": what went on up to then, not what was put off. */
function lastedUntil(text: CalendarText, first: number): boolean {
  const tags = partsOfSpeech(text.document);
  for (let at = first - 2; at > first - 12; at--) {
    const word = wordAt(text, first, at);
    if (word === "" || /^[.,;:]$/.test(word)) return false;
    if (/^(?:sang|slept|waited|danced|worked|stayed|sat|lasted|talked|played|fought|drank|searched|dug)$/.test(word))
      return true;
    // "worked on plans to close until Friday"
    if (word === "to" && tags[at + 1] === "VERB" && tags[at - 1] === "NOUN") return false;
    if (/^(?:was|were)$/.test(word)) return /^(?:off|without|dark|awake|asleep)$/.test(wordAt(text, first, at + 1));
  }
  return false;
}

/** "they were not called again until Wednesday". */
function isDenied(text: CalendarText, first: number): boolean {
  for (let at = first - 2; at > first - 14; at--)
    if (/^(?:not|n't|never|nobody|no)$/.test(wordAt(text, first, at))) return true;
  return false;
}

/** "said on Friday": what is said may lie ahead, the saying does not. */
export function isSaying(text: CalendarText, at: number): boolean {
  if (/^(?:was|were)$/.test(wordAt(text, at, at - 1))) return false;
  return /^(?:said|told|announced|added|reported|says|confirmed|denied)$/.test(wordAt(text, at, at));
}

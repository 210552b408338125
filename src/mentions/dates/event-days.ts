import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { eventWords } from "../../lexicons/en/dated-events.ts";
import { type CalendarText, wordAt } from "./calendar-text.ts";

/** The day of each happening that the article dates; `undefined` where it dates several of the kind. Grows as the article is read. */
export type EventDays = Map<number, number | undefined>;

/** How far before a day its happening is named: "the shooting at a garage in Stenby on". */
const REACH = 9;

/** Notes which happening the day told at tokens `[first, end)` is of: "was shot on Friday", "the election on May 3", "Friday's attack". */
export function noteEvent(days: EventDays, text: CalendarText, first: number, end: number, day: number): void {
  const event = eventBehind(text, first, end) ?? eventBefore(text, first);
  if (event === undefined) return;
  days.set(event, !days.has(event) || days.get(event) === day ? day : undefined);
}

/** "Friday's shooting", "the Friday night attack", "on Friday in a shooting". */
function eventBehind(text: CalendarText, first: number, end: number): number | undefined {
  const isIn = wordAt(text, first, end) === "in" && /^an?$/.test(wordAt(text, first, end + 1));
  const start = isIn ? end + 2 : wordAt(text, first, end) === "'s" ? end + 1 : end;
  for (let at = start; at < start + 3; at++) {
    const found = eventWords().get(wordAt(text, first, at));
    if (found !== undefined) return found.isVerb ? undefined : found.event;
    if (!/^(?:ADJ|NOUN)$/.test(partsOfSpeech(text.document)[at] ?? "")) return undefined;
  }
  return undefined;
}

/** The nearest happening before the day, in the same clause and not one that only frames it: "arrested on Monday after the shooting". */
function eventBefore(text: CalendarText, first: number): number | undefined {
  for (let at = first - 1; at >= first - REACH; at--) {
    const word = wordAt(text, first, at);
    if (word === "" || /^[.,;:()"“”–—]$/.test(word)) return undefined;
    const found = eventWords().get(word);
    if (found !== undefined) return isOwn(text, at, found.isVerb) ? found.event : undefined;
    if (isOtherVerb(text, at, word)) return undefined;
  }
  return undefined;
}

/** "the attack happened on", "the vote takes place on", "the blaze broke out on": verbs that say that it was. */
const HAPPENS =
  /^(?:is|was|were|are|be|being|been|will|takes?|took|place|happened|occurred|began|broke|erupted|struck|hit|held|scheduled|set|due|dead|death|shot)$/;

function isOtherVerb(text: CalendarText, at: number, word: string): boolean {
  const tag = partsOfSpeech(text.document)[at];
  return (tag === "VERB" || tag === "AUX") && !HAPPENS.test(word);
}

/** "The shooting on Friday", "killed in the shooting on Friday"; not "charged over the shooting on Friday", "opened fire on Friday". */
function isOwn(text: CalendarText, at: number, isVerb: boolean): boolean {
  const tags = partsOfSpeech(text.document);
  if (isVerb) return isTold(text, at);
  let before = at - 1;
  while (before > at - 5 && wordAt(text, at, before) !== "" && /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(tags[before] ?? ""))
    before--;
  const word = wordAt(text, at, before);
  if (/^(?:|[,.;:"“”]|that|when|and|but|said|say|says)$/.test(word)) return true;
  return word === "in" && isOfVictims(text, before);
}

/** "was shot", "exploded": taggers take "was shot to death" for a noun. */
function isTold(text: CalendarText, at: number): boolean {
  return partsOfSpeech(text.document)[at] === "VERB" || /^(?:was|were|been)$/.test(wordAt(text, at, at - 1));
}

/** "killed in", "was badly hurt in"; not "pleaded guilty in". */
function isOfVictims(text: CalendarText, preposition: number): boolean {
  for (let at = preposition - 1; at > preposition - 5; at--)
    if (/^(?:killed|died|injured|hurt|wounded|dead|shot|burned|lost)$/.test(wordAt(text, preposition, at))) return true;
  return false;
}

/** The day of the happening that the noun phrase at `at` names: "the | fatal shooting". `end` is the token behind it. */
export function readEvent(text: CalendarText, near: number, at: number): { event: number; end: number } | undefined {
  if (wordAt(text, near, at) !== "the") return undefined;
  for (let noun = at + 1; noun < at + 4; noun++) {
    const found = eventWords().get(wordAt(text, near, noun));
    const isModifier = /^(?:NOUN|PROPN|ADJ)$/.test(partsOfSpeech(text.document)[noun + 1] ?? "");
    if (found !== undefined && !isModifier)
      return found.isVerb || isOfOtherYear(text, noun + 1) ? undefined : { event: found.event, end: noun + 1 };
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(partsOfSpeech(text.document)[noun] ?? "")) return undefined;
  }
  return undefined;
}

/** "the crash of 1929", "the attack in 2011": one that bears its year is not the one of this story. */
function isOfOtherYear(text: CalendarText, behind: number): boolean {
  const near = behind - 1;
  return /^(?:of|in)$/.test(wordAt(text, near, behind)) && /^[12]\d{3}$/.test(wordAt(text, near, behind + 1));
}

/** The happening that the verb before a clock time tells: "was shot to death at | 10 p.m.". */
export function eventToldBefore(text: CalendarText, first: number): number | undefined {
  for (let at = first - 1; at >= first - REACH; at--) {
    const word = wordAt(text, first, at);
    if (word === "" || /^[.,;:()"“”–—]$/.test(word)) return undefined;
    const found = eventWords().get(word);
    if (found?.isVerb) return isTold(text, at) ? found.event : undefined;
    if (isOtherVerb(text, at, word)) return undefined;
  }
  return undefined;
}

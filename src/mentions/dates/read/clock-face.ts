import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { type CalendarText, wordAt } from "../calendar-text.ts";

/** Longest way from the clock to what it showed: "She looked at the clock in the hall when it began: it said ten to five". */
const REACH = 16;

/** "his watch read 10.40", "the clock said ten to five": what a clock showed is a time. People say things too: only a clock right before it, or "it", says a time. */
export function isReadOffClock(text: CalendarText, at: number): boolean {
  const verb = wordAt(text, at, at - 1);
  if (!/^(?:read|reads|showed|shows|said|says)$/.test(verb)) return false;
  if (verb.startsWith("sa") && wordAt(text, at, at - 2) !== "it")
    return isClock(text, at, at - 2) && !isOfAnother(text, at, at - 4);
  for (let back = at - 2; back >= at - REACH; back--) if (isClock(text, at, back)) return true;
  return false;
}

/** "the keeper of the clock said". */
function isOfAnother(text: CalendarText, near: number, at: number): boolean {
  return wordAt(text, near, at) !== "" && partsOfSpeech(text.document)[at] === "ADP";
}

/** The thing on the wall or the wrist, which is no part of another noun: not "the clock tower", "the watch commander", "the neighbourhood watch". */
function isClock(text: CalendarText, near: number, at: number): boolean {
  const word = wordAt(text, near, at);
  if (!/^(?:clock|clocks|watch)$/.test(word)) return false;
  const tags = partsOfSpeech(text.document);
  if (NAME.test(tags[at + 1] ?? "") && wordAt(text, near, at + 1) !== "") return false;
  const before = wordAt(text, near, at - 1);
  return word !== "watch" || before === "" || !NAME.test(tags[at - 1] ?? "") || /^(?:wrist|pocket|stop)$/.test(before);
}

const NAME = /^(?:NOUN|PROPN)$/;

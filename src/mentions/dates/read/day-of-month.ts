import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { ORDINALS } from "../../../lexicons/en/number-words.ts";
import { type CalendarText, MONTH, wordAt } from "../calendar-text.ts";
import { smallNumber } from "./count.ts";

/** "7", "07", "7th", "seventh". */
export function dayOfMonth(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = match ? Number(match[1]) : (ORDINALS.get(word) ?? compoundOrdinal(word));
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function compoundOrdinal(word: string): number | undefined {
  const match = /^(twenty|thirty)-(\w{3,8})$/.exec(word);
  const ones = match ? ORDINALS.get(match[2] as string) : undefined;
  return ones === undefined || ones > 9 ? undefined : (match?.[1] === "thirty" ? 30 : 20) + ones;
}

/** "February twenty second", "May twenty nine", as a transcript spells it. */
export function spokenDay(text: CalendarText, near: number, at: number): number | undefined {
  const tens = wordAt(text, near, at);
  if (tens !== "twenty" && tens !== "thirty") return undefined;
  const word = wordAt(text, near, at + 1);
  const ones = ORDINALS.get(word) ?? (isCounting(text, near, at + 2) ? undefined : smallNumber(word));
  if (ones === undefined || ones < 1 || ones > 9) return undefined;
  const day = (tens === "thirty" ? 30 : 20) + ones;
  return day <= 31 ? day : undefined;
}

/** "since May twenty nine people died", "since June twenty two of them" */
export function isCounting(text: CalendarText, near: number, at: number): boolean {
  const word = wordAt(text, near, at);
  if (word === "" || ((text.flags[at] as number) & MONTH) !== 0) return false;
  const tags = partsOfSpeech(text.document);
  if (word === "of")
    return /^(?:DET|PRON)$/.test(tags[at + 1] ?? "") && !/^(?:this|that)$/.test(wordAt(text, near, at + 1));
  return /^(?:NOUN|ADJ|PROPN)$/.test(tags[at] ?? "");
}

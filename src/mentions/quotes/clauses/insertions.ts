import { relativePronouns } from "../../../lexicons/en/closed-class.ts";
import { isSpeakerNoun } from "../../../lexicons/en/speaker-nouns.ts";
import type { Frame } from "../frame.ts";
import { isDash } from "./is-dash.ts";
import { isDayName } from "./words-of-phrase.ts";

export function stepOverInsertions(frame: Frame, end: number, stop: number): number {
  let at = end;
  for (let round = 0; round < 4; round++) {
    const sign = frame.tokens[at - 1]?.text;
    if (at <= stop || sign === undefined) return at;
    const open = sign === ")" ? "(" : sign === "]" ? "[" : undefined;
    if (open !== undefined) {
      let back = at - 2;
      while (back > stop && frame.tokens[back]!.text !== open) back--;
      if (back <= stop) return at;
      at = back;
      continue;
    }
    // the age in "Silva, 43, a nurse, said"
    if (
      frame.tokens[at - 1]!.kind === "number" &&
      frame.tokens[at - 2]?.text === "," &&
      frame.tokens[at]?.text === ","
    ) {
      at -= 2;
      continue;
    }
    const past = stepOverTime(frame, at, stop);
    if (past < at) {
      at = past;
      continue;
    }
    if (sign !== "," && !isDash(sign)) return at;
    const before = insertionStart(frame, at - 1, stop);
    if (before === undefined) return stop;
    at = before;
  }
  return at;
}

/** "Reyes on Monday said", "who in 2010 said": time between the subject and its verb. */
function stepOverTime(frame: Frame, end: number, stop: number): number {
  let at = end;
  while (at > stop && isTimeWord(frame, at - 1)) at--;
  if (at === end || at <= stop) return end;
  const { lower } = frame.tokens[at - 1]!;
  if (lower === "on" || lower === "in" || lower === "at" || lower === "since" || lower === "for") return at - 1;
  return frame.tokens[end - 1]!.kind === "number" ? end : at;
}

const TIMES = new Set(
  "late early last this next earlier later today yesterday tonight morning afternoon evening night week weekend month year".split(
    " ",
  ),
);

function isTimeWord(frame: Frame, at: number): boolean {
  const { lower, kind } = frame.tokens[at]!;
  return isDayName(frame, at) || TIMES.has(lower) || (kind === "number" && /^\d{1,4}$/.test(lower));
}

/** The comma or dash that opens the insertion closed at `close`, where the words between can describe a person or body. */
function insertionStart(frame: Frame, close: number, stop: number): number | undefined {
  const dash = isDash(frame.tokens[close]!.text);
  let candidate: number | undefined;
  for (let at = close - 1; at > stop; at--) {
    const { text } = frame.tokens[at]!;
    if (frame.stretchAt[at]! >= 0) continue;
    if (dash ? !isDash(text) : text !== ",") continue;
    const head = frame.tokens[at - 1]!;
    if (head.kind !== "word" && head.kind !== "number" && head.text !== ")") return candidate;
    if (describes(frame, at + 1)) return at;
    // "Reyes, mayor of Leiria, Portugal, said": a place between commas goes with the comma before it
    candidate ??= isCapitalized(frame, at + 1) ? at : undefined;
    if (!isCapitalized(frame, at + 1) && candidate === undefined) return undefined;
  }
  return candidate;
}

/** "Reyes, for example, said", "Reyes, when asked by reporters, said" */
const INSERTION_OPENERS = new Set(
  "of from in at with like including through for when after however too though asked acting speaking citing along".split(
    " ",
  ),
);

function describes(frame: Frame, at: number): boolean {
  const { lower, kind } = frame.tokens[at]!;
  if (kind === "number") return true;
  if (relativePronouns.has(lower) || lower === "whose" || lower === "where") return lower !== "that";
  if (
    ["a", "an", "the", "one", "his", "her", "its", "their", "then", "now", "also", "both", "age", "aged"].includes(
      lower,
    )
  ) {
    return true;
  }
  if (INSERTION_OPENERS.has(lower)) return true;
  if (isSpeakerNoun(lower) || lower === "former" || lower === "chief" || lower === "deputy") return true;
  if (/ing$|ed$/.test(lower) && frame.tags[at] === "VERB") return true;
  // "McConnell, R-Ky., said"
  if (/^[rdi]-\p{L}/u.test(lower)) return true;
  const next = frame.tokens[at + 1]?.lower;
  return next !== undefined && (isSpeakerNoun(next) || /-(?:year|based|born)/.test(lower));
}

function isCapitalized(frame: Frame, at: number): boolean {
  return /^\p{Lu}/u.test(frame.tokens[at]?.text ?? "");
}

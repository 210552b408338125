import { overlaps } from "../../src/kernel/span.ts";
import type { Marked } from "./marked-sentence.ts";
import { parseMarkedSentence } from "./marked-sentence.ts";
import { showExpected, showMentions } from "./show-reading.ts";

/** Who reads: one rule by itself, or the kind's whole ordered list. */
export type Mode = "alone" | "all";

/** Both sides of a comparison as one line each; equal strings mean that the phrase is read as its corpus says. */
export interface Verdict {
  readonly found: string;
  readonly expected: string;
}

/** `means`: one mention, from the first to the last character, with this reading. */
export function checkMeans(phrase: string, reading: string, found: readonly Marked[]): Verdict {
  return {
    found: showMentions(phrase, found),
    expected: showMentions(phrase, [{ start: 0, end: phrase.length, reading }]),
  };
}

/**
 * `within`: the braces mark every mention that the rule finds. `alone` must give exactly those.
 * `all` must give each of them with just these ends; besides them other rules may find what lies clear of every marked span.
 */
export function checkWithin(marked: string, found: readonly Marked[], mode: Mode): Verdict {
  const sentence = parseMarkedSentence(marked);
  const relevant =
    mode === "alone" ? found : found.filter((mention) => sentence.expected.some((s) => overlaps(s, mention)));
  return { found: showMentions(sentence.text, relevant), expected: showExpected(sentence, relevant) };
}

/** `never`: no mention at all. */
export function checkNever(phrase: string, found: readonly Marked[]): Verdict {
  return { found: showMentions(phrase, found), expected: "nothing" };
}

/** `notYet`: braces as in `within`; a phrase without braces is one mention as a whole. */
export function checkNotYet(phrase: string, found: readonly Marked[]): Verdict {
  return checkWithin(phrase.includes("{") ? phrase : `{${phrase}}`, found, "all");
}

/** The text that a reader gets: the phrase without its braces. */
export function plainText(phrase: string): string {
  return parseMarkedSentence(phrase).text;
}

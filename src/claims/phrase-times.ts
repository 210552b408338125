import type { Token } from "../document/document.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";

const TIME_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
today yesterday tomorrow tonight night morning afternoon evening week month year day hour hours days weeks months years minutes midday midnight noon dawn dusk time weekend later earlier late early`.split(
    /\s+/,
  ),
);

export const NOMINAL: ReadonlySet<Upos> = new Set(["NOUN", "PROPN"]);

export function isTimeWord(lower: string): boolean {
  return TIME_WORDS.has(lower);
}

/** A word that says when: no part of what a phrase is about. */
export function isTime({ lower, text }: Token, tag: Upos): boolean {
  return TIME_WORDS.has(lower) || (tag === "PROPN" && (text === "May" || text === "March"));
}

/** No noun and no pronoun but of time. */
export function onlyTimes(tokens: readonly Token[], tags: readonly Upos[], first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if ((NOMINAL.has(tags[at] as Upos) || tags[at] === "PRON") && !isTime(tokens[at] as Token, tags[at] as Upos))
      return false;
  return true;
}

import { remembered } from "../../kernel/remembered.ts";
import { genderedHonorifics, nameSuffixes, plainHonorifics } from "../../lexicons/en/honorifics.ts";
import type { EntityType } from "../mention.ts";

const honorifics: ReadonlySet<string> = new Set([...plainHonorifics, ...genderedHonorifics.keys()]);
const suffixes: ReadonlySet<string> = new Set(nameSuffixes);
/** Letters that Unicode decomposition leaves as they are. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ı: "i",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
/** A name longer than this is no name; the rest is not read. */
const MAX_NAME_LENGTH = 200;
/** Names of which the words are remembered: more than one event has. */
const NAMES_REMEMBERED = 4_000;

/** Lower case, without accents, apostrophes, invisible characters and full stops. */
export function foldName(name: string): string {
  // Most names need no folding: a fast way for plain letters
  if (name.length <= MAX_NAME_LENGTH && /^[A-Za-z0-9 -]*$/.test(name)) return name.toLowerCase();
  return name
    .slice(0, MAX_NAME_LENGTH)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}.'’‘ʼ`´]/gu, "")
    .replace(/[øłıđðþßæœ]/g, (letter) => plainLetters[letter] as string);
}

/** “Pepe” in "Peter “Pepe” Kiplagat": a mark behind a space, up to a mark before one. */
const NICKNAME = /(?<= )["“'‘’`(][^"“”(). ]{1,20}(?: [^"“”(). ]{1,20}){0,2}["”'’`)] /gu;

/** The folded words of a name; hyphens part words, a nickname within the name and a possessive ending are dropped. */
export const nameWords = remembered(NAMES_REMEMBERED, (name): readonly string[] => {
  const withoutPossessive = name.slice(0, MAX_NAME_LENGTH).replace(/(?:['’]s|(?<=s)['’])$/u, "");
  return foldName(withoutPossessive.replace(NICKNAME, "")).match(/[\p{L}\p{N}&]+/gu) ?? [];
});

/** The words of a person's name without titles before it and without Jr., Sr., III after it. */
export const personWords = remembered(NAMES_REMEMBERED, (name): PersonWords => {
  const words = nameWords(name);
  let first = 0;
  while (first < words.length - 1 && honorifics.has(words[first] as string)) first++;
  const last = words.at(-1) ?? "";
  const suffix = words.length - first > 1 && suffixes.has(last) ? last : undefined;
  return suffix === undefined ? { words: words.slice(first) } : { words: words.slice(first, -1), suffix };
});

interface PersonWords {
  readonly words: readonly string[];
  readonly suffix?: string;
}

/**
 * The key under which one name is looked up again: folded, without titles (of people) and without "the".
 * Equal keys are the same name; spelling variants have different keys, see `sameEntity`.
 */
export function nameKey(name: string, type?: EntityType): string {
  const words = type === undefined || type === "person" ? personWords(name).words : nameWords(name);
  return (words.length > 1 && words[0] === "the" ? words.slice(1) : words).join(" ");
}

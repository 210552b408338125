import type { Sentence, Token } from "../document/document.ts";
import { once } from "../kernel/once.ts";
import { HAPPENING_KINDS } from "../lexicons/en/happening-kinds.ts";
import { verbKey } from "./verb-key.ts";

/** A sentence with its document's tokens and their parts of speech. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  readonly sentence: Sentence;
}

/** Lower-case word at a token, "" beyond the sentence. */
export function wordAt({ tokens, sentence }: Line, at: number): string {
  return (at >= sentence.firstToken && at < sentence.endToken ? tokens[at]?.lower : undefined) ?? "";
}

export function isNoun({ tags }: Line, at: number): boolean {
  return tags[at] === "NOUN" || tags[at] === "PROPN";
}

/** Kinds of happening, one bit each, of which a word tells. In: a token, which may be known to be a verb whatever its tag. */
export function kindsAt(line: Line, at: number, isVerb = false): bigint {
  const word = wordAt(line, at);
  if (word === "") return 0n;
  const { verbs, nouns } = keyed();
  const key = verbKey(word);
  const ofPhrase = kindsOfPhrase(line, at);
  if (ofPhrase !== 0n) return ofPhrase;
  const asNoun = nouns.get(word) ?? nouns.get(word.replace(/s$/, ""));
  // "Founded in 1897": taggers take a capital for a name
  if (isNoun(line, at) && !isVerb && (asNoun !== undefined || !word.endsWith("ed"))) return asNoun ?? 0n;
  return isVerb || isNoun(line, at) || /^(?:VERB|ADJ)$/.test(line.tags[at] ?? "") ? (verbs.get(key) ?? 0n) : 0n;
}

/** Kinds of which a phrase that begins at a token tells: "took the old roof off". */
export function kindsOfPhrase(line: Line, at: number): bigint {
  let kinds = 0n;
  for (const { rest, kind } of keyed().phrases.get(verbKey(wordAt(line, at))) ?? [])
    if (isFollowedBy(line, at, rest)) kinds |= kind;
  return kinds;
}

/** Words of an object that may stand before the particle: "took the old roof off", "laid the ranger to rest". */
const OBJECT_REACH = 5;
const PARTICLES: ReadonlySet<string> = new Set("up down off out away over back to".split(" "));

function isFollowedBy(line: Line, at: number, rest: readonly string[]): boolean {
  let next = at + 1;
  for (const word of rest) {
    const stop = PARTICLES.has(word) ? next + OBJECT_REACH : next;
    while (next < stop && wordAt(line, next) !== word) next++;
    if (wordAt(line, next) !== word) return false;
    next++;
  }
  return true;
}

interface Keys {
  readonly verbs: ReadonlyMap<string, bigint>;
  readonly nouns: ReadonlyMap<string, bigint>;
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly kind: bigint }[]>;
}

const keyed = once((): Keys => {
  const [verbs, nouns] = [new Map<string, bigint>(), new Map<string, bigint>()];
  const phrases = new Map<string, { rest: string[]; kind: bigint }[]>();
  for (const [index, row] of HAPPENING_KINDS.entries()) {
    const kind = 1n << BigInt(index);
    const [ofVerbs = "", ofNouns = "", ofPhrases = ""] = row.split("|");
    for (const word of ofVerbs.split(" ")) verbs.set(verbKey(word), (verbs.get(verbKey(word)) ?? 0n) | kind);
    for (const word of ofNouns.split(" ")) nouns.set(word, (nouns.get(word) ?? 0n) | kind);
    for (const phrase of ofPhrases.split(",").filter(Boolean)) {
      const [head = "", ...rest] = phrase.split(" ");
      phrases.set(verbKey(head), [...(phrases.get(verbKey(head)) ?? []), { rest, kind }]);
    }
  }
  return { verbs, nouns, phrases };
});

import { DEED_KINDS, type OppositeRow, oppositeRows } from "../lexicons/en/opposites.ts";
import { ANTONYM_VERBS, NEGATED_ADJECTIVES, NEGATING_PREFIX } from "../lexicons/en/wordnet-opposites.ts";
import type { Stand } from "./proposition.ts";
import { verbKey } from "./verb-key.ts";

interface Tables {
  readonly words: ReadonlyMap<string, readonly Stand[]>;
  /** By first word: the words that follow, and where they stand. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly stand: Stand }[]>;
  readonly deeds: ReadonlyMap<string, number>;
}

let tables: Tables | undefined;

function build(): Tables {
  const words = new Map<string, Stand[]>();
  const phrases = new Map<string, { rest: string[]; stand: Stand }[]>();
  for (const { name, left, right, reversible, ...marks } of [...oppositeRows(), ...antonymRows()])
    for (const [list, sign] of [
      [left, 1],
      [right, -1],
    ] as const)
      for (const entry of list) {
        const stand: Stand = {
          matter: `#${name}`,
          sign,
          negated: false,
          reversible,
          ...(marks.decision ? { decision: true } : {}),
          ...(marks.ofBearer ? { ofBearer: true } : {}),
          ...(marks.ofStory ? { ofStory: true } : {}),
          ...(entry.includes("^") ? { bare: true } : {}),
          ...(entry.includes("+") ? { affirmed: true } : {}),
          ...(entry.includes("%") ? { ofEvent: true } : {}),
        };
        const [first = "", ...rest] = entry.replace(/[+^%]/g, "").split(" ");
        const key = verbKey(first);
        if (rest.length === 0) words.set(key, [...(words.get(key) ?? []), stand]);
        else phrases.set(key, [...(phrases.get(key) ?? []), { rest, stand }]);
      }
  const deeds = new Map<string, number>();
  DEED_KINDS.forEach((kind, index) => {
    for (const verb of kind) if (!deeds.has(verbKey(verb))) deeds.set(verbKey(verb), index);
  });
  return { words, phrases, deeds };
}

function antonymRows(): OppositeRow[] {
  return ANTONYM_VERBS.split(" ").map((name) => {
    const [left = "", right = ""] = name.split("/");
    return { name, left: [left], right: [right], reversible: false, decision: false, ofBearer: false, ofStory: false };
  });
}

let negated: ReadonlySet<string> | undefined;

/** "safe" for "unsafe"; undefined for a word that no prefix negates. In: lower case. */
export function negatedBase(lower: string): string | undefined {
  negated ??= new Set(NEGATED_ADJECTIVES.split(" "));
  return negated.has(lower) ? lower.replace(NEGATING_PREFIX, "") : undefined;
}

const NO_STANDS: readonly Stand[] = [];

/** The sides that a single word takes. In: its key. */
export function standsOfWord(key: string): readonly Stand[] {
  tables ??= build();
  return tables.words.get(key) ?? NO_STANDS;
}

/** A phrase found behind its first word. */
export interface FoundPhrase {
  readonly stands: readonly Stand[];
  /** Words after the first that belong to it, the last one behind its object where that stands between. */
  readonly length: number;
  /** Words between the first and the rest: the object of "turned the offer down". */
  readonly gap: number;
}

/** Words that an object may have before the rest of a phrase: "take the whole sorry matter to court". */
const GAP_REACH = 5;
const PARTICLES: ReadonlySet<string> = new Set("down off up out over away back on in".split(" "));

/** The sides that a phrase takes which begins with this key, the longest one: "ruled out", "on the run", "turned the offer down", "remains at his post". */
export function standsOfPhrase(key: string, wordAfter: (steps: number) => string): FoundPhrase | undefined {
  tables ??= build();
  let best: FoundPhrase | undefined;
  let most = 0;
  for (const { rest, stand } of tables.phrases.get(key) ?? []) {
    const found = matchRest(rest, wordAfter);
    if (found === undefined) continue;
    const words = 2 * found.fixed - found.gap / GAP_REACH;
    if (words < most) continue;
    const stands = words === most && best !== undefined ? [...best.stands, stand] : [stand];
    best = { stands, length: found.length, gap: found.objectGap };
    most = words;
  }
  return best;
}

interface MatchedRest {
  readonly fixed: number;
  readonly length: number;
  readonly gap: number;
  /** Words right behind the first that are none of the phrase's own. */
  readonly objectGap: number;
}

function matchRest(rest: readonly string[], wordAfter: (steps: number) => string): MatchedRest | undefined {
  const parts =
    rest.length === 1 && PARTICLES.has(rest[0] as string) && wordAfter(1) !== rest[0] ? ["*", ...rest] : rest;
  let steps = 1;
  let gap = 0;
  let objectGap = 0;
  for (let at = 0; at < parts.length; at++) {
    if (parts[at] !== "*") {
      if (wordAfter(steps++) !== parts[at]) return undefined;
      continue;
    }
    const from = steps;
    while (wordAfter(steps) !== parts[at + 1])
      if (steps - from >= GAP_REACH || !/^[\p{L}\p{N}']/u.test(wordAfter(steps++))) return undefined;
    gap += steps - from;
    if (at === 0) objectGap = steps - from;
  }
  return { fixed: parts.filter((part) => part !== "*").length, length: steps - 1, gap, objectGap };
}

/** The kind of deed that a verb tells of, undefined where it is in none. */
export function deedKind(key: string): number | undefined {
  tables ??= build();
  return tables.deeds.get(key);
}

import type { Document, Token } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { once } from "../kernel/once.ts";
import { EXCLUSIVE_KINDS } from "../lexicons/en/exclusive-kinds.ts";
import { singular } from "../mentions/figures/singular.ts";

/** A word of a text for one thing of a kind. `[firstToken, endToken)` are indexes into the document's tokens. */
export interface KindWord {
  readonly kind: string;
  /** Those of the kind that the word may mean: "truck" a lorry or a pickup. */
  readonly members: ReadonlySet<number>;
  readonly firstToken: number;
  readonly endToken: number;
}

interface Entry {
  readonly kind: string;
  readonly rest: readonly string[];
  readonly members: ReadonlySet<number>;
}

/** By first word of what stands for it, longest first. */
const entriesByWord = once((): ReadonlyMap<string, readonly Entry[]> => {
  const entries = new Map<string, Entry[]>();
  for (const [kind, line] of Object.entries(EXCLUSIVE_KINDS))
    for (const [phrase, members] of membersByPhrase(line)) {
      const [first = "", ...rest] = phrase.split("_");
      entries.set(first, [...(entries.get(first) ?? []), { kind, rest, members }]);
    }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
});

function membersByPhrase(line: string): ReadonlyMap<string, Set<number>> {
  const members = new Map<string, Set<number>>();
  line.split("|").forEach((words, member) => {
    for (const phrase of words.match(/\S+/g) ?? []) members.set(phrase, (members.get(phrase) ?? new Set()).add(member));
  });
  return members;
}

/** All words for the things of the kinds, in text order, whatever part they play. */
export const kindWordsOf = keptFor(({ tokens }: Document): readonly KindWord[] => {
  const found: KindWord[] = [];
  const takenTo = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const { lower, kind } = tokens[at] as Token;
    if (kind !== "word") continue;
    for (const entry of entriesFor(lower)) {
      if ((takenTo.get(entry.kind) ?? 0) > at || !followsAt(tokens, at + 1, entry.rest)) continue;
      const endToken = at + 1 + entry.rest.length;
      takenTo.set(entry.kind, endToken);
      found.push({ kind: entry.kind, members: entry.members, firstToken: at, endToken });
    }
  }
  return found;
});

const NONE: readonly Entry[] = [];

function entriesFor(lower: string): readonly Entry[] {
  return entriesByWord().get(lower) ?? entriesByWord().get(singular(lower)) ?? NONE;
}

function followsAt(tokens: readonly Token[], from: number, rest: readonly string[]): boolean {
  return rest.every((word, steps) => {
    const lower = tokens[from + steps]?.lower;
    return lower !== undefined && (lower === word || singular(lower) === word);
  });
}

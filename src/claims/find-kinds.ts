import type { Document, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { keptFor } from "../kernel/kept.ts";
import { once } from "../kernel/once.ts";
import { EXCLUSIVE_KINDS } from "../lexicons/en/exclusive-kinds.ts";
import { EXCLUSIVE_STATES } from "../lexicons/en/exclusive-states.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { BE } from "./verb-group.ts";
import { verbKey } from "./verb-key.ts";

/** A word of a text for one thing of a kind. `[firstToken, endToken)` are indexes into the document's tokens. */
export interface KindWord {
  readonly kind: string;
  /** Those of the kind that the word may mean: "truck" a lorry or a pickup. */
  readonly members: ReadonlySet<number>;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Whether a kind is told in turns of phrase, not in nouns. */
export function isState(kind: string): boolean {
  return Object.hasOwn(EXCLUSIVE_STATES, kind);
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

const statesByKey = once((): ReadonlyMap<string, readonly Entry[]> => {
  const entries = new Map<string, Entry[]>();
  for (const [kind, line] of Object.entries(EXCLUSIVE_STATES))
    for (const [phrase, members] of membersByPhrase(line)) {
      const [first = "", ...rest] = phrase.split("_").map(stateKey);
      entries.set(first, [...(entries.get(first) ?? []), { kind, rest, members }]);
    }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
});

function stateKey(lower: string): string {
  if (/^(?:her|its|their|my|our|your)$/.test(lower)) return "his";
  if (lower === "n't") return "not";
  return BE.has(lower) ? "be" : verbKey(lower);
}

/** All words for the things of the kinds, in text order, whatever part they play. */
export const kindWordsOf = keptFor((document: Document): readonly KindWord[] => {
  const { tokens } = document;
  const tags = partsOfSpeech(document);
  const found: KindWord[] = [];
  const takenTo = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const { lower, kind } = tokens[at] as Token;
    if (kind !== "word") continue;
    const ends = [
      ...entriesFor(lower).map((entry) => ({ entry, end: endOfNoun(tokens, at + 1, entry.rest) })),
      ...(statesByKey().get(stateKey(lower)) ?? NONE).map((entry) => ({
        entry,
        end: endOfTurn(tokens, tags, at + 1, entry.rest),
      })),
    ];
    for (const { entry, end } of ends) {
      if (end === undefined || (takenTo.get(entry.kind) ?? 0) > at) continue;
      takenTo.set(entry.kind, end);
      found.push({ kind: entry.kind, members: entry.members, firstToken: at, endToken: end });
    }
  }
  return found;
});

const NONE: readonly Entry[] = [];

function entriesFor(lower: string): readonly Entry[] {
  return entriesByWord().get(lower) ?? entriesByWord().get(singular(lower)) ?? NONE;
}

function endOfNoun(tokens: readonly Token[], from: number, rest: readonly string[]): number | undefined {
  const follows = rest.every((word, steps) => {
    const lower = tokens[from + steps]?.lower;
    return lower !== undefined && (lower === word || singular(lower) === word);
  });
  return follows ? from + rest.length : undefined;
}

const SKIP_REACH = 2;
const SKIPPED: ReadonlySet<Upos> = new Set(["DET", "ADJ", "ADV", "NUM"]);

function endOfTurn(
  tokens: readonly Token[],
  tags: readonly Upos[],
  from: number,
  rest: readonly string[],
): number | undefined {
  let at = from;
  for (const word of rest) {
    for (let skipped = 0; at < tokens.length && stateKey((tokens[at] as Token).lower) !== word; at++)
      if (skipped++ >= SKIP_REACH || !SKIPPED.has(tags[at] as Upos)) return undefined;
    if (at++ >= tokens.length) return undefined;
  }
  return at;
}

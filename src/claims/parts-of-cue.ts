import { once } from "../kernel/once.ts";
import { PARTS, type Part } from "../lexicons/en/parts.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { NameCue } from "./name-cue.ts";
import { verbKey } from "./verb-key.ts";

interface Entry {
  readonly part: Part;
  readonly objects: ReadonlySet<string> | undefined;
}

const LISTS = [
  ["nouns", "noun", singular],
  ["nouns", "title", singular],
  ["named", "noun", singular],
  ["does", "does", verbKey],
  ["does", "agent", verbKey],
  ["agent", "agent", verbKey],
  ["suffers", "suffers", verbKey],
  ["links", "link", (word: string) => word],
  ["after", "after", (word: string) => word],
] as const;

const index = once((): ReadonlyMap<string, readonly Entry[]> => {
  const map = new Map<string, Entry[]>();
  for (const part of PARTS)
    for (const [list, kind, keyOf] of LISTS)
      for (const item of (part[list] ?? "").split(" ")) {
        if (item === "") continue;
        const [word = "", objects] = item.split(">");
        const key = `${kind} ${keyOf(word)}`;
        const entry = { part, objects: objects === undefined ? undefined : new Set(objects.split("/")) };
        map.set(key, [...(map.get(key) ?? []), entry]);
      }
  return map;
});

const NONE: readonly Entry[] = [];

/** The parts that a cue may stand for, each with the things of which its verb has to tell; undefined where any will do. */
export function partsOfCue({ kind, word }: NameCue): readonly Entry[] {
  return index().get(`${kind} ${word}`) ?? NONE;
}

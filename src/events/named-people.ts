import type { Reading } from "../claims/reading.ts";
import { foldAccents } from "../claims/term.ts";
import { hashTerm } from "./term-vector.ts";

/** Victims, suspects and winners are named early; later names are bystanders' and experts'. */
const SENTENCES_READ = 6;

/** Hashes, ascending: surnames of the people whom the first sentences name, and all words of people's names in the text. */
export interface NamedPeople {
  readonly leading: Uint32Array;
  readonly words: Uint32Array;
}

export function namedPeople({ document, facts }: Reading): NamedPeople {
  const end = document.sentences[SENTENCES_READ]?.start ?? document.text.length;
  const leading = new Set<number>();
  const words = new Set<number>();
  for (const { type, name, start } of facts.entities) {
    if (type !== "person") continue;
    const hashes = foldAccents(name.toLowerCase()).split(" ").map(hashTerm);
    for (const hash of hashes) words.add(hash);
    const surname = hashes.at(-1);
    if (start < end && surname !== undefined) leading.add(surname);
  }
  return { leading: Uint32Array.from(leading).sort(), words: Uint32Array.from(words).sort() };
}

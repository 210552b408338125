import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "./random.ts";
import type { LabelledDocument } from "./read-data.ts";

/** How often a renamed word is no word of the lists but made of two: names in the news are often in no list. */
const INVENTED_SHARE = 0.45;
const ORGANIZATION_SHARE = 0.6;
const PLACE_SHARE = 0.5;

/**
 * Copies of documents with other names in them: people, one-word companies and towns, each the same throughout
 * a document. The tagger then leans on the company of a name and on its spelling more than on having seen it.
 */
export function renamed(documents: readonly LabelledDocument[], lists: string, seed: number): LabelledDocument[] {
  const random = seededRandom(seed);
  const read = (file: string) =>
    readFileSync(join(lists, file), "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => /^\p{Lu}[\p{L}'-]+$/u.test(line));
  const pools = { first: read("first.txt"), last: read("last.txt"), city: read("city.txt") };
  const known = new Set([...read("country.txt"), ...read("state.txt")]);
  const pick = (pool: readonly string[]) => pool[Math.floor(random() * pool.length)]!;
  const draw = (pool: readonly string[]) => (random() < INVENTED_SHARE ? cross(pick(pool), pick(pool)) : pick(pool));

  return documents.map((document) => {
    const other = new Map<string, string>();
    const words = document.words.slice();
    const names = namesOf(document);
    for (const { start, end, type } of names) {
      if (type !== "PER") continue;
      for (let at = start; at < end; at++) {
        const word = words[at]!;
        if (!isPlainName(word) || other.has(word)) continue;
        other.set(word, at === start && end - start > 1 ? draw(pools.first) : draw(pools.last));
      }
    }
    for (const { start, end, type } of names) {
      const word = words[start]!;
      if (end - start !== 1 || !isPlainName(word) || other.has(word) || known.has(word)) continue;
      if (type === "ORG" && random() < ORGANIZATION_SHARE) other.set(word, organization());
      else if (type === "LOC" && random() < PLACE_SHARE) other.set(word, draw(pools.city));
      else other.set(word, word);
    }
    for (const { start, end } of names)
      for (let at = start; at < end; at++) words[at] = other.get(words[at]!) ?? words[at]!;
    return { ...document, words };
  });

  function organization(): string {
    const draft = random();
    if (draft < 0.3) return pick(pools.last);
    if (draft < 0.4) return pick(pools.city);
    return cross(pick(pools.city), pick(pools.last));
  }
}

function namesOf({ labels }: LabelledDocument): { start: number; end: number; type: string }[] {
  const names: { start: number; end: number; type: string }[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === "O") continue;
    const start = at;
    while (labels[at + 1]?.startsWith("I-")) at++;
    names.push({ start, end: at + 1, type: labels[start]!.slice(2) });
  }
  return names;
}

/** Written like a common name: no capitals inside, no digits, longer than initials. */
function isPlainName(word: string): boolean {
  return /^\p{Lu}[\p{Ll}'-]{2,}$/u.test(word);
}

/** The head of one word and the tail of another: "Mortenson" and "Adeyemi" give "Mortemi". */
function cross(head: string, tail: string): string {
  const kept = Math.ceil(head.length / 2);
  const made = head.slice(0, kept) + tail.slice(Math.floor(tail.length / 2)).toLowerCase();
  return made.length < 3 ? head : made;
}

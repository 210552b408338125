import { isCountry, type NamedEntity, SHORTEST_TELLING } from "./named-entities.ts";
import { nameKey } from "./term-masses.ts";
import { hashTerm } from "./term-vector.ts";

/** In headline and lead, or in one of them and often: whatever reports the same event names it, too. */
const CENTRAL = 3.4;

/**
 * The people, organizations and places that an article is about, countries left out: for each the hashes of the terms under which
 * another article would have its words, be they part of a name there or not.
 */
export function centralNames(entities: readonly NamedEntity[]): Uint32Array[] {
  return entities
    .filter(({ type, name, focus }) => focus >= CENTRAL && type !== "other" && !isCountry(name))
    .map(({ name }) => name.split(" ").filter((word) => word.length >= SHORTEST_TELLING))
    .filter((words) => words.length > 0)
    .map((words) => Uint32Array.from(words.flatMap((word) => [hashTerm(nameKey(word)), hashTerm(word)])));
}

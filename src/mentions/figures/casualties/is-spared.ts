import type { Chunk } from "../chunks.ts";
import { isTemporal } from "../noun-phrases.ts";
import { firstWord, lastWord, type SentenceView } from "../sentence-view.ts";
import { countsPeople } from "./counts-people.ts";

/**
 * Whether those whom the verb at chunk `verb` saves were in no danger: "saved 40 tenants £90 a year", "saved three", "were saved from
 * debt". In: the chunk behind verb and object.
 */
export function isSpared(view: SentenceView, verb: number, behind: number): boolean {
  if (lastWord(view, view.chunks[verb] as Chunk) !== "saved") return false;
  const [object, link, what] = [behind - 1, behind, behind + 1].map((at) => view.chunks[at]);
  if (object?.kind !== "noun" && behind > verb + 1)
    return object === undefined || firstWord(view, object) !== "of" || !countsPeople(view, behind);
  if (link === undefined) return false;
  if (link.kind === "figure" || (link.kind === "noun" && !isTemporal(view, link))) return true;
  return firstWord(view, link) === "from" && what !== undefined && COSTS.test(lastWord(view, what));
}

const COSTS =
  /^(debts?|bills?|evictions?|bankruptcy|ruin|poverty|relegation|redundancy|jail|prison|having|losing|paying)$/;

import { foldName, nameWords } from "../claims/name-words.ts";
import type { Comparison } from "./comparison.ts";

/**
 * One disagreement is told once: where the same words have two speakers, and the two are taken for one person with two
 * names, the names decide. Ilse and Ilona Varga are one person misnamed; Maria and Anton Velden are two who spoke.
 */
export function settleMirroredNames(comparisons: readonly Comparison[]): Comparison[] {
  const entities = new Map<string, Comparison>();
  for (const comparison of comparisons)
    if (comparison.kind === "entity" && comparison.verdict === "conflicting")
      entities.set(pairKey(comparison), comparison);
  const dropped = new Set<Comparison>();
  for (const speaker of comparisons) {
    const entity = speaker.kind === "speaker" ? entities.get(pairKey(speaker)) : undefined;
    if (entity !== undefined) dropped.add(areAlike(entity.a.value, entity.b.value) ? speaker : entity);
  }
  return comparisons.filter((comparison) => !dropped.has(comparison));
}

/** The articles and the names, in the order of the articles' ids. */
function pairKey({ a, b }: Comparison): string {
  return [a, b]
    .map(({ articleId, value }) => `${articleId} ${foldName(value)}`)
    .sort()
    .join("|");
}

/** The first names begin alike: a slip of the pen, not another member of the family. */
function areAlike(a: string, b: string): boolean {
  const [left, right] = [nameWords(a)[0] ?? "", nameWords(b)[0] ?? ""];
  return left === right || left.slice(0, 2) === right.slice(0, 2);
}

import { foldName, nameWords } from "../claims/name-words.ts";
import type { Comparison } from "./comparison.ts";

/**
 * One disagreement is told once. Where the same words have two speakers, and the two are taken for one person with two names,
 * the names decide: Ilse and Ilona Varga are one person misnamed; Maria and Anton Velden are two who spoke. Where a name is
 * another throughout an article, it is so within quotations and in who "a spokesman for Ilse Varga" speaks for too.
 */
export function settleMirroredNames(comparisons: readonly Comparison[]): Comparison[] {
  const renamings = renamingsByArticles(comparisons);
  const dropped = new Set<Comparison>();
  for (const comparison of comparisons) {
    if (comparison.kind !== "speaker" && comparison.kind !== "quote") continue;
    if (comparison.verdict !== "conflicting") continue;
    for (const renaming of renamings.get(articlesOf(comparison)) ?? []) {
      if (!isMirrored(comparison, renaming)) continue;
      const speakersDecide = comparison.kind === "speaker" && isWhole(comparison, renaming) && !areAlike(renaming);
      dropped.add(speakersDecide ? renaming.entity : comparison);
    }
  }
  return comparisons.filter((comparison) => !dropped.has(comparison));
}

/** Two names of one: the words that only either of them has, by the ids of the articles. */
interface Renaming {
  readonly entity: Comparison;
  readonly namesById: ReadonlyMap<string, readonly string[]>;
}

function renamingsByArticles(comparisons: readonly Comparison[]): Map<string, Renaming[]> {
  const renamings = new Map<string, Renaming[]>();
  for (const entity of comparisons) {
    if ((entity.kind !== "entity" && entity.kind !== "place") || entity.verdict !== "conflicting") continue;
    const key = articlesOf(entity);
    const list = renamings.get(key) ?? [];
    list.push({
      entity,
      namesById: new Map([entity.a, entity.b].map((side) => [side.articleId, nameWords(side.value)])),
    });
    renamings.set(key, list);
  }
  return renamings;
}

/** The ids of the articles, in order. */
function articlesOf({ a, b }: Comparison): string {
  return [a.articleId, b.articleId].sort().join("|");
}

/** The values differ by the words of the two names only. */
function isMirrored({ a, b }: Comparison, { namesById }: Renaming): boolean {
  const [ofA, ofB] = [namesById.get(a.articleId) ?? [], namesById.get(b.articleId) ?? []];
  const [left, right] = [foldedWords(a.value), foldedWords(b.value)];
  const [ownA, ownB] = [
    new Set(left.filter((word) => !right.includes(word))),
    new Set(right.filter((word) => !left.includes(word))),
  ];
  if (ownA.size === 0 || ownB.size === 0) return false;
  return [...ownA].every((word) => ofA.includes(word)) && [...ownB].every((word) => ofB.includes(word));
}

function isWhole({ a }: Comparison, { namesById }: Renaming): boolean {
  return nameWords(a.value).join(" ") === namesById.get(a.articleId)?.join(" ");
}

/** The names begin alike: a slip of the pen, not another member of the family. */
function areAlike({ entity }: Renaming): boolean {
  const [left, right] = [nameWords(entity.a.value), nameWords(entity.b.value)];
  if (left[0]?.slice(0, 2) === right[0]?.slice(0, 2)) return true;
  return left.slice(0, -1).some((word) => right.slice(0, -1).includes(word));
}

function foldedWords(text: string): string[] {
  return text.split(/\s/).map(foldName);
}

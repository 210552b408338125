import type { Atom } from "../atoms.ts";

/** "a third of voters", "a fifth fewer"; but not "a third man". */
export function standsForPart(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  return next === undefined || next.kind !== "word" || PART_FOLLOWERS.has(next.lower);
}

const PART_FOLLOWERS: ReadonlySet<string> = new Set([
  "of",
  "fewer",
  "less",
  "more",
  "higher",
  "lower",
  "smaller",
  "larger",
  "bigger",
  "to",
  "in",
  "on",
  "from",
  "were",
  "are",
  "say",
  "have",
  "had",
  "and",
  "over",
  "since",
  "by",
  "after",
  "last",
  "this",
  "off",
  "as",
]);

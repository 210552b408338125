import type { Name } from "./name.ts";

/** Puts each name through `edit`, which gives back what should stand in its place. Keeps the order of the text. */
export function editNames(names: readonly Name[], edit: (name: Name) => Name | readonly Name[]): Name[] {
  return names.flatMap(edit);
}

/** Adds names where none stands yet: a found name that overlaps one in the list is dropped. Both lists in text order. */
export function addNames(names: readonly Name[], found: readonly Name[]): Name[] {
  if (found.length === 0) return [...names];
  const merged: Name[] = [];
  let next = 0;
  let free = 0;
  for (const candidate of found) {
    while (next < names.length && (names[next] as Name).endToken <= candidate.firstToken) {
      merged.push(names[next++] as Name);
    }
    if (next > 0) free = Math.max(free, (names[next - 1] as Name).endToken);
    const following = names[next];
    if (candidate.firstToken < free || (following !== undefined && following.firstToken < candidate.endToken)) continue;
    merged.push(candidate);
    free = candidate.endToken;
  }
  while (next < names.length) merged.push(names[next++] as Name);
  return merged;
}

/**
 * Lets found names win over those they overlap. Both lists in text order; a found name that a rule finds twice is kept once.
 * A name that the list already holds with the same ends and type stays as it is.
 */
export function putNames(names: readonly Name[], found: readonly Name[]): Name[] {
  if (found.length === 0) return [...names];
  const merged: Name[] = [];
  let next = 0;
  let free = 0;
  for (const name of names) {
    while (next < found.length && (found[next] as Name).endToken <= name.firstToken) next = put(merged, found, next);
    const rival = found[next];
    if (rival === undefined || rival.firstToken >= name.endToken) {
      if (name.firstToken >= free) merged.push(name);
    } else if (isSame(rival, name)) {
      merged.push(name);
      next++;
    }
    free = Math.max(free, merged.at(-1)?.endToken ?? 0);
  }
  while (next < found.length) next = put(merged, found, next);
  return merged;
}

function put(merged: Name[], found: readonly Name[], next: number): number {
  const name = found[next] as Name;
  if (name.firstToken >= (merged.at(-1)?.endToken ?? 0)) merged.push(name);
  return next + 1;
}

function isSame(a: Name, b: Name): boolean {
  return a.firstToken === b.firstToken && a.endToken === b.endToken && a.type === b.type;
}

import { distance } from "fastest-levenshtein";

/** Letters added, left out or replaced; two neighbouring letters that change places count once. */
export function spellingDistance(a: string, b: string): number {
  return areSwapped(a, b) ? 1 : distance(a, b);
}

/** Whether two words differ by two neighbouring letters alone: Priebus, Preibus. */
export function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

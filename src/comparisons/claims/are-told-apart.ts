import type { NounPhrase } from "../../claims/noun-phrase.ts";
import { DISTINGUISHING_ROWS } from "../../lexicons/en/distinguishing-words.ts";
import { stem } from "../../lexicons/en/stem.ts";

let sides: ReadonlyMap<string, readonly [row: number, side: number]> | undefined;

/** "The south pier" and "the north pier". */
export function areToldApart(a: Pick<NounPhrase, "terms">, b: Pick<NounPhrase, "terms">): boolean {
  sides ??= build();
  for (const term of a.terms.keys()) {
    const own = sides.get(term);
    if (own === undefined || b.terms.has(term)) continue;
    for (const other of b.terms.keys()) {
      const against = sides.get(other);
      if (against !== undefined && against[0] === own[0] && against[1] !== own[1] && !a.terms.has(other)) return true;
    }
  }
  return false;
}

function build(): Map<string, readonly [number, number]> {
  const map = new Map<string, readonly [number, number]>();
  DISTINGUISHING_ROWS.forEach((row, index) => {
    row.split("|").forEach((words, side) => {
      for (const word of words.trim().split(" ")) map.set(stem(word), [index, side]);
    });
  });
  return map;
}

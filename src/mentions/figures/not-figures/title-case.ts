import { isCapitalized, type Reading, sameSentence } from "../reading.ts";

/** Whether most words around are capitalized, as in a headline, where a capital says nothing. */
export function inTitleCase(reading: Reading, at: number): boolean {
  let capital = 0;
  let small = 0;
  for (let other = at - 6; other <= at + 6; other++) {
    const atom = reading.atoms[other];
    if (atom?.kind !== "word" || other === at || !sameSentence(reading, at, other) || atom.lower.length < 4) continue;
    if (isCapitalized(reading, other)) capital++;
    else small++;
  }
  return capital >= 3 && capital > 2 * small;
}

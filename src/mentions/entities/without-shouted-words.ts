import type { Document, Sentence } from "../../document/document.ts";
import type { Name } from "./name.ts";
import { lowerAt } from "./name-text.ts";

/** In a line of capitals a name that the text does not know must be this sure. */
const MIN_CONFIDENCE = 0.75;

/** "FIRST TOILET ROLLS": in a line of capitals every word looks like a name; one is kept if it is sure or the text writes it elsewhere. */
export function withoutShoutedWords(document: Document, names: readonly Name[]): readonly Name[] {
  const doubtful = new Set<Name>();
  let next = 0;
  for (const sentence of document.sentences) {
    while (next < names.length && (names[next] as Name).firstToken < sentence.firstToken) next++;
    if (!isShouted(document, sentence)) continue;
    for (; next < names.length && (names[next] as Name).firstToken < sentence.endToken; next++) {
      const name = names[next] as Name;
      if (name.confidence < MIN_CONFIDENCE) doubtful.add(name);
    }
  }
  if (doubtful.size === 0) return names;
  const known = new Set<string>();
  for (const name of names) {
    if (doubtful.has(name)) continue;
    for (let at = name.firstToken; at < name.endToken; at++) known.add(lowerAt(document, at));
  }
  return names.filter((name) => !doubtful.has(name) || known.has(lowerAt(document, name.endToken - 1)));
}

function isShouted(document: Document, { firstToken, endToken }: Sentence): boolean {
  let words = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = document.tokens[at];
    if (token?.kind !== "word") continue;
    if (token.text !== token.text.toUpperCase()) return false;
    words++;
  }
  return words > 1;
}

import type { Document, Sentence } from "../../document/document.ts";
import type { Name } from "./name.ts";
import { isCapitalized, lowerAt } from "./name-text.ts";

/** In a line of capitals a name that the text does not know must be this sure. */
const MIN_CONFIDENCE = 0.75;
/** Shorter words are written small in headlines: "of", "and", "to". */
const SHORT_WORD = 4;
const FEWEST_TITLE_WORDS = 4;
const TITLE_CASE_SHARE = 0.85;
/** A name longer than this in such a line is the line itself. */
const MAX_WORDS = 6;

const grammar: ReadonlySet<string> = new Set(
  `the and to is are for with on at by from as a an up out after over his her their its was were has have be will says say said than that this
who how why what when not no you your it they he she amid into about against between more most new can could would should may`.split(
    /\s+/,
  ),
);

/** "FIRST TOILET ROLLS": in a line of capitals every word looks like a name; one is kept if it is sure or the text writes it elsewhere. */
export function withoutShoutedWords(document: Document, names: readonly Name[]): readonly Name[] {
  const doubtful = new Set<Name>();
  let next = 0;
  for (const sentence of document.sentences) {
    while (next < names.length && (names[next] as Name).firstToken < sentence.firstToken) next++;
    if (!isShouted(document, sentence)) continue;
    for (; next < names.length && (names[next] as Name).firstToken < sentence.endToken; next++) {
      const name = names[next] as Name;
      if (name.confidence < MIN_CONFIDENCE || name.endToken - name.firstToken > MAX_WORDS) doubtful.add(name);
    }
  }
  if (doubtful.size === 0) return names;
  const known = new Set<string>();
  for (const name of names) {
    if (doubtful.has(name)) continue;
    for (let at = name.firstToken; at < name.endToken; at++) known.add(lowerAt(document, at));
  }
  return names.filter(
    (name) =>
      !doubtful.has(name) ||
      (name.endToken - name.firstToken <= MAX_WORDS && known.has(lowerAt(document, name.endToken - 1))),
  );
}

function isAllCapitals(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // most words end in a small letter: no need to write them in capitals
  return !(last >= 97 && last <= 122) && text === text.toUpperCase();
}

/** A line of capitals, or a headline with a capital on nearly every word. */
function isShouted(document: Document, { firstToken, endToken }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || token.text.length < SHORT_WORD) continue;
    words++;
    if (isCapitalized(document, at)) capitals++;
    if (isAllCapitals(token.text)) shouted++;
  }
  if (words > 1 && shouted === words) return true;
  if (words < FEWEST_TITLE_WORDS || capitals < words * TITLE_CASE_SHARE) return false;
  // A list of clubs has capitals too, but no "The" or "Says" inside
  for (let at = firstToken + 1; at < endToken; at++) {
    if (isCapitalized(document, at) && grammar.has(lowerAt(document, at))) return true;
  }
  return false;
}

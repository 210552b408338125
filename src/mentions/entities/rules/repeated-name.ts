import type { Document } from "../../../document/document.ts";
import { addNames } from "../edit-names.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized, lowerAt, wordKey } from "../name-text.ts";

/** A name must be this sure where it was read to be read again elsewhere. */
const MIN_CONFIDENCE = 0.6;
/** The same words are a name at the second place too, but less surely. */
const REPEAT_SHARE = 0.9;
const MAX_WORDS = 6;

/** A name read once is read wherever its words stand with capitals: "The Ducks had one last chance". */
export const repeatedName: NameRule = {
  id: "mentions/entities/rules/repeated-name",
  apply: ({ document, names }) => {
    const known = knownNames(document, names);
    if (known.size === 0) return names;
    const openers = firstWords(known);
    const found: Name[] = [];
    let next = 0;
    for (let at = 0; at < document.tokens.length; at++) {
      while (next < names.length && (names[next] as Name).endToken <= at) next++;
      if ((names[next]?.firstToken ?? Number.POSITIVE_INFINITY) <= at || !isCapitalized(document, at)) continue;
      if (!openers.has(withoutStops(lowerAt(document, at)))) continue;
      const name = longestAt(document, at, known);
      if (name !== undefined) found.push(name);
    }
    return addNames(names, found);
  },
};

/** Names by their key; those of one word only where the document never writes that word small. */
function knownNames(document: Document, names: readonly Name[]): Map<string, Name> {
  const known = new Map<string, Name>();
  for (const name of names) {
    const words = name.endToken - name.firstToken;
    if (
      words > MAX_WORDS ||
      name.confidence < MIN_CONFIDENCE ||
      name.type === "other" ||
      !isCapitalized(document, name.firstToken)
    )
      continue;
    const key = wordKey(document, name);
    if (key.length < 3) continue;
    const before = known.get(key);
    if (before === undefined || before.confidence < name.confidence) known.set(key, name);
  }
  for (const token of document.tokens)
    if (token.kind === "word" && token.text === token.lower) known.delete(token.lower);
  return known;
}

function firstWords(known: ReadonlyMap<string, Name>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const key of known.keys()) {
    const space = key.indexOf(" ");
    words.add(space < 0 ? key : key.slice(0, space));
  }
  return words;
}

function withoutStops(word: string): string {
  return word.includes(".") ? word.replace(/\./g, "") : word;
}

function longestAt(document: Document, at: number, known: ReadonlyMap<string, Name>): Name | undefined {
  let key = "";
  let longest: Name | undefined;
  for (let words = 1; words <= MAX_WORDS; words++) {
    key += `${words > 1 ? " " : ""}${withoutStops(lowerAt(document, at + words - 1))}`;
    const name = known.get(key);
    if (name === undefined || !isCapitalized(document, at + words - 1)) continue;
    longest = {
      firstToken: at,
      endToken: at + words,
      type: name.type,
      confidence: name.confidence * REPEAT_SHARE,
      rule: repeatedName.id,
    };
  }
  return longest;
}

import type { Document } from "../../../document/document.ts";
import { countryNames, demonyms } from "../../../lexicons/en/country-names.ts";
import { addNames, editNames } from "../edit-names.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized, wordKey } from "../name-text.ts";

/** Words a nationality has at most: "North Korean", "Papua New Guinean". */
const MAX_WORDS = 3;
/** Below this the list is surer than the tagger. */
const DOUBTFUL = 0.6;
/** Adjectives that are also common words, family names or parties: left to the tagger. */
const ambiguous: ReadonlySet<string> = new Set(
  `pole poles polish dane danes finn finns turk turks scot scots swede swedes lao male kiwi kiwis english french dominican latin western orthodox
conservative conservatives democrat democratic republican republicans democrats communist labourite tory tories evangelical baptist roman roma maya
christian jordan emirates georgian georgians anglo catalan hindi don brit brits methodist lutheran anglican catholic protestant arab`.split(
    /\s+/,
  ),
);

/**
 * Nationalities and peoples are names of their own kind, found by a list: "Mauritian police", "three Slovenes".
 */
export const nationality: NameRule = {
  id: "mentions/entities/rules/nationality",
  apply: ({ document, names }) => {
    const known = editNames(names, (name) => {
      if (name.endToken - name.firstToken > MAX_WORDS || !isNationality(wordKey(document, name))) return name;
      if (name.type === "other") return { ...name, subtype: "nationality" };
      return isMistaken(document, name)
        ? { ...name, type: "other", subtype: "nationality", rule: nationality.id }
        : name;
    });
    return addNames(known, missed(document));
  },
};

/** "Philippines" is a country, "Laos" is one too: their names come first. */
function isNationality(key: string): boolean {
  return demonyms().has(key) && !countryNames().has(key) && key !== "balkans";
}

/** "BENIN IN AFRICAN NATIONS CUP": in a line of capitals every word looks like a name. */
function isShouted(document: Document, at: number): boolean {
  const text = document.tokens[at]?.text ?? "";
  return text.length > 2 && text === text.toUpperCase();
}

/** A list of airlines may hold "Swiss" and "Austrian": plurals, forms of two words and doubtful readings are never bodies or places. */
function isMistaken(document: Document, name: Name): boolean {
  const words = name.endToken - name.firstToken;
  if (name.type === "person" && words === 1) return false;
  return (
    isPlural(document, name) || words > 1 || (name.confidence < DOUBTFUL && !ambiguous.has(wordKey(document, name)))
  );
}

function isPlural(document: Document, name: Name): boolean {
  const word = document.tokens[name.endToken - 1]?.lower ?? "";
  return word.endsWith("s") && isNationality(word.slice(0, -1)) && !ambiguous.has(word);
}

function missed(document: Document): Name[] {
  const found: Name[] = [];
  for (let at = 0; at < document.tokens.length; at++) {
    if (!isCapitalized(document, at)) continue;
    const words = demonymLength(document, at);
    if (words === 0) continue;
    found.push({
      firstToken: at,
      endToken: at + words,
      type: "other",
      subtype: "nationality",
      confidence: 0.9,
      rule: nationality.id,
    });
    at += words - 1;
  }
  return found;
}

function demonymLength(document: Document, at: number): number {
  for (let words = MAX_WORDS; words > 0; words--) {
    if (at + words > document.tokens.length || !isCapitalized(document, at + words - 1)) continue;
    const key = wordKey(document, { firstToken: at, endToken: at + words });
    if (isNationality(key) && !ambiguous.has(key) && !isShouted(document, at)) return words;
  }
  return 0;
}

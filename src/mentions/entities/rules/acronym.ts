import type { Document } from "../../../document/document.ts";
import { putNames } from "../edit-names.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized } from "../name-text.ts";

const silent: ReadonlySet<string> = new Set("of the for and on in de la du des del e y & to".split(" "));
/** Words between the first and the last of a full form, at most. */
const MAX_WORDS = 10;
/** A full name of a person that the tagger is this sure of stays one. */
const SURE = 0.8;

/**
 * An acronym in parentheses tells where its full form begins and what it is:
 * "the National Institute of Allergy and Infectious Diseases (NIAID)".
 */
export const acronym: NameRule = {
  id: "mentions/entities/rules/acronym",
  apply: ({ document, names }) => {
    const found: Name[] = [];
    const common = new Set<string>();
    let index = 0;
    for (let at = 1; at + 2 < document.tokens.length; at++) {
      const letters = bracketed(document, at);
      if (letters === undefined) continue;
      const firstToken = fullFormStart(document, at, letters);
      if (firstToken === undefined) {
        if (isCommon(document, at, letters)) common.add(letters);
        continue;
      }
      while (index < names.length && (names[index] as Name).endToken <= firstToken) index++;
      let end = index;
      while (end < names.length && (names[end] as Name).firstToken < at) end++;
      if (end > index && !isPerson(names.slice(index, end))) {
        found.push(...define(names.slice(index, end), names[end], firstToken, at));
      }
    }
    return putNames(names, found).filter((name) => !isOneOf(document, name, common));
  },
};

function isOneOf(document: Document, { firstToken, endToken }: Name, acronyms: ReadonlySet<string>): boolean {
  return endToken - firstToken === 1 && acronyms.has(document.tokens[firstToken]?.text.replace(/\./g, "") ?? "");
}

/** The capitals of "(NIAID)", where a bracket opens at the token. */
function bracketed(document: Document, at: number): string | undefined {
  if (document.tokens[at]?.text !== "(" || document.tokens[at + 2]?.text !== ")") return undefined;
  const word = document.tokens[at + 1]?.text.replace(/\./g, "") ?? "";
  return /^[A-Z][A-Za-z]?[A-Z]{1,6}$/.test(word) ? word.toUpperCase() : undefined;
}

/**
 * Where the words with these initials begin. Small words stand between them ("Institute of Allergy and Coastal Diseases")
 * or, where that fails, give a letter of their own ("Front for the Future").
 */
function fullFormStart(document: Document, bracket: number, letters: string): number | undefined {
  return readBack(document, bracket, letters, false) ?? readBack(document, bracket, letters, true);
}

function readBack(document: Document, bracket: number, letters: string, smallCount: boolean): number | undefined {
  let letter = letters.length - 1;
  for (let at = bracket - 1; at >= Math.max(0, bracket - MAX_WORDS); at--) {
    const token = document.tokens[at];
    const fits = token?.text.charAt(0).toUpperCase() === letters[letter];
    if (fits && isCapitalized(document, at)) letter--;
    else if (!silent.has(token?.lower ?? "")) return undefined;
    else if (fits && smallCount) letter--;
    if (letter < 0) return at;
  }
  return undefined;
}

/** "return on equity (ROE)", "gross domestic product (GDP)": the words are common ones, so their acronym is no name. */
function isCommon(document: Document, bracket: number, letters: string): boolean {
  for (let count = letters.length; count <= letters.length + 2; count++) {
    const words = document.tokens.slice(Math.max(0, bracket - count), bracket);
    if (words.some(({ kind, text, lower }) => kind !== "word" || text !== lower)) return false;
    const initials = (list: typeof words) =>
      list
        .map(({ lower }) => lower.charAt(0))
        .join("")
        .toUpperCase();
    if (initials(words) === letters || initials(words.filter(({ lower }) => !silent.has(lower))) === letters)
      return true;
  }
  return false;
}

/** "Alan John Percivale (A.J.P.) Taylor". */
function isPerson(inside: readonly Name[]): boolean {
  return inside.some(
    ({ type, firstToken, endToken, confidence }) => type === "person" && endToken - firstToken > 1 && confidence > SURE,
  );
}

/** The names inside the full form become one. It and its acronym are of one type: that of the longest, a body where either is one. */
function define(inside: readonly Name[], short: Name | undefined, firstToken: number, bracket: number): Name[] {
  const longest = [...inside].sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken))[0] as Name;
  const acronymType = short?.firstToken === bracket + 1 ? short.type : undefined;
  const isBody = longest.type === "person" || (longest.type === "other" && acronymType === "organization");
  const name = {
    type: isBody ? "organization" : longest.type,
    confidence: longest.confidence,
    rule: acronym.id,
  } as const;
  return [
    { ...name, firstToken: Math.min(firstToken, inside[0]?.firstToken ?? firstToken), endToken: bracket },
    { ...name, firstToken: bracket + 1, endToken: bracket + 2 },
  ];
}

import type { Document } from "../../../document/document.ts";
import { demonyms } from "../../../lexicons/en/country-names.ts";
import { firstNameGenders } from "../../../lexicons/en/first-names.ts";
import { genderedHonorifics, plainHonorifics } from "../../../lexicons/en/honorifics.ts";
import { officeHeads, officeModifiers } from "../../../lexicons/en/offices.ts";
import { editNames } from "../edit-names.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized, lowerAt, wordKey } from "../name-text.ts";

const titles: ReadonlySet<string> = new Set([
  ...plainHonorifics,
  ...genderedHonorifics.keys(),
  ...officeHeads,
  ...officeModifiers,
]);
const edgeWords: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "and",
  "by",
  "of",
  "/",
  "-",
  "–",
  "—",
  "*",
  "•",
  ",",
]);
const datesAfterBylines: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec january february april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
const lettersAfterNames: ReadonlySet<string> = new Set("sc qc kc mp mep obe cbe mbe phd md".split(" "));

/**
 * Leaves outside what is no part of a name: "the", titles, dates and letters after a name, a nationality before a person.
 *
 * "President Ana Silva" is Ana Silva; "Welshman Rhys Cole" is a nationality and a person; "US" before a currency sign is no place.
 */
export const outerWords: NameRule = {
  id: "mentions/entities/rules/outer-words",
  apply: ({ document, names }) => editNames(names, (name) => mend(document, name)),
};

function mend(document: Document, name: Name): Name | readonly Name[] {
  const { tokens } = document;
  let { firstToken, endToken } = name;
  while (firstToken < endToken && edgeWords.has(tokens[firstToken]?.text ?? "")) firstToken++;
  if (name.type === "organization" && tokens[firstToken]?.text === "The" && endToken - firstToken > 1) firstToken++;
  while (firstToken < endToken - 1 && isScore(document, firstToken)) firstToken++;
  while (endToken - 1 > firstToken && (isMeasure(document, endToken - 1) || isTrailingTitle(document, endToken - 1)))
    endToken--;
  while (endToken > firstToken && isOutsideEnd(document, name, endToken - 1)) endToken--;
  if (
    isClockTime(document, name) ||
    isPartyAndState(document, name) ||
    isCurrencyLetter(document, firstToken, endToken) ||
    isPictureCredit(document, name)
  )
    return [];
  const nationality: Name[] = [];
  const isTitled = name.type !== "person" && isTitledPerson(document, firstToken, endToken);
  if (name.type === "person" || isTitled) {
    if (isNationalityBefore(document, firstToken, endToken)) {
      nationality.push({
        ...name,
        firstToken,
        endToken: firstToken + 1,
        type: "other",
        subtype: "nationality",
        rule: outerWords.id,
      });
      firstToken++;
    }
    while (firstToken < endToken - 1 && isTitle(document, firstToken)) firstToken++;
    if (firstToken === endToken - 1 && isTitle(document, firstToken) && tokens[firstToken]?.text.endsWith("."))
      return nationality;
  }
  if (firstToken >= endToken) return nationality;
  if (firstToken === name.firstToken && endToken === name.endToken) return name;
  const isCounsel = lettersAfterNames.has(lowerAt(document, endToken)) && endToken < name.endToken;
  const type = isCounsel || isTitled ? "person" : name.type;
  return [...nationality, { ...name, firstToken, endToken, type, rule: outerWords.id }];
}

function isOutsideEnd(document: Document, name: Name, at: number): boolean {
  const word = lowerAt(document, at).replace(/\.$/, "");
  // "Triple A" ends in a letter, not in an article
  if (edgeWords.has(document.tokens[at]?.text ?? "") || word === "'s" || word === "'") return true;
  // "Ana Silva KC" may look like a company
  const isPerson = name.type === "person" || firstNameGenders().has(lowerAt(document, name.firstToken));
  if (!isPerson) return false;
  return datesAfterBylines.has(word) ? at > name.firstToken : lettersAfterNames.has(word);
}

/** "Ana Silva/Harbour News/AP" is one word to the reader of words: whose picture it is stays open. */
function isPictureCredit(document: Document, name: Name): boolean {
  for (let at = name.firstToken; at < name.endToken; at++)
    if (/\p{L}{2}\/\p{L}{2}/u.test(document.tokens[at]?.text ?? "")) return true;
  return false;
}

/** "2:21AM". */
function isClockTime(document: Document, { firstToken, endToken }: Name): boolean {
  return endToken - firstToken === 1 && /^\d{1,2}[:.]\d\d/.test(document.tokens[firstToken]?.text ?? "");
}

/** "(D-Wis.)" after a lawmaker's name. */
function isPartyAndState(document: Document, { firstToken, endToken }: Name): boolean {
  return endToken - firstToken <= 2 && /^[DRI]-[A-Z][A-Za-z]{1,5}\.?$/.test(document.tokens[firstToken]?.text ?? "");
}

/** "1-3 Brack Rovers", "the 1.4-tonne Corvane": a score or a measure before a name. */
function isScore(document: Document, at: number): boolean {
  return /^(?:\d{1,3}-\d{1,3}|\d[\d.,]{0,8}-\p{Ll}+)$/u.test(document.tokens[at]?.text ?? "");
}

/** "Rhys Cole 32-yard". */
function isMeasure(document: Document, at: number): boolean {
  return /^\d+-\p{Ll}+$/u.test(document.tokens[at]?.text ?? "");
}

/** "Brackwater Chief | Executive Ana Silva", "Central Command Gen. | Ana Silva": a title that belongs to the next name. */
function isTrailingTitle(document: Document, at: number): boolean {
  return (
    /^(?:chief|ceo|cfo|gen|sen|rep|gov|lt|col|sgt|capt|maj|mr|mrs|ms|dr)\.?$/.test(lowerAt(document, at)) &&
    isCapitalized(document, at + 1)
  );
}

/** "US" of "US$8 million". */
function isCurrencyLetter(document: Document, firstToken: number, endToken: number): boolean {
  const next = document.tokens[endToken];
  const token = document.tokens[firstToken];
  return endToken - firstToken === 1 && next?.text === "$" && next.start === token?.end;
}

/** "Englishman Cole", but not "German Gómez" or "Christian Weber": their first word is a given name. */
function isNationalityBefore(document: Document, firstToken: number, endToken: number): boolean {
  if (endToken - firstToken < 2) return false;
  const word = wordKey(document, { firstToken, endToken: firstToken + 1 });
  return demonyms().has(word) && !firstNameGenders().has(word) && !givenNamesToo.has(word);
}
const givenNamesToo: ReadonlySet<string> = new Set(
  "german christian roman dominican israel jordan catalan english french irish welsh scott".split(" "),
);

/** "Inspector Piet Halvers", read as a body. */
function isTitledPerson(document: Document, firstToken: number, endToken: number): boolean {
  const words = endToken - firstToken;
  return (
    words > 2 && words < 5 && isTitle(document, firstToken) && firstNameGenders().has(lowerAt(document, firstToken + 1))
  );
}

function isTitle(document: Document, at: number): boolean {
  const word = lowerAt(document, at).replace(/\.$/, "");
  // "Amon St. Brown"
  return titles.has(word) && word !== "st" && word !== "saint" && !firstNameGenders().has(word);
}

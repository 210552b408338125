import type { Document } from "../../document/document.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { isCapitalized, lowerAt } from "./name-text.ts";
import { foldName } from "./name-words.ts";
import type { Gender } from "./title-gender.ts";
import type { WrittenName } from "./written-name.ts";

/** Mentions looked at for pronouns near by: more say nothing new. */
const MAX_MENTIONS = 12;
/** Tokens after a mention in which a pronoun is taken to mean it. */
const REACH = 25;
/** "The mayor told Reyes that she would resign" must not make Reyes a woman alone. */
const MIN_PRONOUNS = 2;
const CLEAR_MAJORITY = 3;
const pronounGender: ReadonlyMap<string, Gender> = new Map([
  ["she", "female"],
  ["herself", "female"],
  ["he", "male"],
  ["his", "male"],
  ["himself", "male"],
]);

/**
 * The gender of a person by title, first name or the pronouns near by, in this order; undefined where they do not tell.
 * In: all names of one entity.
 */
export function genderOf(document: Document, names: readonly WrittenName[]): Gender | undefined {
  if (names[0]?.name.type !== "person") return undefined;
  return (
    names.find(({ titleGender: known }) => known !== undefined)?.titleGender ??
    byFirstName(names) ??
    byPronouns(document, names)
  );
}

function byFirstName(names: readonly WrittenName[]): Gender | undefined {
  for (const { text, words } of names.slice(0, MAX_MENTIONS)) {
    if (words.length < 2) continue;
    // "Geun-hye" is one given name, "Jean-Luc" begins with one
    const joined = foldName(text.split(" ")[0] ?? "");
    const gender = firstNameGenders().get(joined) ?? firstNameGenders().get(words[0] as string);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** Only "he", "she" and "his": "told her" may mean somebody else. One kind must outnumber the other clearly. */
function byPronouns(document: Document, names: readonly WrittenName[]): Gender | undefined {
  const seen = { female: 0, male: 0 };
  for (const { name, start } of names.slice(0, MAX_MENTIONS)) {
    const sentence = document.sentences[lastStartingAt(document.sentences, start)];
    const end = Math.min(sentence?.endToken ?? 0, name.endToken + REACH);
    for (let at = name.endToken; at < end; at++) {
      if (isCapitalized(document, at)) break;
      const gender = pronounGender.get(lowerAt(document, at));
      if (gender === undefined) continue;
      seen[gender]++;
      break;
    }
  }
  if (seen.female >= MIN_PRONOUNS && seen.female >= seen.male * CLEAR_MAJORITY) return "female";
  return seen.male >= MIN_PRONOUNS && seen.male >= seen.female * CLEAR_MAJORITY ? "male" : undefined;
}

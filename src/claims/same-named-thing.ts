import { countries } from "../lexicons/en/countries.ts";
import { countryNames, demonyms, nationalities } from "../lexicons/en/country-names.ts";
import { nameAliases } from "../lexicons/en/name-aliases.ts";
import { foldName, nameWords } from "../mentions/entities/name-words.ts";
import { compareWords } from "./compare-words.ts";
import type { Sameness } from "./same-entity.ts";

const silentWords: ReadonlySet<string> = new Set("the of and & for in on at de del la du des der al el".split(" "));
const legalForms: ReadonlySet<string> = new Set(
  "inc incorporated corp corporation co company ltd limited plc llc llp lp sa ag nv se spa gmbh bv ab oyj asa group holdings holding".split(
    " ",
  ),
);
/** Words that say what a place is and that news adds or leaves out. */
const placeKinds: ReadonlySet<string> = new Set("town village province oblast".split(" "));

let aliasGroups: ReadonlyMap<string, number> | undefined;
let countriesByFoldedName: ReadonlyMap<string, string> | undefined;

/** Whether two names of bodies, places or other things name one: aliases and acronyms do, opposites and numbers part. */
export function sameNamedThing(a: string, b: string): Sameness {
  const wordsA = tellingWords(a);
  const wordsB = tellingWords(b);
  if (wordsA.join("") === wordsB.join("")) return wordsA.join(" ") === wordsB.join(" ") ? "same" : "variant";
  if (isCapitalOf(a, b) || isCapitalOf(b, a)) return "unsure";
  const aliasA = aliasOf(a);
  const aliasB = aliasOf(b);
  // Slovakia and Slovenia, Mali and Malawi, Mexican and American are no spellings of each other
  if (aliasA !== undefined && aliasB !== undefined) {
    if (aliasA !== aliasB) return "different";
    // "Mexicans" are not "Mexico"
    return isDemonym(a) === isDemonym(b) ? "same" : "unsure";
  }
  // "Christian" and "Christmas"
  if (isDemonym(a) !== isDemonym(b) && wordsA.length === wordsB.length) return "different";
  if (isAcronymOf(a, b) || isAcronymOf(b, a) || hasAcronymOf(a, b) || hasAcronymOf(b, a)) return "same";
  if ((countryOf(a) === undefined) !== (countryOf(b) === undefined) && wordsA.length !== wordsB.length)
    return "different";
  if (haveSameWords(wordsA, wordsB)) return wordsA.includes("university") ? "unsure" : "same";
  if (wordsA.length === wordsB.length) return wordByWord(wordsA, wordsB);
  const [short, long] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  return withMore(short, long);
}

function tellingWords(name: string): readonly string[] {
  const words = nameWords(name).filter((word) => !silentWords.has(word));
  const telling = words.filter((word, index) => index === 0 || !legalForms.has(word));
  return telling.length > 0 ? telling : nameWords(name);
}

function wordByWord(a: readonly string[], b: readonly string[]): Sameness {
  let exact = true;
  for (let at = 0; at < a.length; at++) {
    const match = compareWords(a[at] as string, b[at] as string, "title");
    if (match === "different") return "different";
    if (match === "spelling") exact = false;
  }
  return exact ? "same" : "variant";
}

/** "Health Ministry" and "Mexican Health Ministry" are one as far as a story tells; "Vodafone" and "Vodafone Egypt" may be two. */
function withMore(short: readonly string[], long: readonly string[]): Sameness {
  const added: string[] = [];
  let at = 0;
  for (const word of long) {
    if (at < short.length && compareWords(word, short[at] as string, "title") !== "different") at++;
    else added.push(word);
  }
  if (at < short.length) return "different";
  // "Polish American" and "Polish" are two peoples
  if (short.every((word) => demonyms().has(word))) return "unsure";
  return added.every((word) => placeKinds.has(word) || nationalities().has(word)) ? "same" : "unsure";
}

function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/\./g, "");
  if (!/^[A-Z]{2,8}$/.test(letters)) return false;
  const words = nameWords(name);
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join("");
  const wanted = letters.toLowerCase();
  return (
    words.length > 1 &&
    (initials(words) === wanted || initials(words.filter((word) => !silentWords.has(word))) === wanted)
  );
}

/** "BPG Award" or "B.P.G. Award" and "Best Printed Guide Award": the other words are the same. */
function hasAcronymOf(short: string, long: string): boolean {
  const parts = short.split(" ");
  const at = parts.findIndex((part) => /^(?:[A-Z]\.?){2,8}$/.test(part));
  if (at < 0 || parts.length < 2) return false;
  const [before, behind] = [nameWords(parts.slice(0, at).join(" ")), nameWords(parts.slice(at + 1).join(" "))];
  const words = nameWords(long);
  const end = words.length - behind.length;
  if (words.slice(0, before.length).join(" ") !== before.join(" ")) return false;
  if (end <= before.length || words.slice(end).join(" ") !== behind.join(" ")) return false;
  return isAcronymOf(parts[at] as string, words.slice(before.length, end).join(" "));
}

function isDemonym(name: string): boolean {
  return demonyms().has(foldName(name)) && countryOf(name) === undefined;
}

/** "Treaty of Lisbon" and "Lisbon Treaty". */
function haveSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");
}

/** What an alias stands for: a country's main name, a people, or a row of the list of aliases. */
function aliasOf(name: string): string | number | undefined {
  const key = nameWords(name)
    .filter((word) => word !== "the")
    .join(" ");
  aliasGroups ??= new Map(nameAliases.flatMap((row, index) => row.map((alias) => [alias, index] as const)));
  return aliasGroups.get(key) ?? countryOf(name) ?? demonyms().get(key);
}

/** "Washington" may stand for the United States' government. */
function isCapitalOf(capital: string, country: string): boolean {
  const main = countryOf(country);
  return (
    main !== undefined &&
    countries.some(({ name, capital: seat }) => name === main && foldName(seat) === foldName(capital))
  );
}

function countryOf(name: string): string | undefined {
  countriesByFoldedName ??= new Map([...countryNames()].map(([form, country]) => [foldName(form), country] as const));
  const folded = foldName(name);
  return countriesByFoldedName.get(folded) ?? countriesByFoldedName.get(folded.replace(/^the /, ""));
}

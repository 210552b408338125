import { countryNames, demonyms } from "../../lexicons/en/country-names.ts";
import { nameAliases } from "../../lexicons/en/name-aliases.ts";
import { eventHeads, organizationHeads, placeHeads } from "../../lexicons/en/organization-words.ts";
import { nameWords } from "./name-words.ts";
import type { WrittenName } from "./written-name.ts";

const silent: ReadonlySet<string> = new Set("of the for and on in de la du des del e y to".split(" "));
/** Words of a name whose beginnings are looked up as its short forms. */
const MAX_SHORT_FORM_WORDS = 3;

const streetWords: ReadonlyMap<string, string> = new Map(
  [
    "avenue ave av",
    "street st",
    "road rd",
    "boulevard blvd",
    "lane ln",
    "drive dr",
    "highway hwy",
    "parkway pkwy",
    "court ct",
  ].flatMap((row) => {
    const [word = "", ...shortForms] = row.split(" ");
    return [word, ...shortForms].map((form) => [form, word] as const);
  }),
);

let aliases: ReadonlyMap<string, string> | undefined;

/**
 * The chain of each name of a body, place or other thing, undefined for people.
 *
 * "Countrywide Plc" and "Countrywide", "Drug Enforcement Administration" and "DEA", "United States" and "U.S." are one.
 */
export function linkThings(names: readonly WrittenName[]): (string | undefined)[] {
  const keys = names.map(({ name, words }) => (name.type === "person" ? undefined : words.join(" ")));
  const shortForms = new ShortForms();
  names.forEach(({ name }, index) => {
    const key = keys[index];
    if (key !== undefined && name.subtype !== "nationality") shortForms.add(key);
  });
  return names.map(({ name, text }, index) => {
    const key = keys[index];
    if (key === undefined) return undefined;
    if (name.subtype === "nationality") return `n ${demonyms().get(key) ?? key}`;
    // "New York" is no short form of "The New York Times"
    if (name.type === "place") return `b ${aliasOf(key) ?? streetOf(key) ?? key}`;
    return `b ${aliasOf(key) ?? shortForms.fullOf(key, text) ?? key}`;
  });
}

/** "1501 Dodds Ave." and "Dodds Avenue" are one street. */
function streetOf(key: string): string | undefined {
  const words = key.split(" ");
  const last = words.at(-1) as string;
  const street = streetWords.get(last);
  if (street === undefined) return undefined;
  const first = words.length > 2 && /^\d{1,6}$/.test(words[0] as string) ? 1 : 0;
  return [...words.slice(first, -1), street].join(" ");
}

function keyOf(text: string): string {
  const words = nameWords(text);
  return (words.length > 1 && words[0] === "the" ? words.slice(1) : words).join(" ");
}

/** Countries under all their names, and bodies and places under aliases: a name for all of them. */
function aliasOf(key: string): string | undefined {
  aliases ??= new Map([
    ...nameAliases.flatMap((row) => row.map((alias) => [alias, row[0] as string] as const)),
    ...[...countryNames()].map(([form, country]) => [keyOf(form), country] as const),
  ]);
  return aliases.get(key);
}

/** Full names by their first words, their last word and their initials. A form of two full names is a form of none. */
class ShortForms {
  private readonly full = new Map<string, string | null>();
  private readonly initials = new Map<string, string | null>();
  private readonly seen = new Set<string>();

  add(key: string): void {
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const words = key.split(" ");
    if (words.length < 2) return;
    for (let count = 1; count <= Math.min(MAX_SHORT_FORM_WORDS, words.length - 1); count++) {
      const form = words.slice(0, count).join(" ");
      // "Mexico" is no short form of "Mexico City": what is left must say what kind of body it is
      if (words.slice(count).every(isBodyWord) && !isBodyWord(form)) put(this.full, form, key);
    }
    const last = words.at(-1) as string;
    if (last.endsWith("s") && !isBodyWord(last)) put(this.full, last, key);
    put(this.initials, words.map((word) => word[0]).join(""), key);
    put(
      this.initials,
      words
        .filter((word) => !silent.has(word))
        .map((word) => word[0])
        .join(""),
      key,
    );
  }

  fullOf(key: string, text: string): string | undefined {
    const letters = text.replace(/\./g, "");
    if (/^[A-Z]{2,8}$/.test(letters)) return this.initials.get(letters.toLowerCase()) ?? undefined;
    return this.full.get(key) ?? undefined;
  }
}

const legalForms: ReadonlySet<string> = new Set(
  "inc corp co ltd plc llc sa ag nv se spa gmbh bv ab oyj tbk pt lp llp group holdings holding company corporation limited".split(
    " ",
  ),
);

function isBodyWord(word: string): boolean {
  return legalForms.has(word) || (organizationHeads.has(word) && !placeHeads.has(word)) || eventHeads.has(word);
}

function put(table: Map<string, string | null>, form: string, key: string): void {
  const known = table.get(form);
  if (known === undefined) table.set(form, key);
  else if (known !== key) table.set(form, null);
}

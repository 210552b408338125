import { countries } from "./countries.ts";
import { peoples } from "./peoples.ts";

let names: ReadonlyMap<string, string> | undefined;
let countryDemonyms: ReadonlySet<string> | undefined;
let adjectives: ReadonlyMap<string, string> | undefined;

/** Lower-case names and aliases of countries, each with the country's main name. */
export function countryNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    countries.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [form.toLowerCase(), name] as const)),
  );
  return names;
}

/** Lower-case demonyms and names of peoples, singular and plural, each with the country or the people they belong to. */
export function demonyms(): ReadonlyMap<string, string> {
  adjectives ??= new Map([
    ...peoples.flatMap((people) => forms(people).map((form) => [form, people] as const)),
    ...countries.flatMap(({ name, demonyms: list }) =>
      list.flatMap((demonym) => forms(demonym).map((form) => [form, name] as const)),
    ),
  ]);
  return adjectives;
}

/** Lower-case demonyms of countries alone. */
export function nationalities(): ReadonlySet<string> {
  countryDemonyms ??= new Set(countries.flatMap(({ demonyms: list }) => list.flatMap(forms)));
  return countryDemonyms;
}

function forms(demonym: string): string[] {
  const singular = demonym.toLowerCase();
  return /(?:ese|ish|ch|s|men|man)$/.test(singular) ? [singular] : [singular, `${singular}s`];
}

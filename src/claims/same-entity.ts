import { countryNames } from "../lexicons/en/country-names.ts";
import { eventHeads, lawHeads, organizationHeads, placeHeads } from "../lexicons/en/organization-words.ts";
import { nameKey, nameWords, personWords } from "../mentions/entities/name-words.ts";
import type { EntityType } from "../mentions/mention.ts";
import { sameNamedThing } from "./same-named-thing.ts";
import { samePerson } from "./same-person.ts";

/**
 * same: one entity, under one name or under names that are no spelling of each other (a surname, an initial, a nickname, an acronym, an alias).
 * variant: one entity, spelled in two ways (accents, hyphens, transliteration, a slip).
 * different: two entities.  unsure: the names do not tell.
 */
export type Sameness = "same" | "variant" | "different" | "unsure";

/** What is known of an entity from one article. Without a type it is read from the name's words. */
export interface NamedEntity {
  readonly type?: EntityType;
  readonly name: string;
}

/**
 * Whether two articles name one person, body, place or thing.
 *
 * Relatives and namesakes with other given names are different; in one story, a near spelling of one full name is a variant.
 * Measured on 221 pairs from news on one event: see `training/measure-name-pairs.ts`.
 */
export function sameEntity(a: NamedEntity, b: NamedEntity): Sameness {
  const isPersonA = isPerson(a);
  const isPersonB = isPerson(b);
  if (isPersonA !== isPersonB && a.type !== undefined && b.type !== undefined) {
    return nameKey(a.name) === nameKey(b.name) ? "unsure" : "different";
  }
  if (isPersonA && isPersonB && haveOtherSuffixes(a.name, b.name)) return "different";
  const isNamedAlike = nameKey(a.name, a.type) === nameKey(b.name, b.type) && nameWords(a.name).length > 0;
  if (isNamedAlike)
    return plainLetters(a.name) === plainLetters(b.name) || !sameLength(a.name, b.name) ? "same" : "variant";
  if (isPersonA && isPersonB) return samePerson(a.name, b.name);
  const sameness = sameNamedThing(a.name, b.name);
  // "West Germany" and "West German" are no spellings of one name
  return sameness === "variant" && (a.type === "other") !== (b.type === "other") ? "unsure" : sameness;
}

function isPerson({ type, name }: NamedEntity): boolean {
  if (type !== undefined) return type === "person";
  const words = nameWords(name);
  if (/^[A-Z.]{2,8}$/.test(name) || countryNames().has(name.toLowerCase())) return false;
  return !words.some(
    (word) => organizationHeads.has(word) || placeHeads.has(word) || eventHeads.has(word) || lawHeads.has(word),
  );
}

/** Father and son: Jr. and Sr. A suffix that one side leaves out says nothing. */
function haveOtherSuffixes(a: string, b: string): boolean {
  const suffixA = personWords(a).suffix;
  const suffixB = personWords(b).suffix;
  return suffixA !== undefined && suffixB !== undefined && suffixA !== suffixB;
}

/** Case and quotation marks are no spelling. */
function plainLetters(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[.'’‘ʼ`´\p{Cf}]/gu, "");
}

/** Titles and "the" make names longer without spelling them differently. */
function sameLength(a: string, b: string): boolean {
  return nameWords(a).length === nameWords(b).length;
}

import type { Document } from "../../document/document.ts";
import type { EntityMention } from "../mention.ts";
import { fullestForm } from "./fullest-form.ts";
import { genderOf } from "./gender.ts";
import { linkPeople } from "./link-people.ts";
import { linkThings } from "./link-things.ts";
import type { Name } from "./name.ts";
import { type WrittenName, writtenNames } from "./written-name.ts";

/**
 * Gives all names of one entity one id and their fullest form.
 *
 * In: names in text order; one may stand inside another.  Out: mentions in the same order, ids in the order of first mention.
 * People are linked by full name, surname, title and first name; bodies and places by short form, acronym and alias.
 * Two people of one surname stay apart by given name and by "Mr." and "Mrs.". Near-linear: names meet in hash tables only.
 */
export function chainNames(document: Document, names: readonly Name[]): EntityMention[] {
  const written = writtenNames(document, names);
  const chains = chainKeys(written);
  const members = new Map<string, WrittenName[]>();
  written.forEach((name, index) => {
    const chain = chains[index] as string;
    const known = members.get(chain);
    if (known === undefined) members.set(chain, [name]);
    else known.push(name);
  });
  const ids = new Map([...members.keys()].map((chain, index) => [chain, `e${index + 1}`] as const));
  const forms = new Map([...members].map(([chain, list]) => [chain, fullestForm(list)] as const));
  const genders = new Map([...members].map(([chain, list]) => [chain, genderOf(document, list)] as const));
  return written.map((name, index) => {
    const chain = chains[index] as string;
    return mentionOf(document, name, ids.get(chain) as string, forms.get(chain) as string, genders.get(chain));
  });
}

/** A key for each name, equal for names of one entity. */
function chainKeys(written: readonly WrittenName[]): string[] {
  const people = linkPeople(written);
  const things = linkThings(written);
  return written.map((_, index) => people[index] ?? (things[index] as string));
}

function mentionOf(
  document: Document,
  { name, start, end }: WrittenName,
  entityId: string,
  fullest: string,
  gender: "female" | "male" | undefined,
): EntityMention {
  return {
    kind: "entity",
    start,
    end,
    text: document.text.slice(start, end),
    rule: name.rule,
    type: name.type,
    ...(name.subtype === undefined ? {} : { subtype: name.subtype }),
    name: fullest,
    entityId,
    ...(name.role === undefined ? {} : { role: name.role }),
    ...(gender === undefined ? {} : { gender }),
    confidence: name.confidence,
  };
}

import { firstNameGenders } from "../lexicons/en/first-names.ts";
import { organizationHeads } from "../lexicons/en/organization-words.ts";
import type { Part } from "../lexicons/en/parts.ts";
import { placeKind } from "../lexicons/en/place-kinds.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { isSurelyPerson } from "./is-surely-person.ts";
import { nameWords } from "./name-words.ts";
import { placeLevel } from "./place-level.ts";

/** Whether a person, a body or a place may play the part. A place of one word plays none but that of a place. */
export function mayPlay({ by }: Part, entity: EntityMention): boolean {
  if (entity.subtype === "nationality") return false;
  if (by === "body" && (entity.type === "person" || isNamedLikePerson(entity))) return false;
  if (by === "person") return entity.type === "person";
  if (by === "place") return isLocal(entity);
  if (by === "any") return entity.type !== "place" || nameWords(entity.name).length > 1;
  return !isSurelyPerson(entity) && (entity.type !== "place" || nameWords(entity.name).length > 1);
}

/** A first name and another word: "the head of the union, Ida Lindt" */
function isNamedLikePerson({ name }: EntityMention): boolean {
  const words = nameWords(name);
  return words.length === 2 && firstNameGenders().has(words[0] ?? "") && !organizationHeads.has(words[1] ?? "");
}

/** No country and no region, but a place that one thing happens in. */
export function isLocal({ type, name, subtype }: EntityMention): boolean {
  if (type === "person" || subtype === "nationality" || placeLevel(name) !== "local") return false;
  return (
    type === "place" || !nameWords(name).some((word) => organizationHeads.has(word) && placeKind(word) === undefined)
  );
}

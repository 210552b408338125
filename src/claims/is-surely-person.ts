import { firstNameGenders } from "../lexicons/en/first-names.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { nameWords } from "./name-words.ts";

/** A company's name is often read as a person's: a title, a first name or a pronoun tells. */
export function isSurelyPerson({ type, role, gender, name }: EntityMention): boolean {
  return (
    type === "person" &&
    (role !== undefined || gender !== undefined || firstNameGenders().has(nameWords(name)[0] ?? ""))
  );
}

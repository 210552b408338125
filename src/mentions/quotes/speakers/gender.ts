import { firstNameGenders } from "../../../lexicons/en/first-names.ts";
import { genderedHonorifics } from "../../../lexicons/en/honorifics.ts";
import type { Frame } from "../frame.ts";

export type Gender = "female" | "male";

/** The gender of the article's people as far as a form of address or a first name tells it, by entity id. */
export function gendersOf(frame: Frame): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  const names = firstNameGenders();
  for (const entity of frame.entities) {
    if (entity.type !== "person" || genders.has(entity.entityId)) continue;
    const before = wordBefore(frame.text, entity.start);
    const gender = genderedHonorifics.get(before) ?? names.get(firstNameOf(entity.name));
    if (gender !== undefined) genders.set(entity.entityId, gender);
  }
  return genders;
}

function wordBefore(text: string, start: number): string {
  const words = text
    .slice(Math.max(0, start - 16), start)
    .trim()
    .split(/\s+/);
  return (words.at(-1) ?? "").toLowerCase().replace(/\.$/, "");
}

/** Lower case without accents; empty for a surname alone. */
function firstNameOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length < 2 ? "" : (words[0] ?? "").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

import { firstNameGenders } from "../../../lexicons/en/first-names.ts";
import { genderedHonorifics } from "../../../lexicons/en/honorifics.ts";
import type { Frame } from "../frame.ts";

export type Gender = "female" | "male";

/** The gender of the article's people as far as a form of address or a first name tells it, by entity id. */
export function gendersOf(frame: Frame): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  const untold = new Set<string>();
  const names = firstNameGenders();
  for (const { type, entityId, name, start } of frame.entities) {
    if (type !== "person" || genders.has(entityId)) continue;
    const addressed = genderedHonorifics.get(wordBefore(frame.text, start));
    const gender = addressed ?? (untold.has(entityId) ? undefined : names.get(firstNameOf(name)));
    if (gender === undefined) untold.add(entityId);
    else genders.set(entityId, gender);
  }
  return genders;
}

/** Longest form of address, in characters, with the space behind it. */
const LONGEST_ADDRESS = 16;

function wordBefore(text: string, start: number): string {
  const limit = Math.max(0, start - LONGEST_ADDRESS);
  let end = start;
  while (end > limit && isSpace(text.charCodeAt(end - 1))) end--;
  let first = end;
  while (first > limit && !isSpace(text.charCodeAt(first - 1))) first--;
  return text.slice(first, text.charCodeAt(end - 1) === FULL_STOP ? end - 1 : end).toLowerCase();
}

const FULL_STOP = 0x2e;

/** Spaces and line ends, also the space that does not break: before a name stands no other. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x202f;
}

/** Lower case without accents; empty for a surname alone. */
function firstNameOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length < 2 ? "" : (words[0] ?? "").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

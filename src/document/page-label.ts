import { characterClass, DIGIT, LETTER } from "./character-class.ts";

const counter = /(?:\(\s?[\d,.]{1,7}k?\s?\)|\s\d{1,4})$/;

/** A line or menu item as the lists of page labels have it: lower case, without bullets, arrows, brackets and counters. */
export function pageLabel(text: string): string {
  const line = text.trim().toLowerCase().replaceAll("’", "'").replace(counter, "");
  let start = 0;
  let end = line.length;
  while (start < end && !isWordUnit(line.charCodeAt(start))) start++;
  while (end > start && !isWordUnit(line.charCodeAt(end - 1))) end--;
  const bare = line.slice(start, end);
  return /\s\s|[\t\u00a0]/.test(bare) ? bare.split(/\s/).filter(Boolean).join(" ") : bare;
}

function isWordUnit(unit: number): boolean {
  const kind = characterClass(unit);
  return kind === LETTER || kind === DIGIT || unit === 0x26;
}

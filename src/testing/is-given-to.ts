import { foldAccents } from "../claims/term.ts";
import type { EntityMention, Speaker } from "../mentions/mention.ts";

/**
 * Whether a quotation is given to somebody: every word of the name asked for is one of the names, titles or offices by which
 * the article calls the speaker, or the article says less of the name than was asked for.
 * "Ferrer", "Nadia Ferrer" and "Mayor Nadia Ferrer" are one speaker, "Omar Ferrer" is another.
 */
export function isGivenTo(name: string, speaker: Speaker | undefined, entities: readonly EntityMention[]): boolean {
  if (speaker === undefined) return false;
  const asked = nameWords(name);
  const full = nameWords(speaker.name);
  const called = new Set([...full, ...nameWords(speaker.text ?? "")]);
  for (const { entityId, text, role } of entities)
    if (entityId === speaker.entityId) for (const word of nameWords(`${text} ${role ?? ""}`)) called.add(word);
  return asked.every((word) => called.has(word)) || (full.length > 0 && full.every((word) => asked.includes(word)));
}

function nameWords(name: string): string[] {
  return foldAccents(name.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
}

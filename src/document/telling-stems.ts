import { characterClass, LETTER } from "./character-class.ts";

/** Letters of a word that tell it from others; endings differ between a headline and its article ("rejects", "rejected"). */
const stemLength = 5;

const common: ReadonlySet<string> = new Set(
  (
    "about above after again along among around being below could every first found going great having later least little might never " +
    "often other people places right since small still their there these thing think those three through today under until using very want week were what when where which while will with without would year years your have from that this they them then than said says make made more most news over some such into been also only many much just like back"
  )
    .split(" ")
    .map((word) => word.slice(0, stemLength)),
);

/** Adds the stems of a stretch's words of four letters or more, at most `limit` characters of it. */
export function tellingStems(
  text: string,
  start: number,
  end: number,
  into: Set<string> = new Set(),
  limit = 700,
): Set<string> {
  const stop = Math.min(end, start + limit);
  let at = start;
  while (at < stop) {
    if (characterClass(text.charCodeAt(at)) !== LETTER) {
      at++;
      continue;
    }
    const from = at;
    while (at < end && characterClass(text.charCodeAt(at)) === LETTER) at++;
    if (at - from < 4) continue;
    const stem = text.slice(from, from + stemLength).toLowerCase();
    if (!common.has(stem)) into.add(stem);
  }
  return into;
}

export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
}

/** The stems of capitalized words inside sentences: the names that tie a paragraph to a story. */
export function nameStems(
  text: string,
  start: number,
  end: number,
  into: Set<string> = new Set(),
  limit = 700,
): Set<string> {
  const stop = Math.min(end, start + limit);
  let at = start;
  let opensSentence = true;
  while (at < stop) {
    const unit = text.charCodeAt(at);
    if (characterClass(unit) !== LETTER) {
      if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a) opensSentence = true;
      at++;
      continue;
    }
    const from = at;
    while (at < end && characterClass(text.charCodeAt(at)) === LETTER) at++;
    if (at - from >= 4 && !opensSentence) {
      const word = text.slice(from, from + stemLength);
      const stem = word.toLowerCase();
      if (word.charAt(0) !== stem.charAt(0) && !common.has(stem)) into.add(stem);
    }
    opensSentence = false;
  }
  return into;
}

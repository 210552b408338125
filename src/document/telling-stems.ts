import { characterClass, LETTER } from "./character-class.ts";

/** The first letters of a word, in small letters; in one number where they are ASCII. Numbers are found faster than strings. */
export type Stem = number | string;

/** Letters of a word that tell it from others; endings differ between a headline and its article ("rejects", "rejected"). */
const stemLength = 5;

const common: ReadonlySet<Stem> = new Set(
  (
    "about above after again along among around being below could every first found going great having later least little might never " +
    "often other people places right since small still their there these thing think those three through today under until using very want week were what when where which while will with without would year years your have from that this they them then than said says make made more most news over some such into been also only many much just like back"
  )
    .split(" ")
    .map((word) => stemAt(word, 0)),
);

/** Adds the stems of a stretch's words of four letters or more, at most `limit` characters of it. */
export function tellingStems(
  text: string,
  start: number,
  end: number,
  into: Set<Stem> = new Set(),
  limit = 700,
): Set<Stem> {
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
    const stem = stemAt(text, from);
    if (!common.has(stem)) into.add(stem);
  }
  return into;
}

/** The stem of a word of four letters or more; the character behind a word of four counts. */
function stemAt(text: string, start: number): Stem {
  const last = text.charCodeAt(start + stemLength - 1);
  let packed = last >= 0x41 && last <= 0x5a ? last | 0x20 : last | 0; // none at the end of a text
  for (let at = start; at < start + stemLength - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e || last > 0x7e) return text.slice(start, start + stemLength).toLowerCase();
    packed = (packed << 5) | (unit & 0x1f);
  }
  return packed;
}

export function sharedStems(a: ReadonlySet<Stem>, b: ReadonlySet<Stem>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
}

/** The stems of capitalized words inside sentences: the names that tie a paragraph to a story. */
export function nameStems(
  text: string,
  start: number,
  end: number,
  into: Set<Stem> = new Set(),
  limit = 700,
): Set<Stem> {
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
      const stem = stemAt(text, from);
      if (isCapital(text.charAt(from)) && !common.has(stem)) into.add(stem);
    }
    opensSentence = false;
  }
  return into;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

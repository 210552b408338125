/** What a UTF-16 unit is to the tokenizer. Invisible characters (zero-width, bidi controls, soft hyphens) break nothing. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE_BREAK = 4;
export const INVISIBLE = 5;
export const PUNCTUATION = 6;
const SYMBOL = 7;
export const SURROGATE = 8;

/** 0 = not looked up yet. Filled on demand: the classes are those of the running engine's Unicode tables, frozen per character. */
const classes = new Uint8Array(0x10000);

export function characterClass(unit: number): number {
  const known = classes[unit] as number;
  return known === 0 ? learn(unit) : known;
}

function learn(unit: number): number {
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85) return LINE_BREAK;
  if (unit === 0x5f) return LETTER; // snake_case handles are one word
  const character = String.fromCharCode(unit);
  if (isInvisible(unit)) return INVISIBLE;
  if (/\s/.test(character) || unit < 32) return SPACE;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{P}/u.test(character) ? PUNCTUATION : SYMBOL;
}

function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x061c ||
    unit === 0xfeff ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f)
  );
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07;
}

/** Hyphens that join words; dashes do not. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

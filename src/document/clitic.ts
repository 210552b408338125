import { characterClass, DIGIT, LETTER } from "./character-class.ts";

/** "Silva|'s", "did|n't", "they|'ll": where the clitic starts and ends, for the apostrophe at `at`. */
export function clitic(
  text: string,
  start: number,
  at: number,
  end: number,
): { start: number; end: number } | undefined {
  const first = text.charCodeAt(at + 1) | 32;
  let length = 0;
  if (first === 0x73 || first === 0x64 || first === 0x6d || first === 0x74) length = 1;
  else {
    const second = text.charCodeAt(at + 2) | 32;
    if (first === 0x6c && second === 0x6c) length = 2;
    else if ((first === 0x76 || first === 0x72) && second === 0x65) length = 2;
  }
  const close = at + 1 + length;
  if (length === 0 || close > end || isLetterAt(text, close, end)) return undefined;
  if (first !== 0x74) return { start: at, end: close };
  const hasN = at - start >= 2 && (text.charCodeAt(at - 1) | 32) === 0x6e;
  return hasN ? { start: at - 1, end: close } : undefined;
}

export function isLetterAt(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const kind = characterClass(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}

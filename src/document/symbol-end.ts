import { characterClass, PUNCTUATION } from "./character-class.ts";

/** A picture character takes its skin tone, variation selector and joined pictures along. */
export function symbolEnd(text: string, start: number, end: number): number {
  let at = start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
  while (at < end) {
    const point = text.codePointAt(at) as number;
    const extends_ =
      point === 0xfe0f ||
      point === 0x20e3 ||
      (point >= 0x1f3fb && point <= 0x1f3ff) ||
      (point >= 0x300 && point <= 0x36f);
    if (extends_) at += point > 0xffff ? 2 : 1;
    else if (point === 0x200d && at + 1 < end && characterClass(text.charCodeAt(at + 1)) >= PUNCTUATION) {
      at += (text.codePointAt(at + 1) as number) > 0xffff ? 3 : 2;
    } else break;
  }
  return Math.min(at, end);
}

const astralLetter = /\p{L}|\p{N}/u;

export function isAstralLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number;
  return point > 0xffff && astralLetter.test(String.fromCodePoint(point));
}

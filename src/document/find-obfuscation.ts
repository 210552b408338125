import type { Diagnostic, Token } from "./document.ts";

const hidden = /[\u00ad\ufeff\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]/;
const latinOrDigit = /^[\p{Script=Latin}\p{Nd}]/u;

/** Says where invisible characters stand inside words or numbers; they change nothing in what is read. One diagnostic, for the first. */
export function findObfuscation(text: string, tokens: readonly Token[]): Diagnostic[] {
  for (const { start, end, text: word } of tokens) {
    if (end - start === word.length || !latinOrDigit.test(word) || !hidden.test(text.slice(start, end))) continue;
    const message = `invisible characters inside ${JSON.stringify(word.slice(0, 40))} were skipped`;
    return [{ code: "obfuscated", message, start, end }];
  }
  return [];
}

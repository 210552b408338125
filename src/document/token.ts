import type { Token, TokenKind } from "./document.ts";

const invisible = /[\u00ad\u061c\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f]/g;

/** The token that stands in `source` from `start` to `end`. `text` and `lower` come without invisible characters and with ASCII digits. */
export function makeToken(source: string, start: number, end: number, kind: TokenKind): Token {
  const raw = source.slice(start, end);
  let upper = false;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit > 0x7e) return makeUnicodeToken(raw, start, end, kind);
    if (unit >= 0x41 && unit <= 0x5a) upper = true;
  }
  return { start, end, kind, text: raw, lower: upper ? raw.toLowerCase() : raw };
}

function makeUnicodeToken(raw: string, start: number, end: number, kind: TokenKind): Token {
  if (raw.length === 1 && kind === "punctuation") {
    return { start, end, kind, text: raw, lower: raw === "’" ? "'" : raw };
  }
  const text = withAsciiDigits(raw.replace(invisible, "")).normalize("NFC");
  return { start, end, kind, text, lower: text.toLowerCase().replaceAll("’", "'").replaceAll("ʼ", "'") };
}

function withAsciiDigits(word: string): string {
  return word.replace(/\p{Nd}/gu, (digit) => {
    if (digit <= "9") return digit;
    // every script's digits stand in a run of ten that starts with its zero
    let value = 0;
    let point = (digit.codePointAt(0) as number) - 1;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point))) {
      value++;
      point--;
    }
    return String(value);
  });
}

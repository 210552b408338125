import { decodeBase64 } from "./base64.ts";

/**
 * Bytes as printable ASCII that gzip packs almost as well as the bytes themselves; base64 hides their pattern and costs 12 % more.
 *
 * "~", then the 256 byte values from the most to the least frequent as two hex digits each, then the bytes: a frequent one is
 * one character, any other a lead character and a second one.
 */
const MARK = "~";
const HEAD_LENGTH = MARK.length + 512;

/** Characters that stand in a string literal as they are. The last two lead a pair. */
const CHARACTERS = printable();
const PAIR_LEADS = 2;
const SINGLES = CHARACTERS.length - PAIR_LEADS;

/** The bytes of a model's text: base64 as training writes it, or the dense text that the build makes of that. */
export function unpackBytes(text: string): Uint8Array {
  return text.startsWith(MARK) ? decodeDense(text) : decodeBase64(text);
}

export function encodeDense(bytes: Uint8Array): string {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
  const order = [...counts.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number));
  const codes: string[] = [];
  order.forEach((byte, rank) => {
    codes[byte] = codeOf(rank);
  });
  const head = order.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return MARK + head + Array.from(bytes, (byte) => codes[byte]).join("");
}

function codeOf(rank: number): string {
  if (rank < SINGLES) return CHARACTERS[rank] as string;
  const pair = rank - SINGLES;
  const lead = CHARACTERS[SINGLES + Math.floor(pair / CHARACTERS.length)] as string;
  return lead + (CHARACTERS[pair % CHARACTERS.length] as string);
}

function decodeDense(text: string): Uint8Array {
  const order = Array.from({ length: 256 }, (_, rank) =>
    Number.parseInt(text.slice(MARK.length + 2 * rank, MARK.length + 2 * rank + 2), 16),
  );
  const ranks = new Uint8Array(128);
  for (let rank = 0; rank < CHARACTERS.length; rank++) ranks[CHARACTERS.charCodeAt(rank)] = rank;
  const bytes = new Uint8Array(text.length - HEAD_LENGTH);
  let length = 0;
  for (let at = HEAD_LENGTH; at < text.length; at++) {
    let rank = ranks[text.charCodeAt(at)] as number;
    if (rank >= SINGLES) {
      rank = SINGLES + (rank - SINGLES) * CHARACTERS.length + (ranks[text.charCodeAt(++at)] as number);
    }
    bytes[length++] = order[rank] as number;
  }
  return bytes.slice(0, length);
}

function printable(): string {
  let characters = "";
  for (let unit = 32; unit < 127; unit++) {
    const character = String.fromCharCode(unit);
    if (!"\"'`\\$".includes(character)) characters += character;
  }
  return characters;
}

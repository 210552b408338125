import { keptFor } from "../kernel/kept.ts";
import type { Document, Token, TokenKind } from "./document.ts";
import { partsOfSpeech, shelvePartsOfSpeech } from "./part-of-speech.ts";
import { makeToken } from "./token.ts";

const KINDS: readonly TokenKind[] = ["word", "number", "punctuation", "symbol"];
const KIND_BITS = 2;

/**
 * The document as it waits among thousands for its comparison: its tokens are packed, 8 bytes instead of 100 for each, and made
 * again from the text when somebody asks for them, until `letGo`. Its parts of speech come along; names have to be tagged anew.
 */
export function shelve(document: Document): Document {
  const { tokens, ...rest } = document;
  const packed = pack(tokens);
  const unpacked = keptFor((shelved: Document) => unpack(shelved.text, packed));
  const shelved: Document = {
    ...rest,
    get tokens() {
      return unpacked(shelved);
    },
  };
  shelvePartsOfSpeech(shelved, partsOfSpeech(document));
  return shelved;
}

/** For each token its start, then its length and kind. */
function pack(tokens: readonly Token[]): Uint32Array {
  const packed = new Uint32Array(tokens.length * 2);
  tokens.forEach(({ start, end, kind }, index) => {
    packed[index * 2] = start;
    packed[index * 2 + 1] = ((end - start) << KIND_BITS) | KINDS.indexOf(kind);
  });
  return packed;
}

function unpack(text: string, packed: Uint32Array): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < packed.length; at += 2) {
    const start = packed[at] as number;
    const extent = packed[at + 1] as number;
    const kind = KINDS[extent & ((1 << KIND_BITS) - 1)] as TokenKind;
    tokens.push(makeToken(text, start, start + (extent >>> KIND_BITS), kind));
  }
  return tokens;
}

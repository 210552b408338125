import { InputError } from "../kernel/input-error.ts";
import { binaryKind } from "./binary-kind.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  /** Said where the encoding had to be guessed, or contradicts what the file declares. */
  readonly note?: string;
}

/** Labels that the web reads as Windows-1252, of which Latin-1 and ASCII are parts. */
const WINDOWS_1252_LABELS: ReadonlySet<string> = new Set(
  "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 ascii us-ascii".split(" "),
);

/**
 * Text from bytes: by the byte order mark; else UTF-8 where the bytes are valid UTF-8, which text in another encoding hardly ever is;
 * else by what a page or feed declares; else Windows-1252, with a note. Throws: InputError for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return { text: decodeAs(bytes, marked, path) };
  const binary = binaryKind(bytes);
  if (binary === "UTF-16LE" || binary === "UTF-16BE") {
    return { text: decodeAs(bytes, binary.toLowerCase(), path), note: `has no byte order mark: read as ${binary}` };
  }
  if (binary) throw new InputError("bad-file", path, "text", binary);
  const declared = declaredEncoding(bytes);
  const text = tryDecode(bytes, "utf-8");
  return text === undefined ? decodeOther(bytes, declared) : { text, ...utf8Note(bytes, declared) };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string, path: string): string {
  const text = tryDecode(bytes, encoding);
  if (text === undefined) {
    throw new InputError("bad-file", path, `${encoding.toUpperCase()} text, as its first bytes say`, "other bytes");
  }
  return text;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the bytes are not valid in it, or no such encoding is known
  }
}

/** A declaration that the bytes of a UTF-8 file contradict is left from before it was saved. */
function utf8Note(bytes: Uint8Array, declared: string | undefined): { note?: string } {
  if (declared === undefined || /^utf-?8$/.test(declared) || !bytes.some((byte) => byte > 0x7f)) return {};
  return { note: `declares ${declared} but is UTF-8: read as UTF-8` };
}

function decodeOther(bytes: Uint8Array, declared: string | undefined): DecodedText {
  if (declared !== undefined && WINDOWS_1252_LABELS.has(declared)) return { text: decodeWindows1252(bytes) };
  const text = declared === undefined ? undefined : tryDecode(bytes, declared);
  if (text !== undefined) return { text };
  const why = declared === undefined ? "is not UTF-8 and declares nothing" : `is not ${declared}, as it declares`;
  return { text: decodeWindows1252(bytes), note: `${why}: read as Windows-1252, a guess` };
}

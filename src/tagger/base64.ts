const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of base64 text without line breaks. `atob` would do, but not every runtime has it. */
export function decodeBase64(text: string): Uint8Array {
  const sextets = new Uint8Array(128);
  for (let value = 0; value < 64; value++) sextets[ALPHABET.charCodeAt(value)] = value;
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 61) length--;
  const bytes = new Uint8Array((length * 3) >> 2);
  let written = 0;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    const group =
      (sextets[text.charCodeAt(at)]! << 18) |
      (sextets[text.charCodeAt(at + 1)]! << 12) |
      (sextets[text.charCodeAt(at + 2)]! << 6) |
      sextets[text.charCodeAt(at + 3)]!;
    bytes[written++] = group >> 16;
    bytes[written++] = (group >> 8) & 255;
    bytes[written++] = group & 255;
  }
  let rest = 0;
  for (let sextet = 0; sextet < length - at; sextet++)
    rest |= sextets[text.charCodeAt(at + sextet)]! << (18 - 6 * sextet);
  for (let shift = 16; written < bytes.length; shift -= 8) bytes[written++] = (rest >> shift) & 255;
  return bytes;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of base64 text without line breaks. `atob` would do, but not every runtime has it. */
export function decodeBase64(text: string): Uint8Array {
  const sextets = new Uint8Array(128);
  for (let value = 0; value < 64; value++) sextets[ALPHABET.charCodeAt(value)] = value;
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 61) length--;
  const bytes = new Uint8Array((length * 3) >> 2);
  let written = 0;
  for (let at = 0; at < length; at += 4) {
    const group =
      (sextets[text.charCodeAt(at)]! << 18) |
      (sextets[text.charCodeAt(at + 1)]! << 12) |
      ((at + 2 < length ? sextets[text.charCodeAt(at + 2)]! : 0) << 6) |
      (at + 3 < length ? sextets[text.charCodeAt(at + 3)]! : 0);
    if (written < bytes.length) bytes[written++] = group >> 16;
    if (written < bytes.length) bytes[written++] = (group >> 8) & 255;
    if (written < bytes.length) bytes[written++] = group & 255;
  }
  return bytes;
}

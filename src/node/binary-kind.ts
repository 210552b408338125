/** The first bytes of files that people take for texts. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive or office document"],
  ["\u00d0\u00cf\u0011\u00e0", "an office document"],
  ["{\\rtf", "an RTF document"],
  ["\u001f\u008b", "a gzip archive"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
];

const SAMPLE_BYTES = 4096;

/**
 * What bytes without a byte order mark are, where they are not text in one byte a character or UTF-8: UTF-16 by its zero bytes,
 * a known kind of document, or just binary. Undefined for anything that may be text.
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8)).toString("latin1");
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  const zeros = [0, 0] as [number, number];
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[(index % 2) as 0 | 1]++;
  const [even, odd] = zeros;
  // English in UTF-16 has a zero byte in nearly every unit, always on one side
  if (odd * 4 > sample.length && even * 20 < odd) return "UTF-16LE";
  if (even * 4 > sample.length && odd * 20 < even) return "UTF-16BE";
  return bytes.includes(0) || controls(sample) > sample.length * CONTROL_SHARE ? "binary data" : undefined;
}

/** A text may hold a stray one. */
const CONTROL_SHARE = 0.02;

/** Control characters other than tabs, line ends, page breaks and escapes. */
function controls(sample: Uint8Array): number {
  return sample.reduce((count, byte) => count + (byte < 32 && ![9, 10, 12, 13, 27].includes(byte) ? 1 : 0), 0);
}

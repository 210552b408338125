/** The same text, sharing no memory with the longer text that it was cut out of, which engines otherwise keep. */
export function detached(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

import type { Span } from "../kernel/span.ts";

/** Whether a token is written in the letters a to z alone: most are, and need no look for digits, hyphens and marks inside. */
export function isPlainWord(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    // a capital differs from its small letter in this bit
    const letter = text.charCodeAt(at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return false;
  }
  return true;
}

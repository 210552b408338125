import type { WrittenName } from "./written-name.ts";

/** The form of a name that tells most: the most words, then the most letters; capitals throughout only where there is no other. */
export function fullestForm(names: readonly WrittenName[]): string {
  let best = names[0]?.text ?? "";
  for (const { text } of names) if (text !== best && isFuller(text, best)) best = text;
  return best;
}

function isFuller(text: string, than: string): boolean {
  const words = wordCount(text);
  const most = wordCount(than);
  // "IBARRA" in a headline and "Ibarra" below it
  if (isShouted(text) !== isShouted(than)) return isShouted(than) ? words >= most : words > most;
  return words > most || (words === most && text.length > than.length);
}

function wordCount(text: string): number {
  let count = 1;
  for (const character of text) if (character === " ") count++;
  return count;
}

function isShouted(text: string): boolean {
  return text.length > 4 && text === text.toUpperCase();
}

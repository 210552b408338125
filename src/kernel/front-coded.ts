/** The capital that stands for no shared letter; the next ones for one, two and so on. */
const NONE = 65;
const LONGEST_SHARED = 25;

/**
 * A word list in a third less than gzip needs for the plain one: each word is a capital letter, which says how many letters it has in common
 * with the word before it, and the rest. The build writes it so. In: words without capitals. Out: the words in order, each once.
 */
export function packWords(words: readonly string[]): string {
  let before = "";
  let packed = "";
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
    packed += String.fromCharCode(NONE + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

/** The words of a list: packed, or in plain text between spaces (or what else separates them) as the source has it. */
export function unpackWords(text: string, separator = /\s+/): string[] {
  if (!/^[A-Z]/.test(text)) return text.split(separator).filter((word) => word !== "");
  let before = "";
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((code) => {
    before = before.slice(0, code.charCodeAt(0) - NONE) + code.slice(1);
    return before;
  });
}

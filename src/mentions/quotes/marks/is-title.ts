/** Small words that a title leaves in lower case. */
const SMALL = new Set(
  "a an the and or nor but of in on at to for from by with as is vs v de la el le du des und en 's".split(" "),
);

/** The longest title or slogan read as one, in words. */
const LONGEST_TITLE = 9;

/**
 * Whether words in quotation marks look like the title of a work, a programme or an event: "Face the Nation", "Peace Through Strength".
 * Two words or more, all but the small ones capitalized, no sentence-ending mark except "!" and "?". The comma before a closing mark does not count.
 */
export function isTitle(content: string): boolean {
  const trimmed = content.trim().replace(/[,.;:]$/, "");
  if (/[.,;:]\s/.test(trimmed)) return false;
  const words = trimmed.split(/\s+/);
  if (words.length < 2 || words.length > LONGEST_TITLE) return false;
  let capitals = 0;
  for (const word of words) {
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (!SMALL.has(word.toLowerCase())) return false;
  }
  // "I" and a name alone: "Trump is"
  return capitals >= 2 && !/(?:^|\s)(?:I|I'm|I’m)(?:\s|$)/.test(trimmed);
}

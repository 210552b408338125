/** Small words that a title leaves in lower case. */
const SMALL = new Set(
  "a an the and or nor but of in on at to for from by with as is vs v de la el le du des und en 's".split(" "),
);

/** The longest title or slogan read as one, in words. */
const LONGEST_TITLE = 9;

/** The longest title with its subtitle. */
const LONGEST_PAIR = 16;

/**
 * Whether words in quotation marks look like the title of a work, a programme or an event: "Face the Nation", "Peace Through Strength".
 * Two words or more, all but the small ones capitalized, no sentence-ending mark except "!" and "?". The comma before a closing mark does not count.
 */
export function isTitle(content: string): boolean {
  const trimmed = content.trim().replace(/[,.;:]$/, "");
  if (/[.,;]\s/.test(trimmed)) return false;
  const parts = trimmed.split(/[:!?]\s/);
  // "River of Stone: How a City Lost Its Way"
  return parts.length === 2 ? isCapitalized(parts.join(" "), LONGEST_PAIR) : isCapitalized(trimmed, LONGEST_TITLE);
}

function isCapitalized(trimmed: string, longest: number): boolean {
  const words = trimmed.split(/\s+/);
  if (words.length < 2 || words.length > longest) return false;
  let capitals = 0;
  for (const word of words) {
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (!SMALL.has(word.toLowerCase())) return false;
  }
  // "I" and a name alone: "Trump is"
  return capitals >= 2 && !/(?:^|\s)(?:I|I'm|I’m)(?:\s|$)/.test(trimmed);
}

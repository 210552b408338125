import porter from "natural/lib/natural/stemmers/porter_stemmer.js";

/** Porter's algorithm is quadratic on very long "words"; nothing longer than this is English. */
const LONGEST_WORD = 40;
const CACHE_SIZE = 20_000;
const cache = new Map<string, string>();

/** Porter stem of a lower-case word: "killing" and "killed" give "kill". Words with digits and very long ones stay as they are. */
export function stem(lower: string): string {
  if (lower.length < 4 || lower.length > LONGEST_WORD) return lower;
  const known = cache.get(lower);
  if (known !== undefined) return known;
  const result = /^[a-z]+$/.test(lower) ? porter.stem(lower) : lower;
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(lower, result);
  return result;
}

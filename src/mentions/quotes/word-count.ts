/** Words of a text: runs without white space that hold a letter or digit; the parts of "self-centered" count each. Linear. */
export function wordCount(text: string): number {
  let count = 0;
  for (const part of text.split(/[\s\u2010\u2011-]+/)) if (/[\p{L}\p{N}]/u.test(part)) count++;
  return count;
}

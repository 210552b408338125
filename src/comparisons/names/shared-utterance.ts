import type { QuoteClaim } from "../../claims/claim.ts";

/** Shorter phrases may be anybody's. */
const LEAST_WORDS = 7;

/**
 * Whether two articles put one sentence into the mouths of these two: whoever spoke has two names. In: the quotations of two
 * articles.  Out: asks for the ids of one entity of each.
 */
export function sharedUtterances(
  earlier: readonly QuoteClaim[],
  later: readonly QuoteClaim[],
): (earlierId: string, laterId: string) => boolean {
  const speakerOf = new Map<string, string>();
  for (const [id, words] of utterances(earlier)) speakerOf.set(words, id);
  const pairs = new Set<string>();
  for (const [id, words] of utterances(later)) {
    const other = speakerOf.get(words);
    if (other !== undefined) pairs.add(`${other} ${id}`);
  }
  return (earlierId, laterId) => pairs.has(`${earlierId} ${laterId}`);
}

function* utterances(quotes: readonly QuoteClaim[]): Generator<[entityId: string, words: string]> {
  for (const { quote, words } of quotes) {
    const id = quote.speaker?.entityId;
    if (id !== undefined && words.length >= LEAST_WORDS) yield [id, words.map(({ text }) => text).join(" ")];
  }
}

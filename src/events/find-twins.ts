import type { Reading } from "../claims/reading.ts";
import { sentenceHashes } from "../claims/sentence-hashes.ts";
import type { Sentence } from "../document/document.ts";
import { letGo } from "../kernel/kept.ts";

/** Shorter sentences ("He declined to comment.") are shared by strangers. */
const LEAST_WORDS = 8;
/** Share of the shorter article's sentences that two versions of one report have word for word. */
const TWIN_SHARE = 0.4;
const LEAST_SHARED_SENTENCES = 3;
/** A sentence that stands in more articles than this is a slogan or a notice. */
const POSTINGS_CAP = 30;

/**
 * For each undated article that prints the same report as a dated one: the dated one.
 *
 * In: articles in publication order.  Out: index of the undated article to index of its twin, the one that shares most, the
 * earliest of equals.  Near-linear: sentences are looked up by their hash.
 */
export function findDatedTwins(readings: readonly Reading[]): Map<number, number> {
  const twins = new Map<number, number>();
  if (readings.every((reading) => reading.publishedAt !== undefined)) return twins;
  const hashes = readings.map(ownSentences);
  const postings = new Map<number, number[]>();
  readings.forEach((reading, index) => {
    if (reading.publishedAt === undefined) return;
    for (const hash of hashes[index] as number[]) {
      const posting = postings.get(hash);
      if (posting === undefined) postings.set(hash, [index]);
      else if (posting.length < POSTINGS_CAP) posting.push(index);
    }
  });
  readings.forEach((reading, index) => {
    if (reading.publishedAt !== undefined) return;
    const twin = nearest(hashes[index] as number[], hashes, postings);
    if (twin !== undefined) twins.set(index, twin);
  });
  return twins;
}

function nearest(
  own: readonly number[],
  hashes: readonly (readonly number[])[],
  postings: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const hash of own) for (const other of postings.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  let best: number | undefined;
  let most = 0;
  for (const [other, count] of [...shared].sort((x, y) => x[0] - y[0])) {
    const shorter = Math.min(own.length, (hashes[other] as readonly number[]).length);
    if (count < LEAST_SHARED_SENTENCES || count / shorter < TWIN_SHARE || count <= most) continue;
    best = other;
    most = count;
  }
  return best;
}

/** Hashes of the sentences long enough to be an article's own. */
function ownSentences({ document }: Reading): number[] {
  const hashes = sentenceHashes(document);
  letGo(document);
  return [...new Set(hashes.filter((_, index) => wordCount(document.sentences[index] as Sentence) >= LEAST_WORDS))];
}

function wordCount({ firstToken, endToken }: Sentence): number {
  return endToken - firstToken;
}

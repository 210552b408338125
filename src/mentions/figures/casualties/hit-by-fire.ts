import type { Chunk } from "../chunks.ts";
import { lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";

/** "opened fire, striking two men", "a bullet hit a girl", "shots were fired and four people were struck": the sentence tells of gunfire before the verb. */
export function isHitByFire(view: SentenceView, verb: number): boolean {
  if (!HITS.test(lastWord(view, view.chunks[verb] as Chunk))) return false;
  return view.chunks.slice(Math.max(0, verb - 12), verb).some((chunk) => wordsOf(view, chunk).some(isGunfire));
}

const HITS = /^(hit|hits|hitting|struck|strikes|striking)$/;

function isGunfire(word: string): boolean {
  return /^(gunfire|gunshots?|bullets?|shots?|fire|shooting)$/.test(word);
}

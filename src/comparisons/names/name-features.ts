import type { NameClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { organizationHeads, placeHeads } from "../../lexicons/en/organization-words.ts";

/** What speaks for two names being given to one person; each 0 or 1, or a share between. */
export type NameFeature =
  | "frame"
  | "sentence"
  | "sharedWord"
  | "nearSpelling"
  | "sharedRole"
  | "otherRole"
  | "sameVerb"
  | "bothLead"
  | "bothFull";

/** In: two names that are not one, and how alike their sentences are as a whole (0 to 1). */
export function nameFeatures(
  a: NameClaim,
  b: NameClaim,
  sentenceLikeness: number,
): Readonly<Record<NameFeature, number>> {
  const roles = a.role.size > 0 && b.role.size > 0;
  const sharedRole = roles && [...a.role].some((term) => b.role.has(term));
  const shared = sharedNameWords(a, b).length > 0;
  return {
    frame: frameLikeness(a.frame, b.frame),
    sentence: sentenceLikeness,
    sharedWord: Number(shared),
    nearSpelling: shared ? nearest(a.nameWords, b.nameWords) : 0,
    sharedRole: Number(sharedRole),
    otherRole: Number(roles && !sharedRole),
    sameVerb: Number(a.verb !== "" && a.verb === b.verb),
    bothLead: Number(a.inLead && b.inLead),
    bothFull: Number(a.nameWords.length > 1 && b.nameWords.length > 1),
  };
}

/** Words of both names, without those that many bodies and places share: "office", "street". */
export function sharedNameWords(a: NameClaim, b: NameClaim): string[] {
  return a.nameWords.filter(
    (word) => b.nameWords.includes(word) && !organizationHeads.has(word) && !placeHeads.has(word),
  );
}

/** Largest share of letters in common between the words in which two names differ, by their beginnings. */
function nearest(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const left of a) {
    if (b.includes(left)) continue;
    for (const right of b) {
      if (a.includes(right)) continue;
      let same = 0;
      while (same < left.length && left[same] === right[same]) same++;
      let tail = 0;
      while (tail < Math.min(left.length, right.length) - same && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
      best = Math.max(best, (same + tail) / Math.max(left.length, right.length));
    }
  }
  return best;
}

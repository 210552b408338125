import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { keptFor } from "../../kernel/kept.ts";
import { amountVerdict } from "./amount-verdict.ts";
import { numberOf } from "./figure-features.ts";

/** Numbers this far apart are no slip and no step of a running count: the one is at least so many times the other, */
const FAR_RATIO = 1.5;
/** and so much larger: "one dead" and "two dead" are near. */
const FAR_STEP = 3;
/** Of one kind alone, far numbers are a disagreement; of several kinds at once they are those of a month and of a day. */
const LEAST_KINDS = 2;
/** A table is no sentence. */
const MOST_FIGURES = 12;

/**
 * Whether two sentences give numbers of the same kinds, and all of them far apart: "found 11 rifles and 250 cartridges", "have found 37
 * rifles and 860 cartridges so far". Two reports of one thing disagree on a number, not on all.
 */
export function areOfOtherScope(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  const [left, right] = [besideIn(earlier, a), besideIn(later, b)];
  if (left.length < LEAST_KINDS || right.length < LEAST_KINDS) return false;
  const kinds = new Set<string>();
  for (const x of left)
    for (const y of right) {
      const kind = sharedKind(x, y);
      if (kind === undefined) continue;
      if (!areFar(x, y)) return false;
      kinds.add(kind);
    }
  return kinds.size >= LEAST_KINDS;
}

function besideIn({ figures }: ArticleClaims, { frame }: FigureClaim): readonly FigureClaim[] {
  return bySentence(figures).get(frame.sentence) ?? [];
}

const bySentence = keptFor((figures: readonly FigureClaim[]) => {
  const map = new Map<number, FigureClaim[]>();
  for (const claim of figures) {
    const list = map.get(claim.frame.sentence);
    if (list === undefined) map.set(claim.frame.sentence, [claim]);
    else if (list.length < MOST_FIGURES) list.push(claim);
  }
  return map;
});

function sharedKind(a: FigureClaim, b: FigureClaim): string | undefined {
  if (a.dimension.name !== b.dimension.name) return undefined;
  if (a.figure.slot !== undefined && a.figure.slot === b.figure.slot) return a.figure.slot;
  return a.counted.noun !== "" && a.counted.noun === b.counted.noun ? a.counted.noun : undefined;
}

function areFar(a: FigureClaim, b: FigureClaim): boolean {
  const [few, many] = [numberOf(a), numberOf(b)].sort((x, y) => x - y) as [number, number];
  return many >= few * FAR_RATIO && many - few >= FAR_STEP && amountVerdict(a, b).verdict === "conflicting";
}

import type { FigureClaim } from "../../claims/claim.ts";
import { sameEntity } from "../../claims/same-entity.ts";

/** A score belongs to both sides, whichever is named: "Brann's 3-1", "beat Viking 3-0". */
const OF_BOTH_SIDES: ReadonlySet<string> = new Set(["score", "votes"]);

/** "29 points by Sykes", "14 points by Dombek": the words name a bearer each, of one type, and not the same. */
export function haveOtherBearers({ bearer: a, figure }: FigureClaim, { bearer: b }: FigureClaim): boolean {
  if (OF_BOTH_SIDES.has(figure.slot ?? "")) return false;
  if (a === undefined || b === undefined || a.type !== b.type) return false;
  return sameEntity({ type: a.type, name: a.name }, { type: b.type, name: b.name }) === "different";
}

import type { FigureClaim } from "../../claims/claim.ts";
import { sameEntity } from "../../claims/same-entity.ts";

/** "29 points by Sykes", "14 points by Dombek": the words name a bearer each, of one type, and not the same. */
export function haveOtherBearers({ bearer: a }: FigureClaim, { bearer: b }: FigureClaim): boolean {
  if (a === undefined || b === undefined || a.type !== b.type) return false;
  return sameEntity({ type: a.type, name: a.name }, { type: b.type, name: b.name }) === "different";
}

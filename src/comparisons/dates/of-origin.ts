import type { DateClaim } from "../../claims/claim.ts";
import { ORIGINS, TITLE } from "../../lexicons/en/happening-kinds.ts";

/** "founded in 1911", "dates from 1924"; "last won in 2003", "their first title since 2008". In: two years. */
export function areOfOrigin(a: DateClaim, b: DateClaim, shared: bigint): boolean {
  if (![a, b].every(({ date, isComing }) => !isComing && YEAR.test(date.text))) return false;
  const [left, right] = [a.happenings().rank, b.happenings().rank];
  return (
    ((shared & ORIGINS) !== 0n && areOneThing(a, b)) || ((shared & TITLE) !== 0n && left === "last" && right === "last")
  );
}

/** "The hall was built", "the building dates from": of what was built, or founded, both have one word, or one has a word for all. */
function areOneThing(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.happenings(), b.happenings()];
  if (left.isOther !== right.isOther) return false;
  return left.thing === right.thing || ANYTHING.test(left.thing) || ANYTHING.test(right.thing);
}

const ANYTHING =
  /^(?:building|structure|block|complex|site|company|firm|business|organisation|organization|institution)?$/;

/** A year that the text writes, not "half a century ago". */
const YEAR = /^\d{4}$/;

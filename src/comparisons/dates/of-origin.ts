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

/** "The chapel was built in 1890", "the school was built in 1923": what either tells of has a word of its own. In: two years. */
export function areOriginsOfTwo(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.happenings(), b.happenings()];
  if (left.thing === "" || right.thing === "" || (left.deed & right.deed & ORIGINS) === 0n) return false;
  return !areOneThing(a, b);
}

/** "The hall was built", "the building dates from": of what was built, or founded, both have one word, or one has a word for all. */
function areOneThing(a: DateClaim, b: DateClaim): boolean {
  const [left, right] = [a.happenings(), b.happenings()];
  if (left.isOther !== right.isOther) return false;
  return left.thing === right.thing || mayBe(left.thing, right.thing) || mayBe(right.thing, left.thing);
}

/** Whether a general word may stand for the thing: "the company" for a brewery, and for no club. */
function mayBe(general: string, thing: string): boolean {
  return ANYTHING.test(general) || (A_FIRM.test(general) && !NO_FIRM.test(thing));
}

const ANYTHING = /^(?:building|structure|block|complex|site|organisation|organization|institution)?$/;
const A_FIRM = /^(?:company|firm|business)$/;
const NO_FIRM =
  /^(?:club|team|side|school|academy|college|university|church|chapel|mosque|temple|town|village|city|party|union|charity|choir|orchestra|museum|library|hospital|association|league|society|festival|monastery|abbey|bridge|station)$/;

/** A year that the text writes, not "half a century ago". */
const YEAR = /^\d{4}$/;

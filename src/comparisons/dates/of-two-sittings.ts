import type { DateClaim } from "../../claims/claim.ts";
import { utcInstant } from "../../claims/utc-instant.ts";
import { COURT, JUSTICE, STAGES } from "../../lexicons/en/happening-kinds.ts";
import type { TimeScale } from "./compare-times.ts";

/** What a court does on a day, by names in the list of fixtures. */
const OF_COURT: ReadonlySet<string> = new Set(["hearing", "trial opens", "verdict"]);

/**
 * Whether two days on which a court sits are of two sittings. A case comes before it time and again, for one thing on each day: "the
 * plea hearing is on 6 September", "his trial opens in October". And where no word says for what, two days are of one sitting only
 * if it was still to come when both articles were written, or was over by the first.
 */
export function areOfTwoSittings(a: DateClaim, b: DateClaim, scale: TimeScale): boolean {
  const [left, right] = [a.happenings().sittings, b.happenings().sittings];
  if (left.size > 0 && right.size > 0 && [...left].every((sitting) => !right.has(sitting))) return true;
  if (isOfDeedTried(a, b) || isOfDeedTried(b, a)) return true;
  return scale !== "clock" && isOfCourt(a) && isOfCourt(b) && !areOfOneTime(a, b);
}

function isOfCourt(claim: DateClaim): boolean {
  return claim.happenings().sittings.size > 0 || OF_COURT.has(claim.fixture()?.name ?? "");
}

/** "Arraigned on Sunday" beside "a crash that killed a woman on Friday night". */
function isOfDeedTried(a: DateClaim, b: DateClaim): boolean {
  const [sitting, deed] = [a.happenings(), b.happenings()];
  if (sitting.sittings.size === 0 || (sitting.deed & COURT) === 0n || isOfCourt(b)) return false;
  return (deed.deed & ~STAGES) !== 0n && (deed.deed & (JUSTICE | sitting.deed)) === 0n;
}

/** "A hearing is set for 4 April", read on 1 April; on the 20th, "a hearing is set for Friday" is of the next. */
function areOfOneTime(a: DateClaim, b: DateClaim): boolean {
  if (a.publishedAt === undefined || b.publishedAt === undefined) return true;
  const [first, second] = a.publishedAt <= b.publishedAt ? [a, b] : [b, a];
  if (first.isComing) return second.isComing && (second.publishedAt ?? 0) < startOf(first);
  return !second.isComing && startOf(second) <= (first.publishedAt ?? 0);
}

function startOf({ date: { interval } }: DateClaim): number {
  return utcInstant(interval?.start ?? "");
}

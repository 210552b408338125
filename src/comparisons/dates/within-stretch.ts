import type { DateClaim } from "../../claims/claim.ts";
import { utcInstant } from "../../claims/utc-instant.ts";

const DAY = 86_400_000;

/** "At 9 p.m." beside "between 8 and 10 p.m.": whether the hour of one lies in the stretch of which the other gives an end. Of which day, is left open. */
export function isWithinStretch(a: DateClaim, b: DateClaim): boolean {
  return holds(a, b) || holds(b, a);
}

function holds({ stretch }: DateClaim, { date, stretch: other }: DateClaim): boolean {
  if (stretch === undefined) return false;
  const from = utcInstant(stretch.start);
  const length = sinceFrom(from, utcInstant(stretch.end));
  return [date.interval?.start, other?.start, other?.end].some(
    (moment) => moment !== undefined && sinceFrom(from, utcInstant(moment)) <= length,
  );
}

/** Around the clock. */
function sinceFrom(from: number, moment: number): number {
  return (((moment - from) % DAY) + DAY) % DAY;
}

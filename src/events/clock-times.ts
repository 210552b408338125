import type { Reading } from "../claims/reading.ts";
import { hashTerm } from "./term-vector.ts";

const HOUR_AT = 11;
const MINUTE_END = 16;

/** Hashes, ascending, of the clock times that an article gives, on whatever day. */
export function clockTimes({ facts }: Reading): Uint32Array {
  const hashes = new Set<number>();
  for (const { granularity, interval } of facts.dates)
    if (granularity === "minute" && interval !== undefined)
      hashes.add(hashTerm(interval.start.slice(HOUR_AT, MINUTE_END)));
  return Uint32Array.from(hashes).sort();
}

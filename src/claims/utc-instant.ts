import { remembered } from "../kernel/remembered.ts";

/** Dates of the news of some weeks. */
const TIMES_REMEMBERED = 4_000;

/** Milliseconds since 1970 of an ISO 8601 time without offset, taken as UTC; NaN where it is none. */
export const utcInstant = remembered(TIMES_REMEMBERED, (time): number => Date.parse(`${time}Z`));

import type { FactGroup } from "./group-versions.ts";

const HOUR = 3_600_000;
/**
 * Two reports closer than this had the same state of things to report: different values are a contradiction. Tolls rise
 * within the hour. In the project's cases updates are 3.5 hours apart or more, contradictory values 2.5 hours or less.
 */
const LEAST_UPDATE_HOURS = 3;
const LEAST_TOLL_UPDATE_HOURS = 1;

/**
 * Whether later versions replace earlier ones. In: the moments of first report of each version, in order, where known.
 * A version that is still repeated after a newer one has come is no update of it.
 */
export function isUpdate(group: FactGroup, firstReports: readonly (number | undefined)[]): boolean {
  if (!group.comparisons.some((comparison) => comparison.evolves)) return false;
  const hours = leastHours(group.comparisons);
  return firstReports.every((later, at) => at === 0 || isLater(firstReports[at - 1], later, hours));
}

/** Time that has to pass before another value of this fact can be news. */
export function leastHours(comparisons: FactGroup["comparisons"]): number {
  return comparisons.some(({ onlyRises }) => onlyRises) ? LEAST_TOLL_UPDATE_HOURS : LEAST_UPDATE_HOURS;
}

export function isLater(earlier: number | undefined, later: number | undefined, hours: number): boolean {
  return earlier !== undefined && later !== undefined && later - earlier >= hours * HOUR;
}

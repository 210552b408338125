import type { FactGroup } from "./group-versions.ts";

const HOUR = 3_600_000;
/**
 * Two reports closer than this had the same state of things to report: a different toll is a contradiction.
 * In the project's cases updates are 3.5 hours apart or more, contradictory tolls 1.5 hours or less.
 */
const LEAST_UPDATE_HOURS = 3;

/**
 * Whether a later version replaces an earlier one. In: the moments of first report of each version, in order, where known.
 * A version that is still repeated after a newer one has come is no update of it.
 */
export function isUpdate(group: FactGroup, firstReports: readonly (number | undefined)[]): boolean {
  if (!group.comparisons.some((comparison) => comparison.evolves)) return false;
  return firstReports.every((later, at) => {
    const earlier = firstReports[at - 1];
    return at === 0 || (earlier !== undefined && later !== undefined && later - earlier >= LEAST_UPDATE_HOURS * HOUR);
  });
}

import type { Side } from "../comparisons/comparison.ts";
import type { FactGroup } from "./group-versions.ts";
import { isLater, leastHours } from "./update.ts";

export interface FallenVersions {
  /** Versions that rise with time, each an update of the one before. */
  readonly chain: readonly Side[][];
  /** A version and the later, lower one that cannot follow it. Empty where the whole is no rising count with an outlier. */
  readonly fallen: readonly (readonly Side[][])[];
}

const NONE: FallenVersions = { chain: [], fallen: [] };

/**
 * Tells a toll that rises through the day from the one report that does not fit: 4, 7, 9, 12, 14 and then 11.
 * In: versions in the order of first report, and when each side was published.
 */
export function splitFallen(
  group: FactGroup,
  versions: readonly Side[][],
  publishedAt: (side: Side) => number | undefined,
): FallenVersions {
  if (versions.length < 3 || !group.comparisons.some(({ onlyRises }) => onlyRises)) return NONE;
  const chain: Side[][] = [];
  const fallen: Side[][][] = [];
  for (const version of versions) {
    const last = chain.at(-1);
    const amount = version[0]?.amount;
    const before = last?.[0]?.amount;
    if (amount === undefined || (last !== undefined && before === undefined)) return NONE;
    if (last === undefined || before === undefined || amount > before) {
      if (
        last !== undefined &&
        !isLater(publishedAt(last[0] as Side), publishedAt(version[0] as Side), leastHours(group.comparisons))
      )
        return NONE;
      chain.push(version);
    } else fallen.push([last, version]);
  }
  return fallen.length > 0 && fallen.length < chain.length ? { chain, fallen } : NONE;
}

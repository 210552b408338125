import type { ArticleClaims } from "../claims/derive-claims.ts";

/** A brief has few figures because it tells little, not because it tells each thing once. */
export const CROWD_OF_BRIEF = 0.1;
const FEWEST = 6;
const MOST = 19;

/**
 * How much the sparser of two articles tells, by its figures: 0 for six or fewer to 1 for 19 and more, on a logarithmic scale. The more
 * each of them tells, the less likely two of their claims are of one thing.
 */
export function crowdOf(earlier: ArticleClaims, later: ArticleClaims): number {
  const fewer = Math.min(earlier.figures.length, later.figures.length);
  const [least, most] = [Math.log(1 + FEWEST), Math.log(1 + MOST)];
  return (Math.min(most, Math.max(least, Math.log(1 + fewer))) - least) / (most - least);
}

import type { ArticleClaims } from "../claims/derive-claims.ts";

/** A brief has few figures because it tells little, not because it tells each thing once. */
export const CROWD_OF_BRIEF = 0.1;
/** An article of fewer sentences is a brief, and has no order. */
const LEAST_SENTENCES = 5;
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

/** Whether one of the articles is too short to tell of more than one thing. */
export function isEitherBrief(earlier: ArticleClaims, later: ArticleClaims): boolean {
  return [earlier, later].some(({ reading }) => reading.document.sentences.length < LEAST_SENTENCES);
}

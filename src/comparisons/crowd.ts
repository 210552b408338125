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

/** Figures and sentences of an ordinary report. */
const USUAL_FIGURES = 12;
const USUAL_SENTENCES = 15;
/** What has more is a page, not a report, and no less likely to tell two things. */
const LARGEST_MULTIPLE = 4;

/** How much two articles tell: logarithms of what they have over what an ordinary report has, 0 for such a report. */
export interface Extent {
  /** Of the figures of the fuller one. */
  readonly fullness: number;
  /** Of the sentences of the shorter one. */
  readonly length: number;
}

export const USUAL_EXTENT: Extent = { fullness: 0, length: 0 };

/** Of two short reports with a handful of numbers, two that differ are sooner of one thing than of two long ones. */
export function extentOf(earlier: ArticleClaims, later: ArticleClaims): Extent {
  const fuller = Math.max(earlier.figures.length, later.figures.length);
  const shorter = Math.min(...[earlier, later].map(({ reading }) => reading.document.sentences.length));
  return { fullness: multipleOf(1 + fuller, 1 + USUAL_FIGURES), length: multipleOf(shorter, USUAL_SENTENCES) };
}

function multipleOf(many: number, usual: number): number {
  return Math.log(Math.min(LARGEST_MULTIPLE, Math.max(1 / LARGEST_MULTIPLE, many / usual)));
}

/** Whether one of the articles is too short to tell of more than one thing. */
export function isEitherBrief(earlier: ArticleClaims, later: ArticleClaims): boolean {
  return [earlier, later].some(({ reading }) => reading.document.sentences.length < LEAST_SENTENCES);
}

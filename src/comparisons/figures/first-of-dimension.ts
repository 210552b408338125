import type { FigureClaim } from "../../claims/claim.ts";

/** "A man", "two of them": no number that a report is about. */
const LEAST_MAIN_NUMBER = 3;

/**
 * Of each dimension the figure that an article tells first: the length of the match, the price, how many took part. Two reports
 * of one event open with the same. In: the figures of an article in text order, and the indexes of those that the other gives too.
 */
export function firstOfDimension(
  figures: readonly FigureClaim[],
  given: ReadonlySet<number>,
): ReadonlySet<FigureClaim> {
  const first = new Map<string, FigureClaim>();
  figures.forEach((claim, at) => {
    if (!given.has(at) && !first.has(claim.dimension.name) && isOfTheEvent(claim))
      first.set(claim.dimension.name, claim);
  });
  return new Set(first.values());
}

function isOfTheEvent({ figure: { frame, quantity }, increment }: FigureClaim): boolean {
  return frame === undefined && !increment && (quantity.value === undefined || quantity.value >= LEAST_MAIN_NUMBER);
}

import type { FigureClaim } from "../../claims/claim.ts";
import { keptFor } from "../../kernel/kept.ts";
import { numberOf } from "./figure-features.ts";

/** The numbers that an article gives as its own totals, by slot. */
const totalsOf = keptFor(
  (figures: readonly FigureClaim[]): ReadonlyMap<string | undefined, number> =>
    new Map(figures.filter(({ isTotal }) => isTotal).map((claim) => [claim.figure.slot, numberOf(claim)])),
);

/**
 * "Four were hurt, two of whom had walked home": these two are part of the four, and no version of "two were hurt".
 * In: the figures of the part's article.
 */
export function isPartOfTotal(
  part: FigureClaim,
  { isTotal, figure }: FigureClaim,
  besidePart: readonly FigureClaim[],
): boolean {
  return (
    isTotal &&
    figure.slot !== undefined &&
    part.partial &&
    part.whole !== undefined &&
    totalsOf(besidePart).get(figure.slot) === part.whole
  );
}

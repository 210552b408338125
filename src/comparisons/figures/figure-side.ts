import type { FigureClaim } from "../../claims/claim.ts";
import type { Side } from "../comparison.ts";
import { sideOf } from "../side-of.ts";
import { numberOf } from "./figure-features.ts";

/** A figure as one side of a comparison, with its number in the base unit of its dimension. */
export function sideOfFigure(claim: FigureClaim): Side {
  return {
    ...sideOf(claim, claim.text),
    amount: numberOf(claim) * claim.dimension.scale,
    quantity: claim.figure.quantity,
  };
}

/** What two figures are about, in short. */
export function figureSubject({ figure: a }: FigureClaim, { figure: b }: FigureClaim): string {
  return a.slot ?? b.slot ?? a.counted ?? b.counted ?? "figure";
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { FigureFeature } from "./figure-features.ts";

/** Probability that two figures are of one thing which both sentences call by more than its bare noun: "two undersea cables". */
const SAME_KIND = 0.5;
/** As long as both sentences are much alike, too. */
const LEAST_SENTENCE = 0.4;
const LEAST_FRAME = 0.5;

/** 0 where the nouns, or all that stands before them, differ. */
export function sameKindLikeness(
  { sentence, frame, otherPlace }: Readonly<Record<FigureFeature, number>>,
  { counted: a, increment, partial }: FigureClaim,
  { counted: b, increment: otherIncrement, partial: otherPartial }: FigureClaim,
): number {
  if (a.noun === "" || a.noun !== b.noun || increment !== otherIncrement || partial !== otherPartial) return 0;
  if (sentence < LEAST_SENTENCE || frame < LEAST_FRAME || otherPlace === 1) return 0;
  return [...a.modifiers].some((modifier) => b.modifiers.has(modifier)) ? SAME_KIND : 0;
}

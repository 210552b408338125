import type { FigureClaim } from "../../claims/claim.ts";
import { type FigureFeature, numberOf } from "./figure-features.ts";

/** Probability that two figures are of one thing which both sentences call by more than its bare noun: "two undersea cables". */
const SAME_KIND = 0.7;
/** As long as both sentences are much alike, too. */
const LEAST_SENTENCE = 0.4;
const LEAST_FRAME = 0.5;
/** Who mistakes a number stays near it. */
const FAR_RATIO = 2;

/** 0 where the nouns, or all that stands before them, differ. */
export function sameKindLikeness(
  { sentence, frame, otherPlace }: Readonly<Record<FigureFeature, number>>,
  left: FigureClaim,
  right: FigureClaim,
): number {
  const [a, b] = [left.counted, right.counted];
  if (a.noun === "" || a.noun !== b.noun) return 0;
  if (left.increment !== right.increment || left.partial !== right.partial || areFar(left, right)) return 0;
  if (sentence < LEAST_SENTENCE || frame < LEAST_FRAME || otherPlace === 1) return 0;
  return [...a.modifiers].some((modifier) => b.modifiers.has(modifier)) ? SAME_KIND : 0;
}

function areFar(a: FigureClaim, b: FigureClaim): boolean {
  const [few, many] = [numberOf(a), numberOf(b)].sort((x, y) => x - y) as [number, number];
  return many > few * FAR_RATIO;
}

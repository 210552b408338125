import type { FigureClaim } from "../../claims/claim.ts";
import { keptFor } from "../../kernel/kept.ts";
import { numberOf } from "./figure-features.ts";

/** Smaller numbers stand in any article: they have to be of the same dimension. */
const TELLING_NUMBER = 10;

interface GivenNumbers {
  readonly all: ReadonlySet<string>;
  /** By the index of the sentence. */
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Whether an article gives the number of a figure of the other article too: "38 micrograms, after 84 at the peak". */
export function isNumberGiven(figures: readonly FigureClaim[], other: FigureClaim): boolean {
  return givenNumbers(figures).all.has(keyOf(other));
}

/** Whether it gives it in the sentence of `claim`, a figure of its own. */
export function isNumberGivenBeside(figures: readonly FigureClaim[], claim: FigureClaim, other: FigureClaim): boolean {
  return givenNumbers(figures).bySentence.get(claim.frame.sentence)?.has(keyOf(other)) ?? false;
}

const givenNumbers = keptFor((figures: readonly FigureClaim[]): GivenNumbers => {
  const all = new Set<string>();
  const bySentence = new Map<number, Set<string>>();
  for (const claim of figures) {
    const beside = bySentence.get(claim.frame.sentence) ?? new Set<string>();
    bySentence.set(claim.frame.sentence, beside.add(keyOf(claim)));
    all.add(keyOf(claim));
  }
  return { all, bySentence };
});

function keyOf(claim: FigureClaim): string {
  const number = numberOf(claim);
  return Math.abs(number) >= TELLING_NUMBER ? String(number) : `${number} ${claim.dimension.name}`;
}

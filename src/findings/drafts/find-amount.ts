import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { amountVerdict } from "../../comparisons/figures/amount-verdict.ts";
import { byDimension } from "../../comparisons/figures/by-dimension.ts";
import { numberOf } from "../../comparisons/figures/figure-features.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { Evidence } from "./draft-fact.ts";

/** Smaller numbers occur in any article by chance. */
const TELLING_NUMBER = 10;
/** Numbers that a sentence counts up: "three crew members and 27 passengers". */
const MOST_PARTS = 4;

/** Where the sources give a figure's amount, of whatever, or roughly of the same noun, or numbers of one sentence that add up to it. */
export function findAmount(claim: FigureClaim, sources: readonly ArticleClaims[]): Evidence | undefined {
  if (Math.abs(numberOf(claim)) < TELLING_NUMBER && claim.dimension.name === "count") return undefined;
  for (const source of sources) {
    const figures = ofDimension(claim, source);
    const same = figures.find((other) => isSameAmount(other, claim));
    if (same !== undefined) return { source, span: same };
  }
  for (const source of sources) {
    const parts = findParts(claim, ofDimension(claim, source));
    if (parts !== undefined) return { source, span: parts };
  }
  return undefined;
}

/** "Some 12,000 vehicles" are the 12,400 vehicles of a source, whatever else the two sentences tell. */
function isSameAmount(given: FigureClaim, stated: FigureClaim): boolean {
  const { verdict } = amountVerdict(given, stated);
  const isRounded = stated.figure.quantity.approximator === "about" && given.figure.quantity.approximator === "exact";
  const { noun } = stated.counted;
  return verdict === "equal" || (verdict === "compatible" && isRounded && noun !== "" && noun === given.counted.noun);
}

/** Figures of a source that a figure of the draft is looked for among: what has more is a book of tables. */
const MOST_FIGURES = 1000;

const figuresByDimension = keptFor((figures: readonly FigureClaim[]): ReadonlyMap<string, readonly FigureClaim[]> => {
  const first = figures.slice(0, MOST_FIGURES);
  return new Map([...byDimension(first)].map(([name, places]) => [name, places.map((at) => first[at] as FigureClaim)]));
});

function ofDimension({ dimension }: FigureClaim, { figures }: ArticleClaims): readonly FigureClaim[] {
  return figuresByDimension(figures).get(dimension.name) ?? [];
}

/** From the first to the last of the numbers that make the sum. */
function findParts(claim: FigureClaim, figures: readonly FigureClaim[]): { start: number; end: number } | undefined {
  for (const [from, first] of figures.entries()) {
    let sum = numberOf(first);
    for (let to = from + 1; to < figures.length && to < from + MOST_PARTS; to++) {
      const part = figures[to] as FigureClaim;
      if (part.frame.sentence !== first.frame.sentence) break;
      sum += numberOf(part);
      if (sum === numberOf(claim)) return { start: first.start, end: part.end };
    }
  }
  return undefined;
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { keptFor } from "../../kernel/kept.ts";
import { numberOf } from "./figure-features.ts";

/** Each of two articles tells of one prison term, and it is the day's: nine of nine in the project's cases. */
const SAME_TERM = 0.8;
/** Two reports of one verdict hardly differ by more; a principal and a helper do. */
const FAR_RATIO = 2;
/** What was asked for, what the law allows, what others got. */
const NO_FACTS: readonly string[] = ["forecast", "demand", "limit", "other", "average", "earlier", "before"];

/** Probability that two prison terms are one because each article has no other; 0 where one of them has. */
export function samePrisonTermLikeness(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): number {
  if (!isTerm(a) || !isTerm(b) || termsOf(earlier).size > 1 || termsOf(later).size > 1) return 0;
  if (a.partial || b.partial || a.increment || b.increment || a.figure.frame !== b.figure.frame || areFar(a, b))
    return 0;
  if (a.persons.size > 0 && b.persons.size > 0 && ![...a.persons].some((person) => b.persons.has(person))) return 0;
  const [left, right] = [a.setting().asides, b.setting().asides];
  return NO_FACTS.some((kind) => left.has(kind) || right.has(kind)) ? 0 : SAME_TERM;
}

function isTerm({ figure, dimension }: FigureClaim): boolean {
  return figure.slot === "sentence" && dimension.name === "duration";
}

/** The lengths of all prison terms of an article, in seconds, with those that may be some: "and his brother six years". */
const termsOf = keptFor(
  ({ figures }: ArticleClaims): ReadonlySet<number> =>
    new Set(
      figures
        .slice(0, MOST_FIGURES)
        .filter((claim) => isTerm(claim) || mayBeTerm(claim))
        .map(lengthOf),
    ),
);

/** Of more figures the rest is a table. */
const MOST_FIGURES = 200;

function mayBeTerm({ dimension, figure, matter }: FigureClaim): boolean {
  if (dimension.name !== "duration" || !/^(?:a|mo)$/.test(figure.quantity.unit ?? "")) return false;
  const { matters, isTold } = matter();
  return isTold && matters.has("sentence");
}

function lengthOf(claim: FigureClaim): number {
  return Math.round(numberOf(claim) * claim.dimension.scale);
}

function areFar(a: FigureClaim, b: FigureClaim): boolean {
  const [short, long] = [lengthOf(a), lengthOf(b)].sort((x, y) => x - y) as [number, number];
  return long > short * FAR_RATIO;
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Document } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import { isEitherBrief } from "../crowd.ts";
import { numberOf } from "./figure-features.ts";

/**
 * What it adds to the log-odds of two amounts that each of two briefs tells them once of one matter: the ransom, the delay, the poll
 * share. Chosen by hand: the project's cases hold few briefs.
 */
const BOTH_TOLD = 2.2;
/** One of them by words alone that several matters share: "paid". */
const ONE_TOLD = 1.8;
/** The model takes most shares for shares of different things; of one matter they are not. */
const SHARE = 1;
/** Neither says of what, and there is no other amount of the dimension. */
const NONE_TOLD = 0.8;
/** What it takes from them that they are of two matters, of another party or place, or that one is an aside: a forecast, a demand. */
const OTHER_MATTER = -1.5;
const HARDLY_ONE_MATTER = -0.7;
const OTHER_PARTY = -2;
const OTHER_PLACE = -0.7;
const OTHER_ASIDE = -0.7;
/** These are no fact of the day's, whatever else the sentences share. */
const NO_FACT = -1.7;
const NO_FACTS: readonly string[] = ["forecast", "demand", "limit", "other", "average"];
/** Two reports of one thing hardly differ by more. */
const LARGEST_RATIO = 5;
const WITHOUT_MATTER: ReadonlySet<string> = new Set(["count", "age", "score", "rank"]);

/** In a longer article a matter has many amounts. In: what the model makes of the pair. Out: what to make of it after a look at what their sentences tell the amounts of. */
export function sameMeasureLikeness(
  probability: number,
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): number {
  if (WITHOUT_MATTER.has(a.dimension.name) || !isEitherBrief(earlier, later)) return probability;
  if (a.increment || b.increment || a.partial || b.partial) return probability;
  const gain = lossOf(a, earlier, b, later) ?? gainOf(a, earlier, b, later);
  return 1 / (1 + (Math.exp(-gain) * (1 - probability)) / probability);
}

function lossOf(a: FigureClaim, earlier: ArticleClaims, b: FigureClaim, later: ArticleClaims): number | undefined {
  const [left, right] = [a.setting(), b.setting()];
  if (isUnknown(left.subject, later) || isUnknown(right.subject, earlier)) return OTHER_PARTY;
  if (isUnknown(left.places, later) && isUnknown(right.places, earlier)) return OTHER_PLACE;
  if (NO_FACTS.some((kind) => left.asides.has(kind) !== right.asides.has(kind))) return NO_FACT;
  if (!areAlike(left.asides, right.asides)) return OTHER_ASIDE;
  return areFar(a, b) ? 0 : undefined;
}

function gainOf(a: FigureClaim, earlier: ArticleClaims, b: FigureClaim, later: ArticleClaims): number {
  const [left, right] = [a.matter(), b.matter()];
  const shared = [...left.matters].filter((matter) => right.matters.has(matter));
  if (shared.length === 0 && left.isTold && right.isTold) return OTHER_MATTER;
  if (shared.length === 0 && left.matters.size > 0 && right.matters.size > 0)
    return left.isTold || right.isTold ? HARDLY_ONE_MATTER : 0;
  const matters = shared.length === 0 ? [ANY] : shared;
  if (!isOnly(a, earlier, matters) || !isOnly(b, later, matters)) return 0;
  if (shared.length === 0 || !(left.isTold || right.isTold)) return NONE_TOLD;
  const gain = left.isTold && right.isTold ? BOTH_TOLD : ONE_TOLD;
  return a.dimension.name === "percent" ? gain + SHARE : gain;
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function areFar(a: FigureClaim, b: FigureClaim): boolean {
  const [few, many] = [a, b].map(amountOf).sort((x, y) => x - y) as [number, number];
  return many > LARGEST_RATIO * few;
}

function amountOf(claim: FigureClaim): number {
  return Math.abs(numberOf(claim) * claim.dimension.scale);
}

/** Whether the other article has no word of the name. */
function isUnknown(name: readonly string[], { reading }: ArticleClaims): boolean {
  return name.length > 0 && !name.some((word) => wordsOf(reading.document).has(word));
}

const wordsOf = keptFor(({ tokens }: Document): ReadonlySet<string> => new Set(tokens.map(({ lower }) => lower)));

/** What has more is a table. */
const MOST_FIGURES = 200;
/** Stands for all matters of a dimension. */
const ANY = "";

/** Whether its article tells no other amount of one of the matters. */
function isOnly(claim: FigureClaim, { figures }: ArticleClaims, matters: readonly string[]): boolean {
  const amounts = amountsByMatter(figures);
  return matters.some((matter) => amounts.get(keyOf(claim, matter))?.size === 1);
}

const amountsByMatter = keptFor((claims: readonly FigureClaim[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const amounts = new Map<string, Set<number>>();
  for (const claim of claims.slice(0, MOST_FIGURES))
    for (const matter of WITHOUT_MATTER.has(claim.dimension.name) ? [] : [ANY, ...claim.matter().matters]) {
      const key = keyOf(claim, matter);
      amounts.set(key, (amounts.get(key) ?? new Set()).add(amountOf(claim)));
    }
  return amounts;
});

function keyOf({ dimension }: FigureClaim, matter: string): string {
  return `${dimension.name} ${matter}`;
}

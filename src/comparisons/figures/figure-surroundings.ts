import type { FigureClaim } from "../../claims/claim.ts";
import { countTopic } from "../../claims/count-topic.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { CROWD_OF_BRIEF, crowdOf, type Extent, extentOf, USUAL_EXTENT } from "../crowd.ts";
import { numberOf } from "./figure-features.ts";
import { isNumberGiven, isNumberGivenBeside } from "./given-numbers.ts";
import { isAside } from "./is-aside.ts";

/** What a pair of figures does not show by itself: what else the two articles tell. */
export interface FigureSurroundings {
  /** How alike the sentences are as a whole, 0 to 1. */
  readonly sentence: number;
  /** Of several figures none is as near to one of them by the words around it. */
  readonly nearest: boolean;
  /** Both are the first of their dimension that the other article does not give. */
  readonly bothFirst: boolean;
  /** Whether the order of the figures tells anything: not in a brief, nor of two that agree. */
  readonly isOrdered: boolean;
  /** Neither article has another figure of this dimension that the other does not give. */
  readonly onlyOfDimension: boolean;
  readonly telling: FigureTelling;
}

/** How the two articles tell figures that disagree. */
export interface FigureTelling {
  /** See `crowdOf`. */
  readonly crowd: number;
  /** See `extentOf`; that of an ordinary report for a brief. */
  readonly extent: Extent;
  /** Share of the sparser article's figures that the other one gives too, 0 to 1. */
  readonly agreement: number;
  /** One of the numbers stands in the other article too, whatever it counts there. */
  readonly alsoGiven: boolean;
  /** Even in the sentence of its rival. */
  readonly givenBeside: boolean;
  /** Both count those who did or bore the same. */
  readonly sameDeed: boolean;
  /** One of the two is told beside the event's own: of an earlier time, of a part. */
  readonly oneAside: boolean;
  /** One of the two stands in somebody's own words. */
  readonly oneQuoted: boolean;
}

/** Of figures that agree, or of which nothing else is known. */
export const NOTHING_TOLD: FigureTelling = {
  crowd: CROWD_OF_BRIEF,
  extent: USUAL_EXTENT,
  agreement: 0,
  alsoGiven: false,
  givenBeside: false,
  sameDeed: false,
  oneAside: false,
  oneQuoted: false,
};

/** In: two figures that disagree, whether one of the articles is a brief, and the share of figures on which they agree. */
export function tellingOf(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
  { isBrief, agreement }: { readonly isBrief: boolean; readonly agreement: number },
): FigureTelling {
  const isCount = a.dimension.name === "count";
  // of two ranges or scores that begin alike each gives the other's number itself
  const isOther = numberOf(a) !== numberOf(b);
  return {
    crowd: isBrief ? CROWD_OF_BRIEF : crowdOf(earlier, later),
    extent: isBrief ? USUAL_EXTENT : extentOf(earlier, later),
    agreement: isBrief ? 0 : agreement,
    alsoGiven: isOther && (isNumberGiven(earlier.figures, b) || isNumberGiven(later.figures, a)),
    givenBeside: isOther && (isNumberGivenBeside(earlier.figures, a, b) || isNumberGivenBeside(later.figures, b, a)),
    sameDeed: isCount && shareDeed(earlier, a, later, b),
    oneAside: isCount && isToldAside(earlier, a) !== isToldAside(later, b),
    oneQuoted: a.inQuote !== b.inQuote,
  };
}

function shareDeed(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  const { deeds } = countTopic(later, b);
  return deeds.length > 0 && countTopic(earlier, a).deeds.some((deed) => deeds.includes(deed));
}

function isToldAside(article: ArticleClaims, claim: FigureClaim): boolean {
  return isAside(article, claim, countTopic(article, claim));
}

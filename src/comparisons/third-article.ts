/** Two claims that may be of one thing; `a` and `b` are indexes into the two articles' claims. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  /** Probability that both speak of one thing. */
  readonly probability: number;
}

/** Two claims that say the same. */
export interface AgreeingPair extends ScoredPair {
  /** Their sentences are one, printed twice: that an article took it over is no second voice. */
  readonly isCopied: boolean;
}

/** What is known of the claims of one article beside those of another, seen from the first. */
export interface Links {
  /** The claim of the other article that says the same as this one, where one is likely to be meant. */
  equal(claim: number): Equal | undefined;
  /** Probability that this claim and that of the other article are two versions of one thing. */
  dispute(claim: number, other: number): number;
}

interface Equal {
  readonly claim: number;
  readonly probability: number;
  readonly isCopied: boolean;
}

/** A third article on the event, seen from each of the two whose claims are compared. */
export interface Third {
  readonly ofA: Links;
  readonly ofB: Links;
}

/** The links of two articles from either side. In: the pairs of their claims that say the same and those that do not. */
export function linkArticles(
  agreeing: readonly AgreeingPair[],
  disputed: readonly ScoredPair[],
): { readonly fromA: Links; readonly fromB: Links } {
  return {
    fromA: linksOf(agreeing, disputed),
    fromB: linksOf(agreeing.map(turned), disputed.map(turned)),
  };
}

function turned<T extends ScoredPair>(pair: T): T {
  return { ...pair, a: pair.b, b: pair.a };
}

function linksOf(agreeing: readonly AgreeingPair[], disputed: readonly ScoredPair[]): Links {
  const equals = new Map<number, Equal>();
  for (const { a, b, probability, isCopied } of agreeing)
    if (probability > (equals.get(a)?.probability ?? 0)) equals.set(a, { claim: b, probability, isCopied });
  const disputes = new Map<number, Map<number, number>>();
  for (const { a, b, probability } of disputed) {
    if (probability < LEAST_DISPUTED) continue;
    const ofClaim = disputes.get(a) ?? new Map<number, number>();
    disputes.set(a, ofClaim.set(b, probability));
  }
  return {
    equal: (claim) => equals.get(claim),
    dispute: (claim, other) => disputes.get(claim)?.get(other) ?? 0,
  };
}

/** Below this two claims are hardly two versions of one thing, whoever else tells it. */
const LEAST_DISPUTED = 0.1;
/** Two claims that say the same surely mean the same thing. */
const SURELY_ONE = 0.4;
const LIKELY_ONE = 0.2;

/**
 * Weighs each pair of claims that disagree by what the other articles say. Where two articles agree on what the third tells
 * otherwise, each dispute with the third speaks for the other one; where the third tells both, they are two things.
 */
export function weighThirds<T extends ScoredPair>(disputed: readonly T[], thirds: readonly Third[]): T[] {
  if (thirds.length === 0) return [...disputed];
  return disputed.flatMap((pair) => {
    if (pair.probability < LEAST_DISPUTED) return [pair];
    if (thirds.some((third) => tellsBoth(third, pair))) return [];
    const doubt = thirds.reduce((least, third) => Math.min(least, 1 - supportOf(third, pair)), 1);
    return [doubt === 1 ? pair : { ...pair, probability: 1 - (1 - pair.probability) * doubt }];
  });
}

function tellsBoth({ ofA, ofB }: Third, { a, b }: ScoredPair): boolean {
  const [own, other] = [ofA.equal(a), ofB.equal(b)];
  if (own === undefined || other === undefined) return false;
  return own.claim !== other.claim && Math.min(own.probability, other.probability) >= LIKELY_ONE;
}

function supportOf({ ofA, ofB }: Third, { a, b }: ScoredPair): number {
  const [own, other] = [ofA.equal(a), ofB.equal(b)];
  const asA = isSecondVoice(own) ? ofB.dispute(b, own.claim) : 0;
  const asB = isSecondVoice(other) ? ofA.dispute(a, other.claim) : 0;
  return Math.max(asA, asB);
}

function isSecondVoice(equal: Equal | undefined): equal is Equal {
  return equal !== undefined && equal.probability >= SURELY_ONE && !equal.isCopied;
}

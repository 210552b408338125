import type { ArticleClaims } from "../claims/derive-claims.ts";
import type { Comparison } from "./comparison.ts";
import { type AgreeingPair, type Links, linkArticles, type ScoredPair, type Third } from "./third-article.ts";

/** Sentences as alike as this are one sentence, printed twice. */
const ONE_SENTENCE = 0.9;

/** Compares an article with each article of its event before it. Out: the comparisons by earlier article. */
export type CompareNext = (recent: readonly ArticleClaims[], later: ArticleClaims) => Comparison[][];

/** The pairs of claims of two articles that may be of one thing, those that agree and those that do not. */
interface ScoredArticles {
  readonly agreeing: readonly ScoredClaims[];
  readonly disputed: readonly ScoredPair[];
}

interface ScoredClaims extends ScoredPair {
  readonly verdict: string;
  readonly features: { readonly sentence: number };
}

/** How the claims of one kind are compared: the pairs of two articles are scored, then compared in the light of the other articles. */
interface PairComparison<Scored extends ScoredArticles> {
  readonly score: (earlier: ArticleClaims, later: ArticleClaims) => Scored;
  readonly compare: (
    earlier: ArticleClaims,
    later: ArticleClaims,
    scored: Scored,
    thirds: readonly Third[],
  ) => Comparison[];
}

/** Compares the articles on one event, one after another: each pair is weighed by the articles before it. */
export function compareOneByOne<Scored extends ScoredArticles>({
  score,
  compare,
}: PairComparison<Scored>): CompareNext {
  const links = new WeakMap<ArticleClaims, WeakMap<ArticleClaims, Links>>();
  const link = (from: ArticleClaims, to: ArticleClaims) => links.get(from)?.get(to) as Links;
  return (recent, later) => {
    links.set(later, new WeakMap());
    const scored = recent.map((earlier) => {
      const pairs = score(earlier, later);
      const { fromA, fromB } = linkArticles(pairs.agreeing.filter(isEqual).map(asAgreeing), pairs.disputed);
      links.get(earlier)?.set(later, fromA);
      links.get(later)?.set(earlier, fromB);
      return pairs;
    });
    return recent.map((earlier, at) => {
      const others = recent.filter((other) => other !== earlier);
      const thirds = others.map((other) => ({ ofA: link(earlier, other), ofB: link(later, other) }));
      return compare(earlier, later, scored[at] as Scored, thirds);
    });
  };
}

function isEqual({ verdict }: ScoredClaims): boolean {
  return verdict === "equal";
}

function asAgreeing({ a, b, probability, features }: ScoredClaims): AgreeingPair {
  return { a, b, probability, isCopied: features.sentence >= ONE_SENTENCE };
}

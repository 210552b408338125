import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Comparison } from "../comparison.ts";
import { type Links, linkArticles } from "../third-article.ts";
import { compareDates, type ScoredDates, scoreDates } from "./compare-dates.ts";

/** Sentences as alike as this are one sentence, printed twice: that two papers took it over is no second voice. */
const ONE_SENTENCE = 0.9;

/** Compares the dates of an article with those of each article before it. Out: the comparisons by earlier article. */
export type CompareNext = (recent: readonly ArticleClaims[], later: ArticleClaims) => Comparison[][];

/** Compares the dates of the articles on one event, one article after another: each pair is weighed by the other articles. */
export function compareDatesOfStory(): CompareNext {
  const links = new WeakMap<ArticleClaims, WeakMap<ArticleClaims, Links>>();
  const link = (from: ArticleClaims, to: ArticleClaims) => links.get(from)?.get(to) as Links;
  return (recent, later) => {
    links.set(later, new WeakMap());
    const scored = recent.map((earlier) => {
      const dates = scoreDates(earlier, later);
      const { fromA, fromB } = linkArticles(dates.agreeing.filter(isOwnVoice), dates.disputed);
      links.get(earlier)?.set(later, fromA);
      links.get(later)?.set(earlier, fromB);
      return dates;
    });
    return recent.map((earlier, at) => {
      const others = recent.filter((other) => other !== earlier);
      const thirds = others.map((other) => ({ ofA: link(earlier, other), ofB: link(later, other) }));
      return compareDates(earlier, later, scored[at] as ScoredDates, thirds);
    });
  };
}

function isOwnVoice({ verdict, features }: ScoredDates["agreeing"][number]): boolean {
  return verdict === "equal" && features.sentence < ONE_SENTENCE;
}

import type { FigureClaim } from "../../claims/claim.ts";
import { countTopic } from "../../claims/count-topic.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { CountDeed } from "../../lexicons/en/count-deeds.ts";
import { numberOf } from "./figure-features.ts";
import { isAside } from "./is-aside.ts";

/** Articles with more counts are tables. */
const MOST_COUNTS = 60;

/** Whether the article gives no other number for the deed, leaving out what it tells beside its own event. */
export function isCountedOnce(article: ArticleClaims, deed: CountDeed, claim: FigureClaim): boolean {
  const numbers = numbersOfDeeds(article).get(deed);
  return numbers === undefined || (numbers.size === 1 && numbers.has(numberOf(claim)));
}

const numbersOfDeeds = keptFor((article: ArticleClaims): ReadonlyMap<CountDeed, ReadonlySet<number>> => {
  const map = new Map<CountDeed, Set<number>>();
  const counts = article.figures.filter(({ dimension }) => dimension.name === "count");
  for (const claim of counts.slice(0, MOST_COUNTS)) {
    const topic = countTopic(article, claim);
    if (topic.deeds.length === 0 || isAside(article, claim, topic)) continue;
    for (const deed of topic.deeds) {
      const numbers = map.get(deed) ?? new Set<number>();
      map.set(deed, numbers.add(numberOf(claim)));
    }
  }
  return map;
});

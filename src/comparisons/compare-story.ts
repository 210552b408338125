import { type ArticleClaims, deriveClaims } from "../claims/derive-claims.ts";
import type { Reading } from "../claims/reading.ts";
import { comparePropositions } from "./claims/compare-propositions.ts";
import { compareSilence } from "./claims/compare-silence.ts";
import type { Comparison } from "./comparison.ts";
import { compareDates } from "./dates/compare-dates.ts";
import { compareFigures } from "./figures/compare-figures.ts";
import { compareAffiliations } from "./names/compare-affiliations.ts";
import { compareBodies } from "./names/compare-bodies.ts";
import { compareHolders } from "./names/compare-holders.ts";
import { compareNames } from "./names/compare-names.ts";
import { compareNumberedPlaces } from "./names/compare-numbered-places.ts";
import { comparePlaces } from "./names/compare-places.ts";
import { compareRoles } from "./names/compare-roles.ts";
import { compareSpellings } from "./names/compare-spellings.ts";
import { compareQuotes } from "./quotes/compare-quotes.ts";
import { settleMirroredNames } from "./settle-mirrored-names.ts";
import { withoutSharedSentences } from "./shared-sentences.ts";

/**
 * Each article is compared with at most this many articles before it. Facts chain: what the first and the last article
 * both share with one between them is one fact, so that a story of a thousand articles stays near-linear.
 */
const ARTICLES_COMPARED_BACK = 12;

/** All comparisons within each event, and of quotations across the events. In: events, their articles in publication order. */
export function compareStory(events: readonly (readonly Reading[])[]): Comparison[] {
  const claimsByEvent = events.map((readings) => readings.map((reading, order) => deriveClaims(reading, order)));
  const eventOf = new Map<string, string>();
  events.forEach((readings, index) => {
    for (const { document } of readings) eventOf.set(document.article.id, String(index));
  });
  const quotes = claimsByEvent.flat().flatMap((claims) => claims.quotes);
  return settleMirroredNames([
    ...claimsByEvent.flat().flatMap(compareSpellings),
    ...claimsByEvent.flatMap(compareWithin),
    ...withoutSharedQuotes(
      compareQuotes(quotes, (articleId) => eventOf.get(articleId)),
      claimsByEvent.flat(),
    ),
  ]);
}

function withoutSharedQuotes(comparisons: readonly Comparison[], claims: readonly ArticleClaims[]): Comparison[] {
  const readingOf = new Map(claims.map(({ reading }) => [reading.document.article.id, reading]));
  return comparisons.filter(
    (comparison) =>
      withoutSharedSentences(
        [comparison],
        readingOf.get(comparison.a.articleId) as Reading,
        readingOf.get(comparison.b.articleId) as Reading,
      ).length > 0,
  );
}

function compareWithin(claims: readonly ArticleClaims[]): Comparison[] {
  const comparisons: Comparison[] = [];
  claims.forEach((later, index) => {
    for (const earlier of claims.slice(Math.max(0, index - ARTICLES_COMPARED_BACK), index))
      for (const comparison of withoutSharedSentences(
        compareArticlePair(earlier, later),
        earlier.reading,
        later.reading,
      ))
        comparisons.push(comparison);
  });
  return comparisons;
}

function compareArticlePair(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  return [
    ...compareFigures(earlier, later),
    ...compareDates(earlier, later),
    ...compareNames(earlier, later),
    ...comparePlaces(earlier, later),
    ...compareNumberedPlaces(earlier, later),
    ...compareRoles(earlier, later),
    ...compareHolders(earlier, later),
    ...compareAffiliations(earlier, later),
    ...compareBodies(earlier, later),
    ...comparePropositions(earlier, later),
    ...compareSilence(earlier, later),
  ];
}

import type { QuoteClaim } from "../claims/claim.ts";
import { type ArticleClaims, deriveClaims } from "../claims/derive-claims.ts";
import type { Reading } from "../claims/reading.ts";
import { ARTICLES_COMPARED_BACK } from "../events/doubtful-pairs.ts";
import type { EventReadings } from "../events/find-events.ts";
import { letGo } from "../kernel/kept.ts";
import { compareDenials } from "./claims/compare-denials.ts";
import { compareFillers } from "./claims/compare-fillers.ts";
import { compareOutcomes } from "./claims/compare-outcomes.ts";
import { comparePositions } from "./claims/compare-positions.ts";
import { comparePropositions } from "./claims/compare-propositions.ts";
import { compareSilence } from "./claims/compare-silence.ts";
import { compareOneByOne } from "./compare-next.ts";
import type { Comparison } from "./comparison.ts";
import { compareDates, scoreDates } from "./dates/compare-dates.ts";
import { compareFigures, scoreFigures } from "./figures/compare-figures.ts";
import { compareAffiliations } from "./names/compare-affiliations.ts";
import { compareBodies } from "./names/compare-bodies.ts";
import { compareChangedWords } from "./names/compare-changed-words.ts";
import { compareHolders } from "./names/compare-holders.ts";
import { compareNames } from "./names/compare-names.ts";
import { compareNumberedPlaces } from "./names/compare-numbered-places.ts";
import { compareParts } from "./names/compare-parts.ts";
import { comparePlaces } from "./names/compare-places.ts";
import { compareRoles } from "./names/compare-roles.ts";
import { compareSlips } from "./names/compare-slips.ts";
import { compareSlots } from "./names/compare-slots.ts";
import { compareSpellings } from "./names/compare-spellings.ts";
import { compareSpots } from "./names/compare-spots.ts";
import { compareWhereabouts } from "./names/compare-whereabouts.ts";
import { compareQuotes } from "./quotes/compare-quotes.ts";
import { settleMirroredNames } from "./settle-mirrored-names.ts";
import { withoutSharedSentences } from "./shared-sentences.ts";
import { compareTwins } from "./twins/compare-twins.ts";
import { settleTwins } from "./twins/settle-twins.ts";

/** All comparisons within each event, and of quotations across the events. In: events, their articles in publication order. */
export function compareStory(events: readonly EventReadings[]): Comparison[] {
  const story: StoryParts = { spellings: [], within: [], twinQuotes: [], quotes: [] };
  for (const readings of events) compareWithin(readings, story);
  const quotes = withoutSharedQuotes(compareQuotes(story.quotes, eventFinder(events)), events);
  return settleMirroredNames([...story.spellings, ...story.within, ...settleTwins(story.twinQuotes, quotes)]);
}

/** What is kept of each event; its other claims are let go, since a day's news has millions of them. */
interface StoryParts {
  readonly spellings: Comparison[];
  readonly within: Comparison[];
  /** Kept apart until all quotations of the story are compared. */
  readonly twinQuotes: Comparison[];
  readonly quotes: QuoteClaim[];
}

function compareWithin(readings: EventReadings, story: StoryParts): void {
  const recent: ArticleClaims[] = [];
  const compareNextFigures = compareOneByOne({ score: scoreFigures, compare: compareFigures });
  const compareNextDates = compareOneByOne({ score: scoreDates, compare: compareDates });
  readings.forEach((reading, order) => {
    const later = deriveClaims(reading, order);
    for (const comparison of compareSpellings(later)) story.spellings.push(comparison);
    for (const quote of later.quotes) story.quotes.push(quote);
    const [figures, dates] = [compareNextFigures(recent, later), compareNextDates(recent, later)];
    recent.forEach((earlier, at) => {
      const pair = compareArticlePair(earlier, later, [...(figures[at] ?? []), ...(dates[at] ?? [])]);
      const isDoubtful = reading.doubtful?.has(earlier.reading.document.article.id) === true;
      const all = isDoubtful ? pair.filter(holdsForTwoEvents) : pair;
      for (const comparison of withoutSharedSentences(all, earlier.reading, reading))
        (comparison.kind === "quote" ? story.twinQuotes : story.within).push(comparison);
    });
    recent.push(later);
    if (recent.length > ARTICLES_COMPARED_BACK) recent.shift();
  });
  for (const reading of readings) for (const subject of [reading, reading.document]) letGo(subject);
}

/** Whether a comparison holds though its articles may be of two events. */
function holdsForTwoEvents({ kind, verdict, isOfOneThing = false }: Comparison): boolean {
  return isOfOneThing || verdict === "equal" || kind === "quote" || kind === "speaker";
}

/** The event of an article, by its place among the events. */
function eventFinder(events: readonly (readonly Reading[])[]): (articleId: string) => string | undefined {
  const eventOf = new Map<string, string>();
  events.forEach((readings, index) => {
    for (const { document } of readings) eventOf.set(document.article.id, String(index));
  });
  return (articleId) => eventOf.get(articleId);
}

function withoutSharedQuotes(
  comparisons: readonly Comparison[],
  events: readonly (readonly Reading[])[],
): Comparison[] {
  const readingOf = new Map(events.flat().map((reading) => [reading.document.article.id, reading]));
  return comparisons.filter(
    (comparison) =>
      withoutSharedSentences(
        [comparison],
        readingOf.get(comparison.a.articleId) as Reading,
        readingOf.get(comparison.b.articleId) as Reading,
      ).length > 0,
  );
}

/** In: two articles and the comparisons of their figures and dates, which take the other articles of the event into account. */
function compareArticlePair(
  earlier: ArticleClaims,
  later: ArticleClaims,
  weighed: readonly Comparison[],
): Comparison[] {
  const twins = compareTwins(earlier, later);
  return settleTwins(twins, [...weighed, ...compareByKind(earlier, later)]);
}

function compareByKind(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  return [
    ...compareNames(earlier, later),
    ...comparePlaces(earlier, later),
    ...compareNumberedPlaces(earlier, later),
    ...compareSpots(earlier, later),
    ...compareWhereabouts(earlier, later),
    ...compareRoles(earlier, later),
    ...compareHolders(earlier, later),
    ...compareAffiliations(earlier, later),
    ...compareBodies(earlier, later),
    ...compareChangedWords(earlier, later),
    ...compareSlips(earlier, later),
    ...compareSlots(earlier, later),
    ...compareParts(earlier, later),
    ...comparePropositions(earlier, later),
    ...compareOutcomes(earlier, later),
    ...comparePositions(earlier, later),
    ...compareFillers(earlier, later),
    ...compareDenials(earlier, later),
    ...compareSilence(earlier, later),
  ];
}

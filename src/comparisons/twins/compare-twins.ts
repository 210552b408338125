import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { isPublisher } from "../../claims/is-publisher.ts";
import type { Comparison } from "../comparison.ts";
import type { TwinComparison } from "./twin-comparison.ts";
import { compareTwinDates } from "./twin-dates.ts";
import { compareTwinFigures } from "./twin-figures.ts";
import { compareTwinNames } from "./twin-names.ts";
import { compareTwinNumbers } from "./twin-numbers.ts";
import { compareTwinQuotes, isQuoted } from "./twin-quotes.ts";
import { type TwinSentence, twinSentences } from "./twin-sentences.ts";

const RULE = "comparisons/twins/compare-twins";

/** In the order in which a place outside quotation marks is read. */
const READINGS = [compareTwinFigures, compareTwinDates, compareTwinNames, compareTwinNumbers];

/**
 * Sentences that both articles print word for word but for one place: what stands there on both sides is of one thing, since
 * all around it is the same. A figure, a date, a name or a quoted word that differs there is an alteration.
 */
export function compareTwins(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const found = new Map<string, Comparison>();
  for (const twin of twinSentences(earlier.reading.document, later.reading.document)) {
    const comparison = readTwin(twin, earlier, later);
    if (comparison === undefined) continue;
    const key = `${comparison.kind} ${comparison.a.key} ${comparison.b.key}`;
    const known = found.get(key);
    found.set(key, known === undefined ? { ...comparison, rule: RULE } : atBothPlaces(known, comparison));
  }
  return [...found.values()];
}

/** Who writes and who publishes differs from paper to paper. Words in quotation marks are a quotation, whatever they count or name. */
function readTwin(twin: TwinSentence, earlier: ArticleClaims, later: ArticleClaims): TwinComparison | undefined {
  if (isPublisher(earlier.reading, twin.wordsA) || isPublisher(later.reading, twin.wordsB)) return undefined;
  if (isQuoted(twin, earlier, later)) return compareTwinQuotes(twin, earlier, later);
  for (const read of READINGS) {
    const comparison = read(twin, earlier, later);
    if (comparison !== undefined) return comparison;
  }
  return undefined;
}

/** One name that is another in several sentences is one difference, shown wherever it stands. */
function atBothPlaces(known: Comparison, again: TwinComparison): Comparison {
  return {
    ...known,
    a: { ...known.a, spans: [...known.a.spans, ...again.a.spans] },
    b: { ...known.b, spans: [...known.b.spans, ...again.b.spans] },
  };
}

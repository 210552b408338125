import type { FigureClaim } from "../../claims/claim.ts";
import type { CountTopic } from "../../claims/count-topic.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { nameWords } from "../../claims/name-words.ts";
import { placesIn } from "../../claims/place-in-article.ts";
import type { Reading } from "../../claims/reading.ts";
import { wordPlaces } from "../../document/word-places.ts";
import { keptFor } from "../../kernel/kept.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import { daysBeside } from "../days-beside.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DAYS_OF_WEEK = 7;
/** By the next morning the queue is another one. */
const MOST_HOURS = 18;
/** Shorter words of a place's name are "of" and "the". */
const LEAST_LETTERS = 4;

/** Whether the clause of a count names places, and the other article none of them. */
export function isElsewhere({ places }: CountTopic, { reading }: ArticleClaims): boolean {
  if (places.size === 0) return false;
  const [known, words] = [allPlaces(reading), wordPlaces(reading.document)];
  return ![...places].some((place) => known.has(place) || (place.length >= LEAST_LETTERS && words.has(place)));
}

const allPlaces = keptFor((reading: Reading) => placesIn(reading, { start: 0, end: reading.document.text.length }));

/** Each sentence gives its day, and they are not the same; a weekday may be read as that of the week before. */
export function areOnOtherWeekdays(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): boolean {
  const [left, right] = [daysBeside(earlier.dates, a.frame.sentence), daysBeside(later.dates, b.frame.sentence)];
  if (left.length === 0 || right.length === 0) return false;
  return left.every((x) => right.every((y) => ((x - y) / DAY) % DAYS_OF_WEEK !== 0));
}

/** One article was published long after the other. */
export function areToldApart(
  { reading: { publishedAt: a } }: ArticleClaims,
  { reading: { publishedAt: b } }: ArticleClaims,
): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) > MOST_HOURS * HOUR;
}

/** Both sentences name one party, firm or person. */
export function shareOwner(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  const known = ownersIn(earlier.reading, a);
  return [...ownersIn(later.reading, b)].some((word) => known.has(word));
}

/** Words of the names in a figure's sentence that are no places. */
function ownersIn({ document, facts }: Reading, { frame }: FigureClaim): ReadonlySet<string> {
  const words = new Set<string>();
  const sentence = document.sentences[frame.sentence];
  if (sentence === undefined) return words;
  for (let at = lastStartingAt(facts.entities, sentence.end); at >= 0; at--) {
    const entity = facts.entities[at];
    if (entity === undefined || entity.start < sentence.start) break;
    if (entity.type === "place" || entity.subtype === "nationality") continue;
    for (const word of nameWords(entity.name)) words.add(word);
  }
  return words;
}

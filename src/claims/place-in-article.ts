import type { Document } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { countryNames, demonyms } from "../lexicons/en/country-names.ts";
import type { EntityMention } from "../mentions/mention.ts";
import type { ClaimBase } from "./claim.ts";
import { eraOf } from "./era.ts";
import { frameOf } from "./frame.ts";
import { nameWords } from "./name-words.ts";
import type { Reading } from "./reading.ts";

/** Sentences that count as the lead of an article, headline included. */
const LEAD_SENTENCES = 3;
/** A brief of fewer sentences has no lead apart from the rest. */
const LEAST_SENTENCES = 5;

/** In: index of a sentence. */
function isInLead({ document }: Reading, sentence: number): boolean {
  return sentence < LEAD_SENTENCES && document.sentences.length >= LEAST_SENTENCES;
}

/** Where a mention stands: its frame, and whether it belongs to the lead and to the day of the news. */
export function placeOf(
  reading: Reading,
  span: Span,
): Pick<ClaimBase, "frame" | "inLead" | "position" | "era" | "places"> {
  const frame = frameOf(reading, span);
  return {
    frame,
    inLead: isInLead(reading, frame.sentence),
    position: frame.sentence / Math.max(1, reading.document.sentences.length - 1),
    era: eraOf(reading, span),
    places: placesOfSentence(reading, frame.sentence),
  };
}

/** By the index of the sentence. */
const known = keptFor((_: Document) => new Map<number, ReadonlySet<string>>());

function placesOfSentence(reading: Reading, sentence: number): ReadonlySet<string> {
  const bySentence = known(reading.document);
  const before = bySentence.get(sentence);
  if (before !== undefined) return before;
  const bounds = reading.document.sentences[sentence];
  const places = bounds === undefined ? new Set<string>() : placesIn(reading, bounds);
  bySentence.set(sentence, places);
  return places;
}

/** Folded words of the places named in a stretch. */
export function placesIn({ facts }: Reading, { start, end }: Span): ReadonlySet<string> {
  const places = new Set<string>();
  for (let at = lastStartingAt(facts.entities, end); at >= 0; at--) {
    const entity = facts.entities[at];
    if (entity === undefined || entity.start < start) break;
    addPlace(entity, places);
  }
  return places;
}

/** Countries and their peoples are one: "in Syria", "the Syrian capital". */
function addPlace({ type, name }: EntityMention, places: Set<string>): void {
  const lower = name.toLowerCase();
  const country = countryNames().get(lower) ?? demonyms().get(lower);
  if (country !== undefined) places.add(country);
  else if (type === "place") for (const word of nameWords(name)) places.add(word);
}

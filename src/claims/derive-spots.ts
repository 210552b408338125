import type { Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { placesOfWords, wordPlaces } from "../document/word-places.ts";
import type { Span } from "../kernel/span.ts";
import { spotNoun } from "../lexicons/en/spots.ts";
import { type Frame, frameOf } from "./frame.ts";
import { placeSlotOf } from "./place-slot.ts";
import type { Reading } from "./reading.ts";

/** A spot without a name of its own: "in the boiler room", "to the military hospital". */
export interface Spot extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly noun: string;
  /** The words before the noun that tell it from others; soccer is football. */
  readonly told: readonly string[];
  /** What it is the place of: "hospital", "fire"; "" where nothing says so. */
  readonly slot: string;
  readonly frame: Frame;
}

const MODIFIERS = 3;
const LINKS: ReadonlySet<string> = new Set(
  "in at on inside near from to into under behind beside outside of through".split(" "),
);
const DETERMINERS: ReadonlySet<string> = new Set("the a an its his her their one".split(" "));
/** "the nearest hospital", "a local school": any of them may be the other. */
const VAGUE: ReadonlySet<string> = new Set(
  "nearest nearby local main central big large small old new same other whole area city town regional district busy crowded packed entire public former".split(
    " ",
  ),
);

/** In text order. */
export function deriveSpots(reading: Reading, order: number): Spot[] {
  const { document } = reading;
  const { tokens, article } = document;
  const tags = partsOfSpeech(document);
  const nouns = [...wordPlaces(document).keys()].filter((word) => spotNoun(word) !== undefined);
  return placesOfWords(document, nouns).flatMap((at): Spot[] => {
    const token = tokens[at] as Token;
    if (tags[at + 1] === "NOUN" || tags[at + 1] === "PROPN" || token.text !== token.lower) return [];
    let first = at;
    while (at - first < MODIFIERS && isModifier(tokens[first - 1], tags[first - 1])) first--;
    const opener = DETERMINERS.has(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
    if (!LINKS.has(tokens[opener]?.lower ?? "")) return [];
    const told = tokens
      .slice(first, at)
      .map(({ lower }) => (lower === "soccer" ? "football" : lower))
      .filter((word) => !VAGUE.has(word));
    if (told.length === 0 && spotNoun(token.lower)?.isBare !== false) return [];
    const span = { start: (tokens[first] as Token).start, end: token.end };
    const slot = placeSlotOf(reading, span);
    return [{ ...span, articleId: article.id, order, noun: token.lower, told, slot, frame: frameOf(reading, span) }];
  });
}

/** "the military hospital", "the loading bay" */
function isModifier(token: Token | undefined, tag: string | undefined): boolean {
  if (token === undefined || !/^\p{Ll}[\p{Ll}-]+$/u.test(token.text)) return false;
  return tag === "NOUN" || tag === "ADJ" || (tag === "VERB" && token.text.endsWith("ing"));
}

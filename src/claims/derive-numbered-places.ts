import type { Document, Token } from "../document/document.ts";
import { placesOfWords, wordPlaces } from "../document/word-places.ts";
import type { Span } from "../kernel/span.ts";
import { numberedNoun, ordinalNumber } from "../lexicons/en/numbered-places.ts";
import { blockOfStreet } from "./block-of-street.ts";
import type { Frame } from "./frame.ts";
import { frameOf } from "./frame.ts";
import type { Reading } from "./reading.ts";

/** A part of a place that has a number: "Gate 4", "the third floor". */
export interface NumberedPlace extends Span {
  readonly articleId: string;
  readonly order: number;
  /** Name of the noun's group: "gate". */
  readonly noun: string;
  /** Two of them are often told in one story. */
  readonly isOneOfSeveral: boolean;
  readonly number: string;
  /** What leads to it: the preposition of "on the third floor", "miles" where a side has its distance ("40 miles south of Brenz"). */
  readonly link: string;
  readonly frame: Frame;
}

const BLOCK = "block";

/** In text order. */
export function deriveNumberedPlaces(reading: Reading, order: number): NumberedPlace[] {
  const { tokens, article } = reading.document;
  const places: NumberedPlace[] = [];
  for (const at of placesOfWords(reading.document, nounsIn(reading.document))) {
    const found = placeAt(tokens, at);
    if (found === undefined) continue;
    const span = { start: (tokens[found.first] as Token).start, end: (tokens[found.last] as Token).end };
    const { name, isOneOfSeveral, number, first } = found;
    const before = tokens[first - 1]?.lower ?? "";
    const link = before === "the" ? (tokens[first - 2]?.lower ?? "") : before;
    const frame = frameOf(reading, span);
    places.push({ ...span, articleId: article.id, order, noun: name, isOneOfSeveral, number, link, frame });
  }
  return places;
}

function nounsIn(document: Document): string[] {
  return [...wordPlaces(document).keys()].filter((word) => word === BLOCK || numberedNoun(word) !== undefined);
}

function placeAt(tokens: readonly Token[], at: number) {
  const token = tokens[at] as Token;
  if (token.lower === BLOCK) {
    const block = blockOfStreet(tokens, at);
    if (block !== undefined) return { ...block, isOneOfSeveral: false };
  }
  const noun = token.kind === "word" ? numberedNoun(token.lower) : undefined;
  if (noun === undefined) return undefined;
  if (noun.byOrdinal) {
    const number = ordinalNumber(tokens[at - 1]?.lower ?? "");
    return number === undefined ? undefined : { ...noun, number, first: at - 1, last: at };
  }
  const next = tokens[at + 1];
  const isNamed = next !== undefined && /^(?:number|no|no\.)$/.test(next.lower);
  const value = isNamed ? tokens[at + 2] : next;
  // "Gate 4" and "Block C", but not "gate 4,000" and not "block a road"
  if (value === undefined || !/^(?:\d{1,3}[A-Z]?|[A-Z]\d{0,2})$/.test(value.text)) return undefined;
  if (!isNamed && token.text === token.lower && /^[A-Z]$/.test(value.text)) return undefined;
  return { ...noun, number: value.text, first: at, last: isNamed ? at + 2 : at + 1 };
}

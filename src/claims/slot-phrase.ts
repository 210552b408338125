import type { Sentence, Token } from "../document/document.ts";
import { indexAt } from "../kernel/span.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { EntityMention } from "../mentions/mention.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** A sentence in which somebody may fill a slot. */
export interface Place {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly sentence: Sentence;
}

export interface Filled {
  readonly filler: EntityMention;
  readonly thing: string;
}

/** A thing that goes by its name may be any. */
export const NAMED_THING = "?";

/** Words of a phrase before a name, at most. */
export const NAME_REACH = 6;
const PHRASE_TAGS: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON"]);

export function entityAt(place: Place, at: number): EntityMention | undefined {
  if (!isWithin(place, at)) return undefined;
  const { entities } = place.reading.facts;
  return entities[indexAt(entities, (place.tokens[at] as Token).start)];
}

export function nameAfter(place: Place, from: number): EntityMention | undefined {
  for (let at = from; at < from + NAME_REACH && isWithin(place, at); at++) {
    const entity = entityAt(place, at);
    if (entity !== undefined && entity.subtype !== "nationality") return entity;
    const { lower } = place.tokens[at] as Token;
    // "by a firm called Weller Mills"
    if (!PHRASE_TAGS.has(place.tags[at] ?? "") && lower !== "called" && lower !== "named") return undefined;
  }
  return undefined;
}

/** "the line's owner", "plant operator" */
export function thingBeside(place: Place, at: number): string {
  const before = /^['’]s?$/.test(place.tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  return before >= place.sentence.firstToken ? thingAt(place, before) : "";
}

/** What the verb is said of: in "the plant in Brenz belonged to" the plant. Undefined where a name ends what stands before the verb and no noun does. */
export function thingBefore(place: Place, verb: number): string | undefined {
  const { tokens, tags } = place;
  let at = verb - 1;
  while (
    isWithin(place, at) &&
    (/^(?:AUX|ADV|PART)$/.test(tags[at] ?? "") || /^(?:which|that|,)$/.test((tokens[at] as Token).lower))
  )
    at--;
  if (!isWithin(place, at)) return "";
  let first = at;
  while (isWithin(place, first) && /^(?:PROPN|DET)$/.test(tags[first] ?? "")) first--;
  if (first === at || !isWithin(place, first) || tags[first] !== "ADP") return thingAt(place, at);
  return isWithin(place, first - 1) && tags[first - 1] === "NOUN" ? thingAt(place, first - 1) : undefined;
}

export function thingIn(place: Place, from: number, end: number): string {
  for (let at = end - 1; at >= from; at--) {
    const thing = thingAt(place, at);
    if (thing !== "") return thing;
  }
  return "";
}

function thingAt({ tokens, tags }: Place, at: number): string {
  if (tags[at] === "PROPN") return NAMED_THING;
  return tags[at] === "NOUN" ? singular((tokens[at] as Token).lower) : "";
}

export function phraseStart({ tags, sentence }: Place, at: number): number {
  let first = at;
  while (first > sentence.firstToken && at - first < NAME_REACH && PHRASE_TAGS.has(tags[first - 1] ?? "")) first--;
  return first;
}

export function phraseEnd(place: Place, from: number): number {
  let end = from;
  while (isWithin(place, end) && end - from < NAME_REACH && PHRASE_TAGS.has(place.tags[end] ?? "")) end++;
  return end;
}

export function isWithin({ sentence }: Place, at: number): boolean {
  return at >= sentence.firstToken && at < sentence.endToken;
}

/** An apposition ends behind the name, or behind the place that it has: "Weller Mills of Brenz,". */
export function isClosed(place: Place, { end }: EntityMention): boolean {
  const { tokens } = place;
  const at = tokenAt(tokens, end);
  const home = /^(?:of|in|from)$/.test(tokens[at]?.lower ?? "") ? entityAt(place, at + 1) : undefined;
  return /^[,.;:—–)]$/.test(tokens[home === undefined ? at : tokenAt(tokens, home.end)]?.lower ?? ".");
}

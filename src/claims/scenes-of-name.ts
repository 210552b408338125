import type { Token } from "../document/document.ts";
import { placeKind } from "../lexicons/en/place-kinds.ts";
import { placeSlot } from "../lexicons/en/place-slots.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { NameClaim } from "./claim.ts";
import { isWithin, type Place } from "./slot-phrase.ts";
import { tokenAt } from "./token-at.ts";

/** What a place is the scene of, by the grammar beside its name: "was arrested in Brenz", "the crash near Brenz", "Brenz, where". */
export interface Scene {
  readonly slot: string;
  /** Index of the token that tells. */
  readonly at: number;
  /** What is found, built or arrested there; "" where the clause leaves it open. */
  readonly thing: string;
}

const LINKS: ReadonlySet<string> = new Set("in at near on outside off inside into".split(" "));
const INNER: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);
const PHRASE_REACH = 6;
const VERB_REACH = 10;
const CLAUSE_REACH = 12;

export function scenesOfName(place: Place, { entity, setting }: NameClaim): Scene[] {
  if (setting?.surrounds || setting?.ofPeople || setting?.listed) return [];
  const { tokens, tags, sentence } = place;
  const first = tokenAt(tokens, entity.start);
  const end = tokenAt(tokens, entity.end);
  const scenes: Scene[] = [];
  const link = linkBefore(place, first);
  if (link === sentence.firstToken) scenes.push(...verbFrom(place, end, CLAUSE_REACH));
  else if (link !== undefined) scenes.push(...sceneBefore(place, link));
  const after = word(place, end) === "," ? end + 1 : end;
  if (word(place, after) === "where") scenes.push(...verbFrom(place, after + 1, CLAUSE_REACH));
  if (tags[end] === "NOUN") scenes.push(...sceneAt(place, end));
  return scenes;
}

function word({ tokens, sentence }: Place, at: number): string {
  return at >= sentence.firstToken && at < sentence.endToken ? (tokens[at] as Token).lower : "";
}

/** Index of the preposition that leads to the name: "in the small town of Brenz". */
function linkBefore(place: Place, first: number): number | undefined {
  const { tags } = place;
  let at = first - 1;
  for (let left = PHRASE_REACH; left > 0 && isWithin(place, at); left--, at--) {
    if (LINKS.has(word(place, at))) return at;
    const isOfKind = word(place, at) === "of" && placeKind(word(place, at - 1)) !== undefined;
    if (!isOfKind && !INNER.has(tags[at] ?? "")) return undefined;
  }
  return undefined;
}

/** By the noun or the verb right before the link, else by the nearest verb: "found the body of the boy in Brenz". */
function sceneBefore(place: Place, link: number): Scene[] {
  const { tags } = place;
  const near = sceneAt(place, link - 1);
  if (near.length > 0) return near;
  for (let at = link - 1; isWithin(place, at) && link - at < VERB_REACH; at--) {
    if (/^[,;:.]$/.test(word(place, at))) return [];
    if (tags[at] !== "VERB") continue;
    const scenes = TAKING_PLACE.has(word(place, at)) ? sceneOfSubject(place, at) : sceneAt(place, at);
    if (scenes.length > 0) return scenes;
  }
  return [];
}

/** These tell that something happened, their subjects what. */
const TAKING_PLACE: ReadonlySet<string> = new Set("happened occurred took began started happens occurs".split(" "));

/** "The accident happened on Monday at Brenz", "the slide, which took place at dawn in Brenz" */
function sceneOfSubject(place: Place, verb: number): Scene[] {
  if (word(place, verb) === "took" && word(place, verb + 1) !== "place") return [];
  let at = verb - 1;
  while (isWithin(place, at) && /^(?:AUX|ADV|PRON|PUNCT)$/.test(place.tags[at] ?? "")) at--;
  return place.tags[at] === "NOUN" ? sceneAt(place, at) : [];
}

function sceneAt(place: Place, at: number): Scene[] {
  const { tags } = place;
  const slot = /^(?:NOUN|VERB|ADJ|ADV)$/.test(tags[at] ?? "")
    ? placeSlot(word(place, at), word(place, at - 1))
    : undefined;
  return slot === undefined
    ? []
    : [{ slot, at, thing: tags[at] === "VERB" ? thingOf(place, at) : singular(word(place, at)) }];
}

/** The verb of the clause that begins at a token: "In Brenz police found". */
function verbFrom(place: Place, from: number, reach: number): Scene[] {
  const { tags } = place;
  for (let at = from; at < from + reach && isWithin(place, at); at++) {
    if (tags[at] !== "VERB") continue;
    const scenes = sceneAt(place, at);
    if (scenes.length > 0) return scenes;
  }
  return [];
}

/** The subject of a passive verb, else the object: "a body was found", "found a body". */
function thingOf(place: Place, verb: number): string {
  const { tags } = place;
  let at = verb - 1;
  while (isWithin(place, at) && /^(?:AUX|ADV|PART)$/.test(tags[at] ?? "")) at--;
  const isPassive = /^(?:was|were|been|is|are|be)$/.test(word(place, verb - 1));
  if (tags[at] === "NOUN" && (isPassive || at === verb - 1)) return singular(word(place, at));
  for (let next = verb + 1; next < verb + PHRASE_REACH && INNER.has(tags[next] ?? ""); next++)
    if (tags[next] === "NOUN" && tags[next + 1] !== "NOUN") return singular(word(place, next));
  return "";
}

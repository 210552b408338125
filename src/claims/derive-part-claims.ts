import type { Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { once } from "../kernel/once.ts";
import type { Span } from "../kernel/span.ts";
import { lastStartingAt } from "../kernel/span.ts";
import { organizationHeads } from "../lexicons/en/organization-words.ts";
import { PARTS, type Part, SCENES } from "../lexicons/en/parts.ts";
import { placeKind } from "../lexicons/en/place-kinds.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { EntityMention } from "../mentions/mention.ts";
import type { NameClaim } from "./claim.ts";
import { cuesOfName } from "./cues-of-name.ts";
import { isSurelyPerson } from "./is-surely-person.ts";
import type { NameCue } from "./name-cue.ts";
import { nameWords } from "./name-words.ts";
import { placeLevel } from "./place-level.ts";
import type { Reading } from "./reading.ts";
import { scenesOfName } from "./scenes-of-name.ts";
import type { Place } from "./slot-phrase.ts";
import { tokenAt } from "./token-at.ts";
import { verbKey } from "./verb-key.ts";

/** What a name is to the event: "Ivo Lund, at the helm" makes Ivo Lund its captain. */
export interface PartClaim extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly part: Part;
  readonly entity: EntityMention;
  readonly name: NameClaim;
  /** What was found or built at a scene; "" where that is left open. */
  readonly thing: string;
  /** Nouns by which the article calls it here. */
  readonly nouns: readonly string[];
  /** Whole years that stand beside it as an age. */
  readonly ages: ReadonlySet<string>;
  /** The person whom it belongs to: the player of a club. */
  readonly person: EntityMention | undefined;
}

/** "harbour master", "salvage master", "police captain" */
const OTHER_MASTERS: ReadonlySet<string> = new Set(
  "harbour harbor pilot salvage station port tug police fire team club old school quiz web grand chess sea bridge".split(
    " ",
  ),
);
/** Tokens in which a sentence says when: "In the spring of 2016". */
const OPENING = 8;
const OBJECT_REACH = 7;
/** Before a noun these say that another is meant than the one of this event. */
const OTHERS: ReadonlySet<string> = new Set(
  `former ex previous late then old outgoing rival losing unsuccessful beaten second third another other fellow co- co deputy vice
assistant associate junior acting would-be potential possible likely likeliest next future original first many several few chief-rival`.split(
    /\s+/,
  ),
);
const ELSEWHEN =
  /\b(?:ago|a year earlier|last (?:year|month|season|spring|summer|autumn|winter|century)|(?:in|since|of|until|from) (?:1[5-9]|20)\d\d|earlier (?:this|in)|previously|formerly|used to|in the semi-final|years before)\b/;

/** A clause with one of these may tell of something beside what happened. */
const OTHERWISE = /\b(?:another|similar|second|neighbou?ring)\b/;
/** A sentence with one of these tells of something beside what happened: "a rival, too, has appointed". */
const BESIDE = /\b(?:rivals?|also|predecessor|elsewhere)\b/i;
/** Of several victims or suspects none is the other's double. */
const SEVERAL =
  /\b(?:suspects|victims|bodies|two|three|four|both|pair|men|women|teenagers|teens|others|brothers|sisters)\b/i;

/** The parts that the names of an article play, in text order of the names. */
export function derivePartClaims(reading: Reading, order: number, names: readonly NameClaim[]): PartClaim[] {
  const { document } = reading;
  const { tokens, sentences } = document;
  const claims: PartClaim[] = [];
  for (const name of names) {
    const { entity } = name;
    const sentence = sentences[lastStartingAt(sentences, entity.start)];
    if (sentence === undefined || entity.end > sentence.end) continue;
    const place: Place = { reading, tokens, tags: partsOfSpeech(document), sentence };
    const cues = cuesOfName(place, entity);
    const found = new Set<Part>();
    for (const cue of cues)
      for (const { part, objects } of index().get(`${cue.kind} ${cue.word}`) ?? [])
        if (
          mayPlay(part, entity) &&
          isMeant(place, cue, part) &&
          hasObject(place, cue, objects) &&
          !isElsewhen(place, cue, entity)
        )
          found.add(part);
    const things = new Map<Part, string>();
    if (isLocal(entity))
      for (const { slot, at, thing } of scenesOfName(place, name)) {
        const part = scenePart(slot);
        if (part === undefined || isElsewhen(place, { kind: "link", word: "", at }, entity)) continue;
        found.add(part);
        things.set(part, thing);
      }
    if (found.size === 0) continue;
    const told = document.text.slice(sentence.start, sentence.end);
    if (BESIDE.test(told)) continue;
    const base = {
      name,
      articleId: document.article.id,
      order,
      entity,
      start: entity.start,
      end: entity.end,
      nouns: cues
        .filter(({ kind, word }) => (kind === "noun" || kind === "title") && !word.includes("-"))
        .map(({ word }) => word),
      ages: agesBeside(reading, sentence),
      person: personBeside(reading, sentence, entity),
    };
    for (const part of found)
      if (isBeside(place, part) && !(part.many && SEVERAL.test(told)))
        claims.push({ ...base, part, thing: things.get(part) ?? "" });
  }
  return claims;
}

/** "Five years ago, under Captain Ivo Lund": told of another time, in its clause or by how the sentence opens. */
function isElsewhen({ reading, tokens, sentence }: Place, { at }: NameCue, entity: EntityMention): boolean {
  const { text } = reading.document;
  let first = Math.min(at, tokenAt(tokens, entity.start));
  let end = Math.max(at, tokenAt(tokens, entity.end));
  while (first > sentence.firstToken && !isBreak(tokens[first - 1])) first--;
  while (end < sentence.endToken && !isBreak(tokens[end])) end++;
  const opening = Math.min(first, sentence.firstToken + OPENING);
  const clause = text.slice((tokens[first] as Token).start, tokens[end]?.start ?? sentence.end).toLowerCase();
  return (
    ELSEWHEN.test(clause) ||
    OTHERWISE.test(clause) ||
    ELSEWHEN.test(text.slice(sentence.start, (tokens[opening] as Token).start).toLowerCase())
  );
}

function isBreak(token: Token | undefined): boolean {
  return token !== undefined && /^[,;:—–()]$/.test(token.text);
}

const scenes = once(() => new Map(SCENES.map((part) => [part.part, part] as const)));

function scenePart(slot: string): Part | undefined {
  return scenes().get(slot);
}

interface Entry {
  readonly part: Part;
  readonly objects: ReadonlySet<string> | undefined;
}

const LISTS = [
  ["nouns", "noun", singular],
  ["nouns", "title", singular],
  ["named", "noun", singular],
  ["does", "does", verbKey],
  ["does", "agent", verbKey],
  ["agent", "agent", verbKey],
  ["suffers", "suffers", verbKey],
  ["links", "link", (word: string) => word],
  ["after", "after", (word: string) => word],
] as const;

const index = once((): ReadonlyMap<string, readonly Entry[]> => {
  const map = new Map<string, Entry[]>();
  for (const part of PARTS)
    for (const [list, kind, keyOf] of LISTS)
      for (const item of (part[list] ?? "").split(" ")) {
        if (item === "") continue;
        const [word = "", objects] = item.split(">");
        const key = `${kind} ${keyOf(word)}`;
        const entry = { part, objects: objects === undefined ? undefined : new Set(objects.split("/")) };
        map.set(key, [...(map.get(key) ?? []), entry]);
      }
  return map;
});

function mayPlay({ by }: Part, entity: EntityMention): boolean {
  if (entity.subtype === "nationality") return false;
  if (by === "body" && entity.type === "person") return false;
  if (by === "person") return entity.type === "person";
  if (by === "place") return isLocal(entity);
  if (by === "any") return entity.type !== "place" || nameWords(entity.name).length > 1;
  return !isSurelyPerson(entity) && (entity.type !== "place" || nameWords(entity.name).length > 1);
}

/** No country and no region, but a place that one thing happens in. */
function isLocal({ type, name, subtype }: EntityMention): boolean {
  if (type === "person" || subtype === "nationality" || placeLevel(name) !== "local") return false;
  return (
    type === "place" || !nameWords(name).some((word) => organizationHeads.has(word) && placeKind(word) === undefined)
  );
}

/** "the former captain", "salvage master" */
function isMeant({ tokens, tags, sentence }: Place, { kind, at }: NameCue, { bare }: Part): boolean {
  if (kind !== "noun" && kind !== "title") return true;
  for (let before = at - 1; before >= sentence.firstToken && at - before < 6; before--) {
    const { lower } = tokens[before] as Token;
    if (OTHERS.has(lower) || lower.startsWith("ex-")) return false;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tags[before] ?? "")) break;
  }
  return !bare || at <= sentence.firstToken || !OTHER_MASTERS.has((tokens[at - 1] as Token).lower);
}

function hasObject(
  { tokens, sentence }: Place,
  { kind, at }: NameCue,
  objects: ReadonlySet<string> | undefined,
): boolean {
  if (objects === undefined) return true;
  const from = kind === "does" || kind === "agent" ? Math.max(sentence.firstToken, at - OBJECT_REACH) : at;
  for (let near = from; near <= at + OBJECT_REACH && near < sentence.endToken; near++)
    if (objects.has(singular((tokens[near] as Token).lower))) return true;
  return false;
}

function isBeside({ tokens, sentence }: Place, { beside }: Part): boolean {
  if (beside === undefined) return true;
  const words = beside.split(" ");
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    if (words.includes((tokens[at] as Token).lower)) return true;
  return false;
}

/** "19-year-old", "aged 19", ", 19,": ages of the sentence and its neighbours. */
function agesBeside({ document: { text, sentences } }: Reading, sentence: Sentence): ReadonlySet<string> {
  const own = agesIn(text.slice(sentence.start, sentence.end));
  if (own.size > 0) return own;
  const at = lastStartingAt(sentences, sentence.start);
  return agesIn(text.slice((sentences[at - 1] ?? sentence).start, (sentences[at + 1] ?? sentence).end));
}

function agesIn(stretch: string): ReadonlySet<string> {
  const ages = stretch.matchAll(/\b(\d{1,2})(?=-year-old|[,.;)]| and )|\b(?:aged|was|at|of|is) (\d{1,2})\b/g);
  return new Set([...ages].map((match) => match[1] ?? match[2] ?? ""));
}

/** The last person named before it in its sentence, else the first behind it there. */
function personBeside(
  { facts: { entities } }: Reading,
  sentence: Sentence,
  entity: EntityMention,
): EntityMention | undefined {
  let behind: EntityMention | undefined;
  for (let at = lastStartingAt(entities, entity.start); at >= 0; at--) {
    const other = entities[at] as EntityMention;
    if (other.start < sentence.start) break;
    if (other.type === "person" && other.entityId !== entity.entityId) return other;
  }
  for (let at = lastStartingAt(entities, entity.start) + 1; at < entities.length; at++) {
    const other = entities[at] as EntityMention;
    if (other.start >= sentence.end) break;
    if (other.type === "person") behind ??= other;
  }
  return behind;
}

import type { Sentence } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { once } from "../kernel/once.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { type Part, SCENES } from "../lexicons/en/parts.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { agesBeside } from "./ages-beside.ts";
import type { NameClaim } from "./claim.ts";
import { cuesOfName } from "./cues-of-name.ts";
import { hasObject, isBeside, isMeant } from "./fits-part.ts";
import { isElsewhen } from "./is-elsewhen.ts";
import { isLocal, mayPlay } from "./may-play.ts";
import type { NameCue } from "./name-cue.ts";
import { partsOfCue } from "./parts-of-cue.ts";
import type { Reading } from "./reading.ts";
import { scenesOfName } from "./scenes-of-name.ts";
import type { Place } from "./slot-phrase.ts";

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
    const found = partsPlayed(place, name, cues);
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
    for (const [part, thing] of found)
      if (isBeside(place, part) && !(part.many && SEVERAL.test(told))) claims.push({ ...base, part, thing });
  }
  return claims;
}

/** By part what was found or built there, "" where that is left open. */
function partsPlayed(place: Place, name: NameClaim, cues: readonly NameCue[]): ReadonlyMap<Part, string> {
  const { entity } = name;
  const found = new Map<Part, string>();
  for (const cue of cues)
    for (const { part, objects } of partsOfCue(cue))
      if (
        mayPlay(part, entity) &&
        isMeant(place, cue, part) &&
        hasObject(place, cue, objects) &&
        !isElsewhen(place, cue, entity)
      )
        found.set(part, "");
  if (!isLocal(entity)) return found;
  for (const { slot, at, thing } of scenesOfName(place, name)) {
    const part = scenePart(slot);
    if (part !== undefined && !isElsewhen(place, { kind: "link", word: "", at }, entity)) found.set(part, thing);
  }
  return found;
}

const scenes = once(() => new Map(SCENES.map((part) => [part.part, part] as const)));

function scenePart(slot: string): Part | undefined {
  return scenes().get(slot);
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

import type { Document } from "../document/document.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import type { EntityMention, Speaker } from "../mentions/mention.ts";
import type { Sayer } from "./claim.ts";
import { nameWords } from "./name-words.ts";

/** The entities of an article as its speakers. */
export interface Cast {
  /** In text order. */
  readonly mentions: readonly EntityMention[];
  readonly entities: ReadonlyMap<string, EntityMention>;
  /** The people by each word of their names. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>;
}

export function castOf(mentions: readonly EntityMention[]): Cast {
  const entities = new Map<string, EntityMention>();
  const bearers = new Map<string, Set<string>>();
  for (const entity of mentions) {
    if (entities.has(entity.entityId)) continue;
    entities.set(entity.entityId, entity);
    if (entity.type !== "person") continue;
    for (const word of nameWords(entity.name)) {
      const known = bearers.get(word);
      if (known === undefined) bearers.set(word, new Set([entity.entityId]));
      else known.add(entity.entityId);
    }
  }
  return { mentions, entities, bearers };
}

/** Who speaks, and how far the words at the quotation tell it. Undefined where the speaker is no entity of the article. */
export function quoteSayer(cast: Cast, { paragraphs }: Document, speaker: Speaker | undefined): Sayer | undefined {
  const entity = cast.entities.get(speaker?.entityId ?? "");
  if (entity === undefined || speaker === undefined) return undefined;
  const told = howTold(speaker.text ?? "", nameWords(entity.name), cast.bearers);
  const { start } = speaker;
  const stands = (told === "he" || told === "she") && start !== undefined;
  const paragraph = stands ? paragraphs[Math.max(0, lastStartingAt(paragraphs, start))] : undefined;
  return {
    type: entity.type,
    ...(entity.gender === undefined ? {} : { gender: entity.gender }),
    told: paragraph !== undefined && isAlone(cast, entity, { start: paragraph.start, end: start ?? 0 }) ? "name" : told,
  };
}

/** Nobody else is named in this stretch, and the entity is. */
function isAlone({ mentions }: Cast, { entityId }: EntityMention, { start, end }: Span): boolean {
  let named = false;
  for (let at = lastStartingAt(mentions, start - 1) + 1; at < mentions.length; at++) {
    const mention = mentions[at] as EntityMention;
    if (mention.start >= end) break;
    if (mention.entityId === entityId) named = true;
    else if (mention.type === "person") return false;
  }
  return named;
}

function howTold(text: string, name: readonly string[], bearers: Cast["bearers"]): Sayer["told"] {
  const lower = text.trim().toLowerCase();
  if (lower === "he" || lower === "she") return lower;
  const told = nameWords(text).filter((word) => name.includes(word));
  const [only] = told;
  if (only === undefined) return "otherwise";
  return told.length === 1 && name.length > 1 && (bearers.get(only)?.size ?? 0) > 1 ? "shared-surname" : "name";
}

import type { Document } from "../document/document.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { isSpeakerNoun } from "../lexicons/en/speaker-nouns.ts";
import type { EntityMention, QuoteMention } from "../mentions/mention.ts";
import type { Sayer } from "./claim.ts";
import { nameWords } from "./name-words.ts";
import { tokenAt } from "./token-at.ts";

/** The entities of an article as its speakers. */
export interface Cast {
  /** In text order. */
  readonly mentions: readonly EntityMention[];
  readonly entities: ReadonlyMap<string, EntityMention>;
  /** The people by each word of their names. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where each word of a person's name first stands. */
  readonly firstNamed: ReadonlyMap<string, number>;
}

export function castOf(mentions: readonly EntityMention[]): Cast {
  const entities = new Map<string, EntityMention>();
  const bearers = new Map<string, Set<string>>();
  const firstNamed = new Map<string, number>();
  for (const entity of mentions) {
    if (entities.has(entity.entityId)) continue;
    entities.set(entity.entityId, entity);
    if (entity.type !== "person") continue;
    for (const word of nameWords(entity.name)) {
      if (!firstNamed.has(word)) firstNamed.set(word, entity.start);
      const known = bearers.get(word);
      if (known === undefined) bearers.set(word, new Set([entity.entityId]));
      else known.add(entity.entityId);
    }
  }
  return { mentions, entities, bearers, firstNamed };
}

/** The sieve that gives a paragraph to the speaker of the one before: what stands beside the quotation does not tell who speaks. */
const CARRIED_ON = "goes-on-after-paragraph";

/** Who speaks, and how far the words at the quotation tell it. Undefined where the speaker is no entity of the article. */
export function quoteSayer(cast: Cast, document: Document, { speaker, sieve }: QuoteMention): Sayer | undefined {
  const entity = cast.entities.get(speaker?.entityId ?? "");
  if (entity === undefined || speaker === undefined) return undefined;
  const told = sieve === CARRIED_ON ? "otherwise" : howTold(speaker.text ?? "", nameWords(entity.name), cast.bearers);
  const { start } = speaker;
  const known = {
    type: entity.type,
    ...(entity.gender === undefined ? {} : { gender: entity.gender }),
  };
  const isPronoun = told === "he" || told === "she";
  if (!isPronoun || start === undefined) return { ...known, told };
  const { paragraphs } = document;
  const paragraph = paragraphs[Math.max(0, lastStartingAt(paragraphs, start))];
  if (paragraph !== undefined && isAlone(cast, entity, { start: paragraph.start, end: start }))
    return { ...known, told: "name" };
  if (!isLastSpoken(cast, document, entity, start)) return { ...known, told };
  return { ...known, told, standsFor: { at: start, firstNamed: cast.firstNamed } };
}

/** Mentions and words looked back over for whom a pronoun stands for, at most. */
const MENTIONS_BACK = 20;
const WORDS_BACK = 100;

/** Parts of the body, of an hour and of a room. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["head", "quarter", "chair"]);

/** No speaker without a name ("her agent") stands between the entity and the pronoun. */
function isLastSpoken({ mentions }: Cast, { tokens }: Document, { entityId }: EntityMention, pronoun: number): boolean {
  const last = lastStartingAt(mentions, pronoun - 1);
  let index = last;
  while (index >= 0 && last - index < MENTIONS_BACK && mentions[index]?.entityId !== entityId) index--;
  const mention = mentions[index];
  if (mention?.entityId !== entityId) return false;
  const end = tokenAt(tokens, pronoun);
  const first = tokenAt(tokens, mention.end);
  if (end - first > WORDS_BACK) return false;
  return !tokens.slice(first, end).some(({ lower }) => isSpeakerNoun(lower) && !AMBIGUOUS.has(lower));
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

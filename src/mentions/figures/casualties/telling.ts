import type { Token } from "../../../document/document.ts";
import { lastStartingAt } from "../../../kernel/span.ts";
import { PERSON_NOUNS } from "../../../lexicons/en/counted-states.ts";
import type { EntityMention } from "../../mention.ts";
import type { Chunk } from "../chunks.ts";
import { frameOf } from "../frame.ts";
import { isPlural } from "../is-plural.ts";
import { figureAt, firstWord, lastWord, type SentenceView, wordsOf } from "../sentence-view.ts";
import { asListed, asObject } from "./as-object.ts";
import { behind } from "./as-subject.ts";
import { hasPersonEnding } from "./counts-people.ts";

/** One person of whom a sentence tells that he was killed or hurt. */
export interface Telling {
  readonly slot: "killed" | "injured";
  /** The chunk that names the person. */
  readonly at: number;
  /** The id of a name, "he" for a pronoun, "" for "the girl" and "his 12-year-old son". */
  readonly who: string;
  /** Whether somebody does it to the person: "killing Lena Orr". */
  readonly isVictim: boolean;
}

/** What the sentence tells of the person at chunk `at`, where it tells it as a fact of the news. */
export function tellingAt(view: SentenceView, entities: readonly EntityMention[], at: number): Telling | undefined {
  const who = personAt(view, entities, at);
  if (who === undefined) return undefined;
  // "nobody knows whether the girl has died"
  if (at > 0 && /^(if|whether|unless)$/.test(lastWord(view, view.chunks[at - 1] as Chunk))) return undefined;
  const aged = isAge(view, at - 1) ? at - 1 : at;
  // "killed the dog, Lena Orr said"
  const listed = view.chunks[at + 1]?.kind !== "verb";
  const victim = who === "he" ? undefined : (asObject(view, aged) ?? (listed ? asListed(view, aged) : undefined));
  const state = victim ?? behind(view, at + 1);
  if (state === undefined || !CASUALTIES.test(state.slot)) return undefined;
  const slot = state.slot === "killed" ? "killed" : "injured";
  const words = wordsOf(view, view.chunks[state.chunk] as Chunk);
  // "to hurt the mayor": what is meant to happen
  if (words.includes("to") || (who === "he" && slot === "killed" && !words.some((word) => DIES.test(word))))
    return undefined;
  if (frameOf(view, at, view.document.reference?.year) !== undefined) return undefined;
  return { slot, at, who, isVictim: victim !== undefined };
}

const CASUALTIES = /^(killed|injured|shot|stabbed)$/;
/** What is told of "him" with no need to know who did it. */
const DIES = /^(died|pronounced|dead|deceased)$/;

function personAt(view: SentenceView, entities: readonly EntityMention[], at: number): string | undefined {
  const chunk = view.chunks[at] as Chunk;
  if (chunk.kind !== "noun") return undefined;
  const last = lastWord(view, chunk);
  if (/^(he|she)$/.test(last) && chunk.end - chunk.first === 1) return "he";
  const { start, end } = view.document.tokens[chunk.end - 1] as Token;
  const entity = entities[lastStartingAt(entities, start)];
  if (entity !== undefined && entity.end >= end) return entity.type === "person" ? entity.entityId : undefined;
  if (isPlural(last) || MANY.test(last) || !(PERSON_NOUNS.has(last) || hasPersonEnding(last))) return undefined;
  const opening = isAge(view, at - 1) ? view.chunks[at - 2] : undefined;
  const words = [opening === undefined ? "" : firstWord(view, opening), ...wordsOf(view, chunk)];
  return words.some((word) => KNOWN.test(word)) ? "" : undefined;
}

const MANY = /^(children|people|men|women|police|staff|crew|other|another)$/;
/** "A boy" is a figure of his own. */
const KNOWN = /^(the|his|her|their|'s)$/;

function isAge(view: SentenceView, at: number): boolean {
  return figureAt(view, view.chunks[at])?.slot === "age";
}

/** "and himself", "before killing herself", "turned the gun on himself": who kills others dies too. */
export function isSuicide(view: SentenceView, at: number): boolean {
  const before = view.chunks[at - 1];
  if (before === undefined || !/^(himself|herself)$/.test(lastWord(view, view.chunks[at] as Chunk))) return false;
  if (before.kind === "and" || /^(killing|killed|then|shooting|shot)$/.test(lastWord(view, before))) return true;
  const turned = view.chunks.slice(Math.max(0, at - 4), at);
  return lastWord(view, before) === "on" && turned.some((chunk) => wordsOf(view, chunk).includes("gun"));
}

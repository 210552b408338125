import { determiners, possessives } from "../../../lexicons/en/closed-class.ts";
import { isSpeakerNoun } from "../../../lexicons/en/speaker-nouns.ts";
import type { EntityMention } from "../../mention.ts";
import { isNounLike, isPreposition } from "../clauses/words-of-phrase.ts";
import type { Frame } from "../frame.ts";

/** A noun that the article gives to a name: "mayor" for "Mayor Silva", "Silva, the mayor of Leiria," and "the mayor, Silva,". */
export interface Description {
  readonly noun: string;
  readonly entity: EntityMention;
  /** Offset at which the description stands. */
  readonly at: number;
}

/** Longest title before a name or apposition after it, in tokens. */
const LONGEST_DESCRIPTION = 8;

/** All descriptions of people and organizations, in text order. Linear in the names. */
export function findDescriptions(frame: Frame): Description[] {
  const found: Description[] = [];
  for (let first = 0; first < frame.tokens.length; first++) {
    const index = frame.entityAt[first]!;
    if (index < 0 || (first > 0 && frame.entityAt[first - 1] === index)) continue;
    const entity = frame.entities[index]!;
    if (entity.type !== "person" && entity.type !== "organization") continue;
    let end = first;
    while (end < frame.tokens.length && frame.entityAt[end] === index) end++;
    const add = (noun: string | undefined) => {
      if (noun !== undefined) found.push({ noun, entity, at: entity.start });
    };
    add(titleBefore(frame, first));
    add(appositionAfter(frame, end));
    add(appositionBefore(frame, first, end));
    if (entity.type === "organization") add(frame.tokens[end - 1]!.lower);
  }
  return found;
}

function titleBefore(frame: Frame, first: number): string | undefined {
  const before = frame.tokens[first - 1];
  if (
    before === undefined ||
    before.kind !== "word" ||
    frame.entityAt[first - 1]! >= 0 ||
    frame.stretchAt[first - 1]! >= 0
  )
    return undefined;
  if (isPreposition(frame, first - 1) || determiners.has(before.lower) || possessives.has(before.lower))
    return undefined;
  const tag = frame.tags[first - 1];
  return tag === "NOUN" || tag === "PROPN" || isSpeakerNoun(before.lower) ? before.lower : undefined;
}

/** Head of "Silva, the mayor of Leiria": the last noun before a preposition, comma or "who". */
function appositionAfter(frame: Frame, end: number): string | undefined {
  if (frame.tokens[end]?.text !== ",") return undefined;
  let head: string | undefined;
  for (let at = end + 1; at < Math.min(frame.tokens.length, end + 1 + LONGEST_DESCRIPTION); at++) {
    const { lower, kind } = frame.tokens[at]!;
    if (at === end + 1 && kind === "number") return undefined;
    if (lower === "'s") head = undefined;
    else if (isNounLike(frame, at)) {
      if (kind === "word" && !determiners.has(lower) && !possessives.has(lower) && frame.entityAt[at]! < 0)
        head = lower;
    } else if (!determiners.has(lower) && !possessives.has(lower)) break;
  }
  return head !== undefined && isSpeakerNoun(head) ? head : undefined;
}

/** Head of "the mayor, Silva,". */
function appositionBefore(frame: Frame, first: number, end: number): string | undefined {
  if (frame.tokens[first - 1]?.text !== ",") return undefined;
  const after = frame.tokens[end];
  if (after !== undefined && after.text !== "," && after.text !== ".") return undefined;
  const noun = frame.tokens[first - 2];
  return noun !== undefined && frame.entityAt[first - 2]! < 0 && isSpeakerNoun(noun.lower) ? noun.lower : undefined;
}

import type { EntityMention } from "../../mention.ts";
import type { Frame, TokenRange } from "../frame.ts";
import { WORDS_BEHIND_HEAD } from "./words-behind-head.ts";

/** Words of a group that one speaks for, and of a title before a name, at most. */
const OWNER_REACH = 5;
const TITLE_REACH = 5;

/** The person or organization whose name the words that name a speaker hold, or that stands in apposition to them. */
export function namedInWords(frame: Frame, words: TokenRange): EntityMention | undefined {
  return namedHead(frame, words) ?? apposition(frame, words);
}

function namedHead(frame: Frame, words: TokenRange): EntityMention | undefined {
  const { tokens, entityAt, entities } = frame;
  let best: EntityMention | undefined;
  for (let at = words.first; at < words.end; at++) {
    const entity = entityAt[at]!;
    const { lower } = tokens[at]!;
    if (entity >= 0) {
      const mention = entities[entity]!;
      if (best === undefined || mention.type === "person" || best.type !== "person") best = mention;
      continue;
    }
    if (lower === "'s" || lower === "'") best = undefined;
    else if (WORDS_BEHIND_HEAD.has(lower) && at > words.first) return best?.type === "other" ? undefined : best;
    else if (best !== undefined && best.type !== "person" && /^\p{Ll}/u.test(tokens[at]!.text)) best = undefined;
  }
  return best?.type === "other" ? undefined : best;
}

/** "The owner, Lourdes Lines, said", "said one of them, the welder Ana Silva,": the name stands in the apposition. */
function apposition(frame: Frame, words: TokenRange): EntityMention | undefined {
  const { tokens, entityAt, entities } = frame;
  const comma = commaAfter(frame, words.end);
  if (comma === undefined) return undefined;
  const first = pastTitle(frame, comma + 1);
  const index = entityAt[first] ?? -1;
  if (index < 0) return undefined;
  let end = first;
  while (entityAt[end] === index) end++;
  const entity = entities[index]!;
  const closes =
    tokens[end]?.text === "," ||
    tokens[end]?.text === "." ||
    tokens[end]?.kind === "number" ||
    WORDS_BEHIND_HEAD.has(tokens[end]?.lower ?? "");
  const speaks = entity.type === "person" || (entity.type === "organization" && first === comma + 1);
  return closes && speaks ? entity : undefined;
}

/** "one of them,", "one of the three owners,": the comma behind the words, or behind whose they are. */
function commaAfter(frame: Frame, end: number): number | undefined {
  const { tokens, entityAt } = frame;
  if (tokens[end]?.lower !== "of") return tokens[end]?.text === "," ? end : undefined;
  for (let at = end + 1; at <= end + OWNER_REACH && (entityAt[at] ?? 0) < 0; at++)
    if (tokens[at]?.text === ",") return at;
  return undefined;
}

/** "the retired welder Ana Silva": past the words before the name. */
function pastTitle(frame: Frame, first: number): number {
  const { entityAt, tags, tokens } = frame;
  const isTitle = (at: number) =>
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(tags[at] ?? "") || (tokens[at]?.lower.endsWith("ed") ?? false);
  let at = first;
  while (at < first + TITLE_REACH && (entityAt[at] ?? 0) < 0 && isTitle(at)) at++;
  return at;
}

import type { Token } from "../document/document.ts";
import type { Part } from "../lexicons/en/parts.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { NameCue } from "./name-cue.ts";
import type { Place } from "./slot-phrase.ts";

/** "harbour master", "salvage master", "police captain" */
const OTHER_MASTERS: ReadonlySet<string> = new Set(
  "harbour harbor pilot salvage station port tug police fire team club old school quiz web grand chess sea bridge".split(
    " ",
  ),
);

const OBJECT_REACH = 7;

/** Before a noun these say that another is meant than the one of this event. */
const OTHERS: ReadonlySet<string> = new Set(
  `former ex previous late then old outgoing rival losing unsuccessful beaten second third another other fellow co- co deputy vice
assistant associate junior acting would-be potential possible likely likeliest next future original first many several few chief-rival`.split(
    /\s+/,
  ),
);

/** Whether a noun calls the one of this event, unlike "the former captain", "salvage master". Out: true for any other cue. */
export function isMeant({ tokens, tags, sentence }: Place, { kind, at }: NameCue, { bare }: Part): boolean {
  if (kind !== "noun" && kind !== "title") return true;
  for (let before = at - 1; before >= sentence.firstToken && at - before < 6; before--) {
    const { lower } = tokens[before] as Token;
    if (OTHERS.has(lower) || lower.startsWith("ex-")) return false;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tags[before] ?? "")) break;
  }
  return !bare || at <= sentence.firstToken || !OTHER_MASTERS.has((tokens[at - 1] as Token).lower);
}

/** Whether one of the things that a verb has to be about stands near it. Out: true where the part asks for none. */
export function hasObject(
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

/** Whether the sentence holds one of the words without which the part means something else. Out: true where it asks for none. */
export function isBeside(
  { tokens, sentence }: Pick<Place, "tokens" | "sentence">,
  { beside }: Pick<Part, "beside">,
): boolean {
  if (beside === undefined) return true;
  const words = beside.split(" ");
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    if (words.includes((tokens[at] as Token).lower)) return true;
  return false;
}

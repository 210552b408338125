import type { Token } from "../document/document.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { placeSlot } from "../lexicons/en/place-slots.ts";
import { endsClause } from "./ends-clause.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

const REACH_BACK = 10;
const REACH_ON = 8;

/** What a place is the place of, by the nearest word before it that says so, else the first one after it: "is being treated in", "In Brenz police found"; "" where none does. */
export function placeSlotOf({ document: { tokens, sentences } }: Reading, span: Span): string {
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, span.start))];
  if (sentence === undefined) return "";
  const first = Math.max(sentence.firstToken, tokenAt(tokens, span.start));
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - REACH_BACK); at--) {
    const token = tokens[at] as Token;
    if (endsClause(token)) break;
    const slot = placeSlot(token.lower, tokens[at - 1]?.lower);
    if (slot !== undefined) return slot;
  }
  for (let at = first + 1; at < Math.min(sentence.endToken, first + REACH_ON); at++) {
    const token = tokens[at] as Token;
    if (endsClause(token)) break;
    const slot = token.start < span.end ? undefined : placeSlot(token.lower, tokens[at - 1]?.lower);
    if (slot !== undefined) return slot;
  }
  return "";
}

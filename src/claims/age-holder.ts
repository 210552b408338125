import type { Token } from "../document/document.ts";
import { lastStartingAt } from "../kernel/span.ts";
import type { EntityMention, FigureMention } from "../mentions/mention.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** Words between an age and the name that it belongs to: "the 24-year-old former bus driver Dombek". */
const REACH = 5;
/** Words that may stand there: no verb, and no word that leads on to somebody else. */
const INNER = /^(?:,|\(|an?|the|was|is|aged|who|mr|mrs|ms|dr|[\p{L}\d][\p{L}\d'’.-]{2,24})$/u;
const AWAY =
  /^(?:and|of|by|with|from|to|for|in|at|on|that|but|when|while|after|before|said|says|told|shot|killed|arrested|charged|injured|wounded|died)$/;

/** The person right beside an age: "Ilse Dombek, 30,", "Dombek, a 30-year-old driver", "30-year-old Dombek"; none for "a 30-year-old driver". */
export function ageHolder({ document, facts }: Reading, { start, end }: FigureMention): EntityMention | undefined {
  const { tokens } = document;
  const { entities } = facts;
  const next = lastStartingAt(entities, end) + 1;
  const [before, after] = [entities[lastStartingAt(entities, start)], entities[next]];
  if (before?.type === "person" && isApposed(tokens, before.end, start, end)) return before;
  if (after?.type === "person" && isBeside(tokens, end, after.start, /^(?:who|was|is)$/)) return after;
  return before?.type === "person" && isBeside(tokens, before.end, start, /^never$/) ? before : undefined;
}

/** "Ilse Dombek, 30, Ada Lund, 28, and ...": between commas right behind a name, whoever is named next. */
function isApposed(tokens: readonly Token[], nameEnd: number, start: number, end: number): boolean {
  const at = tokenAt(tokens, start);
  if (tokens[at - 1]?.text !== "," || tokenAt(tokens, nameEnd) !== at - 1) return false;
  return /^[,;.)]$/.test(tokens[tokenAt(tokens, end)]?.text ?? "");
}

function isBeside(tokens: readonly Token[], from: number, to: number, apart: RegExp): boolean {
  const first = tokenAt(tokens, from);
  const last = tokenAt(tokens, to);
  if (last < first || last - first > REACH) return false;
  for (let at = first; at < last; at++) {
    const { lower } = tokens[at] as Token;
    if (!INNER.test(lower) || AWAY.test(lower) || apart.test(lower)) return false;
  }
  return true;
}

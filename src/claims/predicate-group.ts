import type { Document, Token } from "../document/document.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { PERSON_NOUNS } from "../lexicons/en/counted-states.ts";
import { demonyms } from "../lexicons/en/country-names.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { tokenAt } from "./token-at.ts";

/** Tokens between the number and its verb: "of the 38 survivors". */
const REACH_TO_VERB = 7;
/** "local primary-school children": words before the noun that ends the group. */
const LONGEST_GROUP = 4;

const BEING: ReadonlySet<string> = new Set(["are", "were", "is", "was"]);

/** In "Eleven of the survivors are children" the children are counted. Out: the words that name the group, where the figure is such a part. */
export function predicateGroup({ tokens, sentences }: Document, figure: FigureMention): Span | undefined {
  const end = sentences[Math.max(0, lastStartingAt(sentences, figure.start))]?.endToken ?? 0;
  let at = tokenAt(tokens, figure.end);
  if (at >= end || tokens[at]?.lower !== "of") return undefined;
  const limit = Math.min(end, at + REACH_TO_VERB);
  while (at < limit && !BEING.has((tokens[at] as Token).lower))
    if ((tokens[at++] as Token).text === ",") return undefined;
  const first = at + 1;
  if (at >= limit || first >= end) return undefined;
  for (let last = first; last < Math.min(end, first + LONGEST_GROUP); last++) {
    const { lower, kind } = tokens[last] as Token;
    if (kind !== "word") return undefined;
    if (PERSON_NOUNS.has(lower) || (last === first && demonyms().has(lower.replace(/s$/, ""))))
      return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
  }
  return undefined;
}

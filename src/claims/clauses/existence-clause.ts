import type { Token } from "../../document/document.ts";
import { NO_PHRASE, phraseAfter } from "../noun-phrase.ts";
import { readVerbGroup } from "../verb-group.ts";
import { type Clause, common, type Place } from "./clause.ts";

/** "There are no such talks". */
export function existenceClause(place: Place, at: number, previousVerb: number): Clause | undefined {
  const { tokens } = place.reading.document;
  const group = readVerbGroup(tokens, place.tags, place.sentence, at, previousVerb);
  const theme = phraseAfter(tokens, place.tags, at + 1, place.sentence);
  if (group === undefined || theme.head === "") return undefined;
  const negated = group.negated !== theme.negative;
  return {
    ...common(place, group),
    start: (tokens[Math.max(place.sentence.firstToken, at - 1)] as Token).start,
    end: (tokens[theme.endToken - 1] as Token).end,
    stands: [{ matter: `there is ${theme.head}`, sign: negated ? -1 : 1, negated, reversible: false }],
    verb: "be",
    agent: NO_PHRASE,
    theme,
    universal: false,
    content: undefined,
  };
}

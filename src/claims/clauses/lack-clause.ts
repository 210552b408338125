import type { Token } from "../../document/document.ts";
import { phraseAfter } from "../phrase-after.ts";
import type { Proposition } from "../proposition.ts";
import { readVerbGroup } from "../verb-group.ts";
import { makeClause, type Place } from "./clause.ts";
import { subjectOf } from "./subject-of.ts";

/** "was flying without a licence": what somebody did not have. In: the index of "without". */
export function lackClause(place: Place, at: number, verb: number): Proposition | undefined {
  const { tokens } = place.reading.document;
  const group = readVerbGroup(tokens, place.tags, place.sentence, verb, -1);
  const theme = phraseAfter(tokens, place.tags, at + 1, place.sentence);
  if (group === undefined || group.negated || theme.head === "" || theme.partial) return undefined;
  return makeClause(place, group, {
    start: (tokens[group.shownFrom] as Token).start,
    end: (tokens[theme.endToken - 1] as Token).end,
    stands: [{ matter: `has ${theme.head}`, sign: -1, negated: true, reversible: false }],
    verb: "be",
    agent: subjectOf(place, group.subjectEnd, -1),
    theme: { ...theme, negative: true },
    universal: false,
  });
}

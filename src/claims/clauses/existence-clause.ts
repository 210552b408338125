import type { Token } from "../../document/document.ts";
import { harmTerms } from "../harm-terms.ts";
import { NO_PHRASE, type NounPhrase } from "../noun-phrase.ts";
import { phraseAfter } from "../phrase-after.ts";
import type { Proposition, Stand } from "../proposition.ts";
import { standsOfWord } from "../stands-of-word.ts";
import { readVerbGroup, type VerbGroup } from "../verb-group.ts";
import { verbKey } from "../verb-key.ts";
import { makeClause, type Place, turn } from "./clause.ts";
import { missingThing } from "./deed-nouns.ts";
import { subjectOf } from "./subject-of.ts";

/** "There are no such talks". */
export function existenceClause(place: Place, at: number, previousVerb: number): Proposition | undefined {
  const { tokens } = place.reading.document;
  const group = readVerbGroup(tokens, place.tags, place.sentence, at, previousVerb);
  const theme = phraseAfter(tokens, place.tags, at + 1, place.sentence);
  if (group === undefined || theme.head === "") return undefined;
  const negated = group.negated !== theme.negative;
  const missing = negated ? missingThing(place, theme) : undefined;
  if (missing !== undefined) return missingClause(place, group, at, missing);
  return makeClause(place, group, {
    start: (tokens[Math.max(place.sentence.firstToken, at - 1)] as Token).start,
    end: (tokens[theme.endToken - 1] as Token).end,
    stands: [
      { matter: `there is ${theme.head}`, sign: negated ? -1 : 1, negated, reversible: false },
      ...harmOf(theme, negated),
    ],
    verb: "be",
    theme,
    universal: false,
  });
}

/** "There were no injuries": nobody was hurt. */
export function harmOf({ terms, negative }: NounPhrase, negated: boolean): Stand[] {
  return negated && negative && [...terms.keys()].some((term) => harmTerms().has(term))
    ? standsOfWord(verbKey("injure")).map((stand) => turn(stand, true))
    : [];
}

/** "No lifeguard was on duty", "no ship was near the cable": in: the index of "was". */
export function absenceClause(place: Place, at: number): Proposition | undefined {
  const { tokens } = place.reading.document;
  if (place.tags[at + 1] !== "ADP" || at + 1 >= place.sentence.endToken) return undefined;
  const group = readVerbGroup(tokens, place.tags, place.sentence, at, -1);
  const theme = group === undefined ? NO_PHRASE : subjectOf(place, group.subjectEnd, -1);
  if (group === undefined || group.negated || !theme.negative || theme.head === "") return undefined;
  return makeClause(place, group, {
    start: (tokens[theme.firstToken] as Token).start,
    end: (tokens[at] as Token).end,
    stands: [{ matter: `there is ${theme.head}`, sign: -1, negated: true, reversible: false }],
    verb: "be",
    theme,
    universal: false,
  });
}

/** "There is still no trace of the violin". */
function missingClause(place: Place, group: VerbGroup, at: number, theme: NounPhrase): Proposition {
  const { tokens } = place.reading.document;
  const find = verbKey("find");
  const found: Stand = { matter: find, sign: 1, negated: false, reversible: false };
  return makeClause(place, group, {
    start: (tokens[Math.max(place.sentence.firstToken, at - 1)] as Token).start,
    end: (tokens[theme.endToken - 1] as Token).end,
    stands: [found, ...standsOfWord(find), { ...found, matter: `there is ${theme.head}` }].map((stand) =>
      turn(stand, true),
    ),
    verb: find,
    theme,
    universal: false,
  });
}

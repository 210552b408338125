import type { Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { byPosition } from "../kernel/span.ts";
import { bearerOf } from "./bearer.ts";
import { attributeClause } from "./clauses/attribute-clause.ts";
import { isAnd, type Place } from "./clauses/clause.ts";
import { descriptionClause } from "./clauses/description-clause.ts";
import { absenceClause, existenceClause } from "./clauses/existence-clause.ts";
import { isPlainReport, isVerb } from "./clauses/is-verb.ts";
import { lackClause } from "./clauses/lack-clause.ts";
import { stateAt, stateClause } from "./clauses/state-clause.ts";
import { verbClause } from "./clauses/verb-clause.ts";
import { isAttribute } from "./phrase-edges.ts";
import type { Proposition } from "./proposition.ts";
import type { Reading } from "./reading.ts";
import { standsOfPhrase } from "./stands-of-word.ts";
import { BE, readVerbGroup } from "./verb-group.ts";
import { verbKey } from "./verb-key.ts";

/** The statements of an article, in text order. Questions, conditions, wishes and bare infinitives state nothing. */
export function derivePropositions(reading: Reading, order: number): Proposition[] {
  const { document } = reading;
  const tags = partsOfSpeech(document);
  const propositions: Proposition[] = [];
  const spoken = reading.facts.quotes.flatMap((quote) => quote.quoted).sort(byPosition);
  document.sentences.forEach((sentence, index) => {
    const place: Place = { reading, order, tags, sentence, index, spoken };
    if (document.text[sentence.end - 1] === "?" || isOfOtherCase(place)) return;
    let previousVerb = -1;
    let previousStates = true;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const clause = readClause(place, at, previousVerb);
      // "continues to try and enforce": the second verb states no more than the first
      const follows = previousVerb >= 0 && isAnd(document.tokens[at - 1]);
      if (isVerb(document.tokens, tags, at)) {
        const states = clause !== undefined || isPlainReport((document.tokens[at] as Token).lower);
        if (follows && !previousStates && !/(?:ed|[^s]s)$/.test((document.tokens[at] as Token).lower)) continue;
        previousVerb = at;
        previousStates = states;
      }
      if (clause !== undefined) propositions.push(withBearers(reading, clause));
    }
  });
  return propositions;
}

function withBearers(reading: Reading, clause: Proposition): Proposition {
  const agent = bearerOf(reading, clause.agent, clause.sentence);
  const theme = bearerOf(reading, clause.theme, clause.sentence);
  // "Holm thanked her": somebody else
  return { ...clause, agent, theme: theme.meant && theme.head === agent.head ? clause.theme : theme };
}

/** "In that case, the gun was stolen". */
function isOfOtherCase({
  reading: {
    document: { tokens },
  },
  sentence: { firstToken },
}: Place): boolean {
  const word = (steps: number) => tokens[firstToken + steps]?.lower ?? "";
  return word(0) === "in" && /^(?:that|another)$/.test(word(1)) && /^(?:case|incident|event)$/.test(word(2));
}

/** Words between a verb and the "without" that hangs on it. */
const LACK_REACH = 5;

/** "There is", "there have been". */
function isExistence({ reading: { document }, tags, sentence: { firstToken } }: Place, at: number): boolean {
  let before = at - 1;
  while (before > firstToken && at - before < LACK_REACH && (tags[before] === "AUX" || tags[before] === "ADV"))
    before--;
  return before >= firstToken && document.tokens[before]?.lower === "there";
}

function readClause(place: Place, at: number, previousVerb: number): Proposition | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  const lower = (tokens[at] as Token).lower;
  if (lower === "without" && previousVerb >= 0 && at - previousVerb <= LACK_REACH && !isVerb(tokens, tags, at + 1))
    return lackClause(place, at, previousVerb);
  const state = stateAt(place, at);
  if (state !== undefined) {
    const before = previousVerb === state.copula ? -1 : previousVerb;
    const group = readVerbGroup(tokens, tags, sentence, state.copula, before);
    if (group === undefined) return undefined;
    return stateClause(place, group, state, before);
  }
  if (BE.has(lower) && isExistence(place, at)) return existenceClause(place, at, previousVerb);
  if (BE.has(lower) && at > sentence.firstToken) {
    const description = descriptionClause(place, at) ?? absenceClause(place, at);
    if (description !== undefined) return description;
  }
  if (at === sentence.firstToken || !isVerb(tokens, tags, at) || isAttribute(tokens, tags, at)) return undefined;
  const announces = standsOfPhrase(verbKey(lower), (steps) => tokens[at + steps]?.lower ?? "") !== undefined;
  if (
    isPlainReport(lower) &&
    !announces &&
    !BE.has(tokens[at - 1]?.lower ?? "") &&
    !BE.has(tokens[at - 2]?.lower ?? "")
  )
    return undefined;
  const attribute = attributeClause(place, at, previousVerb);
  if (attribute !== undefined) return attribute;
  return verbClause(place, at, previousVerb);
}

import type { Document, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { keptFor } from "../kernel/kept.ts";
import { byPosition, type Span } from "../kernel/span.ts";
import type { MatterLine } from "../lexicons/en/matters.ts";
import { bearerOf } from "./bearer.ts";
import { isSpoken, type Place } from "./clauses/clause.ts";
import { subjectOf } from "./clauses/subject-of.ts";
import { type Cue, findCues } from "./find-cues.ts";
import { groupStart } from "./group-start.ts";
import { NO_PHRASE, type NounPhrase } from "./noun-phrase.ts";
import { firstVerb, tellingOf } from "./outcome-telling.ts";
import { phraseOf } from "./read-phrase.ts";
import type { Reading } from "./reading.ts";
import { sentencesWith } from "./sentences-with.ts";

/** What an article states as the outcome of a matter, and of whom or what. */
export interface Outcome extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly sentence: number;
  readonly firstToken: number;
  readonly matter: MatterLine;
  readonly outcome: number;
  readonly negated: boolean;
  readonly future: boolean;
  readonly inQuote: boolean;
  /** Tells without a verb of its own. */
  readonly bare: boolean;
  readonly bearer: NounPhrase;
  /** What the sentence is about, where the cue itself tells of nobody. */
  readonly setting: NounPhrase;
}

/** "the owner says otherwise" */
const CONTESTING = /^(?:otherwise|disput(?:es|ed)|contradict(?:s|ed)?|disagree[sd]?)$/;
const contestedSentences = keptFor((document: Document) =>
  sentencesWith(document, ({ lower }) => CONTESTING.test(lower)),
);

/** The outcomes that an article states, in text order. */
export function deriveOutcomes(reading: Reading, order: number): Outcome[] {
  const { document } = reading;
  const tags = partsOfSpeech(document);
  const spoken = reading.facts.quotes.flatMap((quote) => quote.quoted).sort(byPosition);
  return document.sentences.flatMap((sentence, index) => {
    if (document.text[sentence.end - 1] === "?" || contestedSentences(document).has(index)) return [];
    const place: Place = { reading, order, tags, sentence, index, spoken };
    return findCues(document, sentence).flatMap((cue) => readOutcome(place, cue) ?? []);
  });
}

function readOutcome(place: Place, cue: Cue): Outcome | undefined {
  const { reading, order, index, spoken } = place;
  const { tokens } = reading.document;
  const told = tellingOf(place, cue);
  if (told === undefined) return undefined;
  const negated = told.negated !== cue.negatedWithin;
  if (negated && (cue.affirmedOnly || cue.matter.outcomes.length !== 2)) return undefined;
  const bearer = bearerOf(reading, withoutOpening(place, told.bearer), index);
  if (cue.ofPerson && bearer.names.size === 0 && bearer.gender === "") return undefined;
  const start = (tokens[told.start] as Token).start;
  const end = (tokens[cue.endToken - 1] as Token).end;
  return {
    articleId: reading.document.article.id,
    order,
    sentence: index,
    firstToken: cue.firstToken,
    matter: cue.matter,
    outcome: negated ? 1 - cue.outcome : cue.outcome,
    negated,
    future: told.future,
    bare: cue.bare,
    inQuote: isSpoken(spoken, start, end),
    bearer,
    setting: bearer.kind === "phrase" ? NO_PHRASE : settingOf(place, cue),
    start,
    end,
  };
}

/** "behind her the wall": the wall. */
function withoutOpening({ reading: { document }, tags }: Place, phrase: NounPhrase): NounPhrase {
  if (!phrase.indefinite && tags[phrase.firstToken] !== "ADP") return phrase;
  for (let at = phrase.endToken - 2; at > phrase.firstToken; at--)
    if (tags[at] === "DET" && !/^(?:ADP|VERB|CCONJ|DET|ADJ)$/.test(tags[at - 1] ?? ""))
      return phraseOf(document.tokens, tags, at, phrase.endToken);
  return phrase;
}

/** The subject of the sentence, unless the cue stands in it. */
function settingOf(place: Place, cue: Cue): NounPhrase {
  const verb = firstVerb(place);
  return verb === undefined || verb > cue.firstToken ? NO_PHRASE : leadSubject(place, verb);
}

function leadSubject(place: Place, verb: number): NounPhrase {
  return subjectOf(place, groupStart(place.reading.document.tokens, place.tags, place.sentence, verb), -1);
}

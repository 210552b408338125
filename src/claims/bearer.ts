import type { Document, Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { keptFor } from "../kernel/kept.ts";
import { contains, lastStartingAt, type Span } from "../kernel/span.ts";
import { PERSON_NOUNS } from "../lexicons/en/counted-states.ts";
import type { EntityMention, Speaker } from "../mentions/mention.ts";
import { calledIn } from "./called.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { personsOf } from "./persons-of-sentence.ts";
import { phraseOf } from "./read-phrase.ts";
import type { Reading } from "./reading.ts";
import { termOf, termsOfPhrase } from "./term.ts";
import { tokenAt } from "./token-at.ts";

const GENDERS: Readonly<Record<string, "male" | "female">> = { he: "male", him: "male", she: "female", her: "female" };
const OF_SPEAKER: ReadonlySet<string> = new Set(["i", "me", "we", "us", "it", "they"]);
/** Sentences back in which a person may stand for whom "he" is meant. */
const REACH = 2;

/** Whom a lone pronoun stands for, where one person or body alone can be meant; else the phrase as it was. */
export function bearerOf(reading: Reading, phrase: NounPhrase, sentence: number): NounPhrase {
  const { tokens } = reading.document;
  const { lower, start } = tokens[phrase.firstToken] as Token;
  if (phrase.kind !== "open" || phrase.endToken - phrase.firstToken !== 1) return phrase;
  const gender = Object.hasOwn(GENDERS, lower) ? GENDERS[lower] : undefined;
  if (gender === undefined && !OF_SPEAKER.has(lower)) return phrase;
  const speaker = speakerAt(reading, start);
  const found =
    gender === undefined ? bodyOf(reading, speaker, lower) : personMeant(reading, speaker, gender, phrase, sentence);
  return found === undefined ? phrase : { ...found, gender: phrase.gender, meant: true };
}

interface Said {
  readonly speaker: Speaker | undefined;
  /** In quotation marks. */
  readonly spoken: boolean;
}

function speakerAt({ facts }: Reading, start: number): Said | undefined {
  const last = lastStartingAt(facts.quotes, start);
  const quote = [facts.quotes[last], facts.quotes[last - 1]].find((one) => one !== undefined && start < one.end);
  if (quote === undefined) return undefined;
  return { speaker: quote.speaker, spoken: quote.quoted.some((span) => contains(span, { start, end: start + 1 })) };
}

/** "We have not met them," said a spokesman for the works; "the works said it would close". */
function bodyOf(reading: Reading, said: Said | undefined, lower: string): NounPhrase | undefined {
  if (said?.speaker === undefined) return undefined;
  const isOwn = lower === "it" || lower === "they";
  if (isOwn === said.spoken) return undefined;
  const entity = entityOf(reading, said.speaker);
  if ((entity?.type === "person") !== (lower === "i" || lower === "me")) return undefined;
  return phraseOfSpeaker(reading, said.speaker, entity);
}

function entityOf(reading: Reading, { entityId }: Speaker): EntityMention | undefined {
  return entityId === undefined ? undefined : firstMentions(reading).get(entityId);
}

const firstMentions = keptFor(({ facts }: Reading): ReadonlyMap<string, EntityMention> => {
  const first = new Map<string, EntityMention>();
  for (const one of facts.entities)
    if (one.entityId !== undefined && !first.has(one.entityId)) first.set(one.entityId, one);
  return first;
});

/** By the words that name it here, unless these are a pronoun: "the works", for "a spokesman for the works" too. */
function phraseOfSpeaker(
  reading: Reading,
  { start, end, text = "" }: Speaker,
  entity: EntityMention | undefined,
): NounPhrase | undefined {
  const own = start !== undefined && end !== undefined && !GENDERS_AND_BODIES.test(text) ? { start, end } : entity;
  if (own === undefined) return undefined;
  const whole = phraseAt(reading, own);
  if (whole === undefined) return undefined;
  const { tokens } = reading.document;
  for (let at = whole.firstToken + 1; at < whole.endToken; at++)
    if (/^(?:for|of)$/.test((tokens[at] as Token).lower) && /^spokes/.test((tokens[at - 1] as Token).lower))
      return phraseAt(reading, { start: (tokens[at + 1] as Token).start, end: own.end });
  return whole;
}

const GENDERS_AND_BODIES = /^(?:he|she|it|they|who|which|that|we|i)$/i;

function phraseAt({ document }: Reading, { start, end }: Span): NounPhrase | undefined {
  const phrase = phraseOf(
    document.tokens,
    partsOfSpeech(document),
    tokenAt(document.tokens, start),
    tokenAt(document.tokens, end),
  );
  return phrase.kind === "phrase" ? phrase : undefined;
}

function personMeant(
  reading: Reading,
  said: Said | undefined,
  gender: "male" | "female",
  phrase: NounPhrase,
  sentence: number,
): NounPhrase | undefined {
  const limit = phrase.firstToken;
  if (said?.speaker !== undefined && !said.spoken) {
    const entity = entityOf(reading, said.speaker);
    if (entity?.type === "person" && (entity.gender ?? gender) === gender) return phraseAt(reading, entity);
  }
  for (let index = sentence; index >= Math.max(0, sentence - REACH); index--) {
    const persons = personsBefore(reading, index, limit).filter((one) => (one.gender ?? gender) === gender);
    const ids = new Set(persons.map(({ entityId }) => entityId));
    const one = persons[0];
    if (one === undefined && !namesPerson(reading, index, limit, undefined)) continue;
    return ids.size === 1 && !namesPerson(reading, index, limit, one)
      ? phraseAt(reading, one as EntityMention)
      : undefined;
  }
  return undefined;
}

/** Among the last people named before the token, whom a pronoun may mean. */
const PERSONS_LOOKED_AT = 12;

function personsBefore(reading: Reading, sentence: number, limit: number): readonly EntityMention[] {
  const persons = personsOf(reading, sentence);
  const end = lastStartingAt(persons, (reading.document.tokens[limit] as Token).start - 1) + 1;
  return persons.slice(Math.max(0, end - PERSONS_LOOKED_AT), end);
}

/** Words back from the pronoun, or from the end of a sentence before. */
const NOUN_REACH = 40;

/** "The driver": somebody else who may be meant. */
function namesPerson(
  { document }: Reading,
  sentence: number,
  limit: number,
  named: EntityMention | undefined,
): boolean {
  const { firstToken, endToken } = document.sentences[sentence] as Sentence;
  const end = Math.min(endToken, limit);
  for (let at = Math.max(firstToken, end - NOUN_REACH); at < end; at++) {
    const token = document.tokens[at] as Token;
    if (PERSON_NOUNS.has(token.lower) && !token.lower.endsWith("s") && !isNounOf(document, token, named)) return true;
  }
  return false;
}

function isNounOf(document: Document, token: Token, named: EntityMention | undefined): boolean {
  const key = termOf(token)?.key;
  if (named === undefined || key === undefined) return false;
  if (token.start >= named.start - 40 && token.start < named.end + 40) return true;
  const [last = ""] = termsOfPhrase(named.name.split(" ").at(-1) ?? "");
  return calledIn(document).get(last)?.has(key) === true;
}

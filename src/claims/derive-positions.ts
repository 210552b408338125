import type { Document, Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { overlaps, type Span } from "../kernel/span.ts";
import { PERSON_NOUNS } from "../lexicons/en/counted-states.ts";
import type { PositionMatter } from "../lexicons/en/positions.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { findTurns, type Turn } from "./find-turns.ts";
import { personsOf } from "./persons-of-sentence.ts";
import { CLAUSE_EDGE, toldAs } from "./position-telling.ts";
import type { Reading } from "./reading.ts";
import { termOf, termsOfPhrase } from "./term.ts";
import { verbKey } from "./verb-key.ts";

/** The side that an article takes on a matter. */
export interface Position extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly sentence: number;
  readonly matter: PositionMatter;
  readonly side: number;
  /** Kind of what it is told of, -1 where the words do not say. */
  readonly kind: number;
  /** Term of what it is told of, "" where the words do not say. */
  readonly thing: string;
  /** Terms of the names, and nouns for people, in the words around it. */
  readonly names: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Terms of the names of who says so. */
  readonly speakers: ReadonlySet<string>;
  /** Terms of the names of people in its sentence. */
  readonly persons: ReadonlySet<string>;
  readonly inQuote: boolean;
}

/** More in one article is no news: keeps a text that repeats itself linear. */
const MOST = 40;

/** The first positions that an article takes, in text order. Questions, conditions and wishes take none. */
export function derivePositions(reading: Reading, order: number): Position[] {
  const { document } = reading;
  const positions: Position[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    if (positions.length >= MOST) break;
    if (document.text[sentence.end - 1] === "?") continue;
    for (const turn of findTurns(document, sentence).slice(0, MOST)) {
      const position = readTurn(reading, order, sentence, index, turn);
      if (position !== undefined) positions.push(position);
    }
  }
  return positions.slice(0, MOST);
}

function readTurn(
  reading: Reading,
  order: number,
  sentence: Sentence,
  index: number,
  turn: Turn,
): Position | undefined {
  const { document, facts } = reading;
  const { tokens } = document;
  const tags = partsOfSpeech(document);
  const told = toldAs(tokens, tags, sentence, turn);
  if (told === undefined) return undefined;
  const isTurned = (told.negations + turn.negations) % 2 === 1;
  if (isTurned && turn.affirmedOnly) return undefined;
  if (turn.thing !== undefined && !isWhole(tokens, tags, turn.thing, turn.matter.sameThing)) return undefined;
  const thing = turn.matter.isMeant
    ? lastThing(document, turn)
    : turn.thing === undefined
      ? undefined
      : (tokens[turn.thing] as Token).lower;
  if (turn.matter.isMeant && thing === undefined) return undefined;
  const persons = personsAt(reading, index);
  const span = { start: (tokens[turn.firstToken] as Token).start, end: (tokens[turn.endToken - 1] as Token).end };
  return {
    ...span,
    articleId: document.article.id,
    order,
    sentence: index,
    matter: turn.matter,
    side: isTurned ? 1 - turn.side : turn.side,
    kind: thing === undefined ? -1 : kindOf(turn.matter, thing),
    thing: thing === undefined ? "" : ([...termsOfPhrase(thing)][0] ?? thing),
    ...partiesOf(document, told.from, told.to),
    ...(turn.matter.ofPeople ? { names: persons } : {}),
    persons,
    speakers: speakersOf(reading, span),
    inQuote: facts.quotes.some(({ quoted }) => quoted.some((one) => overlaps(one, span))),
  };
}

/** Words back over which "it" may mean a thing. */
const MEANT_REACH = 30;

/** "has received a cheque. She has handed it back": the cheque. */
function lastThing({ tokens }: Document, { matter, endToken }: Turn): string | undefined {
  for (let at = endToken - 1; at >= 0 && endToken - at <= MEANT_REACH; at--) {
    const { lower } = tokens[at] as Token;
    if (kindOf(matter, lower) >= 0) return lower;
  }
  return undefined;
}

function kindOf({ things }: PositionMatter, lower: string): number {
  return things.findIndex((kind) => kind.some((word) => verbKey(word) === verbKey(lower)));
}

/** "the building", but not "the building's roof", "part of the church" or "two houses". */
function isWhole(tokens: readonly Token[], tags: readonly Upos[], at: number, isOwner: boolean): boolean {
  if (/^(?:'s|’s|')$/.test(tokens[at + 1]?.lower ?? "")) return false;
  for (let before = at - 1; before >= at - 4 && before >= 0; before--) {
    const { lower } = tokens[before] as Token;
    if (/^(?:some|many|several|most|half|part|parts|half|another|other|second|neighbouring|nearby|former)$/.test(lower))
      return false;
    if ((tags[before] === "NUM" && lower !== "one") || (isOwner && lower === "of")) return false;
    if (CLAUSE_EDGE.test(lower)) break;
  }
  return true;
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)$/;
const AT_WORK =
  /^(?:cook|chef|skipper|mate|helmsman|bosun|nurse|guide|coach|rider|jockey|conductor|mayor|bishop|cox|steward|boy|girl)$/;
const JUDGING = /^(?:jury|jurors?|judges?|court|prosecutors?|magistrates?)$/;

function partiesOf(document: Document, from: number, to: number): Pick<Position, "names" | "people"> {
  const { tokens } = document;
  const tags = partsOfSpeech(document);
  const names = new Set<string>();
  const people = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const key = termOf(token)?.key;
    if (key === undefined || CALENDAR.test(token.lower)) continue;
    if (tags[at] === "PROPN") names.add(key);
    else if ((PERSON_NOUNS.has(token.lower) || AT_WORK.test(token.lower)) && !JUDGING.test(token.lower))
      people.add(key);
  }
  return { names, people };
}

function personsAt(reading: Reading, sentence: number): ReadonlySet<string> {
  return new Set(personsOf(reading, sentence).flatMap(({ name }) => [...termsOfPhrase(name)]));
}

function speakersOf({ facts }: Reading, span: Span): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, end, speaker } of facts.quotes)
    if (speaker?.entityId !== undefined && overlaps({ start, end }, span))
      for (const term of termsOfPhrase(speaker.name)) names.add(term);
  return names;
}

import type { Document, Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { placesOfWords, wordPlaces } from "../document/word-places.ts";
import { indexAt, lastStartingAt } from "../kernel/span.ts";
import { type WhereaboutsWord, whereaboutsWords } from "../lexicons/en/whereabouts.ts";
import { endsClause } from "./ends-clause.ts";
import { type PlacePhrase, placePhraseAt } from "./place-phrase.ts";
import type { Reading } from "./reading.ts";
import { toWhereabouts, type Whereabouts } from "./whereabouts.ts";

/** Words between a fact and its place: "was flown by helicopter early on Monday to a hospital in". */
const REACH = 12;
const PARTICLE_REACH = 3;
/** Words behind ", where": "in Brenz, where his sister had been born". */
const WHERE_REACH = 7;
const STOPS: ReadonlySet<string> = new Set(
  "after before when while because as if who which that where until since although but though whose than".split(" "),
);

/** In text order. */
export function deriveWhereabouts(reading: Reading, order: number): Whereabouts[] {
  const { document } = reading;
  const known = whereaboutsWords();
  const words = [...wordPlaces(document).keys()].filter((word) => known.has(word));
  const found: Whereabouts[] = [];
  for (const at of placesOfWords(document, words)) {
    const token = document.tokens[at] as Token;
    const sentence = document.sentences[lastStartingAt(document.sentences, token.start)];
    if (sentence === undefined || at >= sentence.endToken || isInName(reading, token)) continue;
    if (isOfSome(document.tokens, sentence, at) || isCountOfDead(document, at)) continue;
    for (const telling of known.get(token.lower) ?? []) {
      const place = placeOfFact(reading, sentence, at, telling);
      if (place === undefined) continue;
      const claim = toWhereabouts(
        reading,
        order,
        [...telling.facts, ...factsOfWhere(reading, sentence, place)],
        place,
        sentence,
        at,
      );
      if (claim !== undefined) found.push(claim);
    }
  }
  return found;
}

const SOME = /^(?:others|another|other|many|most|several|whom|few|them)$/;
const SOME_REACH = 8;

/** "others were taken to", "two of whom were flown to", "many come from": not all of those the story tells of. */
function isOfSome(tokens: readonly Token[], { firstToken }: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(firstToken, verb - SOME_REACH); at--)
    if (SOME.test(tokens[at]?.lower ?? "") && (tokens[at]?.lower !== "them" || tokens[at - 1]?.lower === "of"))
      return true;
  return false;
}

/** "claimed eleven lives in Brenz" */
function isCountOfDead(document: Document, at: number): boolean {
  return document.tokens[at]?.lower === "lives" && partsOfSpeech(document)[at] === "NOUN";
}

function isInName({ facts: { entities } }: Reading, { start }: Token): boolean {
  return entities[indexAt(entities, start)] !== undefined;
}

function placeOfFact(
  reading: Reading,
  sentence: Sentence,
  trigger: number,
  { particle, links, isObject }: WhereaboutsWord,
): PlacePhrase | undefined {
  const { tokens } = reading.document;
  const first = particle === "" ? trigger + 1 : behindParticle(tokens, sentence, trigger, particle);
  if (first === undefined) return undefined;
  if (isObject) return placePhraseAt(reading, sentence, first);
  const tags = partsOfSpeech(reading.document);
  let at = first;
  // "the first defence will be in Brenz"
  if (tags[trigger] === "NOUN") while (tags[at] === "AUX" && at < sentence.endToken) at++;
  for (; at < Math.min(sentence.endToken, first + REACH); at++) {
    const token = tokens[at] as Token;
    if (links.has(token.lower)) {
      const place = placePhraseAt(reading, sentence, at + 1);
      if (place !== undefined) return place;
    }
    if (endsClause(token) || STOPS.has(token.lower) || tags[at] === "AUX" || isVerb(tags, at)) return undefined;
    // "tracked Ada Horvat, 28, to"
    if (token.text === "," && tags[at + 1] === "NUM" && tokens[at + 2]?.text === ",") at += 2;
    else if (token.text === "," || token.text === '"' || token.text === "“") return undefined;
  }
  return undefined;
}

/** "bought the winning ticket" has one verb. */
function isVerb(tags: readonly string[], at: number): boolean {
  return tags[at] === "VERB" && !(tags[at - 1] === "DET" && /^(?:NOUN|ADJ)$/.test(tags[at + 1] ?? ""));
}

function behindParticle(
  tokens: readonly Token[],
  sentence: Sentence,
  trigger: number,
  particle: string,
): number | undefined {
  for (let at = trigger + 1; at <= trigger + PARTICLE_REACH && at < sentence.endToken; at++)
    if (tokens[at]?.lower === particle) return at + 1;
  return undefined;
}

/** "to Brenz, where doctors are treating him" */
function factsOfWhere({ document: { tokens } }: Reading, sentence: Sentence, { endToken }: PlacePhrase): string[] {
  const at = tokens[endToken]?.text === "," ? endToken + 1 : endToken;
  if (tokens[at]?.lower !== "where") return [];
  const facts: string[] = [];
  for (let next = at + 1; next < Math.min(sentence.endToken, at + WHERE_REACH); next++)
    for (const telling of whereaboutsWords().get(tokens[next]?.lower ?? "") ?? [])
      if (telling.particle === "" && !telling.isObject) facts.push(...telling.facts);
  return facts;
}

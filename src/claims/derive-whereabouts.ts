import type { Document, Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { placesOfWords, wordPlaces } from "../document/word-places.ts";
import { indexAt, lastStartingAt, type Span } from "../kernel/span.ts";
import { officeHeads } from "../lexicons/en/offices.ts";
import { type WhereaboutsWord, whereaboutsWords } from "../lexicons/en/whereabouts.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { endsClause } from "./ends-clause.ts";
import { type Era, eraOf } from "./era.ts";
import { type Frame, frameOf } from "./frame.ts";
import { type PlacePhrase, placePhraseAt } from "./place-phrase.ts";
import { placeSettingOf } from "./place-setting.ts";
import type { Reading } from "./reading.ts";
import { type Theme, themeOf } from "./theme.ts";
import { tokenAt } from "./token-at.ts";

/** Where somebody or something is by a fact that a story has one place for: "the vans were built in Brenz". */
export interface Whereabouts extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly facts: readonly string[];
  readonly theme: Theme;
  readonly place: PlacePhrase;
  /** Group of the noun that says what its first name is: "river". */
  readonly kind: string;
  /** "near Brenz": the place is not the scene itself. */
  readonly isNear: boolean;
  /** Of what tells the fact, where it is a noun: "a mill in Brenz"; else of the place. */
  readonly article: "the" | "a" | "";
  readonly era: Era | undefined;
  readonly frame: Frame;
}

/** Words between a fact and its place: "was flown by helicopter early on Monday to a hospital in". */
const REACH = 12;
const NEAR: ReadonlySet<string> = new Set(["near", "outside", "off", "towards", "toward"]);
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
      const claim = toClaim(
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
  return [...found, ...deriveHomes(reading, order)];
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

function toClaim(
  reading: Reading,
  order: number,
  facts: readonly string[],
  place: PlacePhrase,
  sentence: Sentence,
  at: number,
): Whereabouts | undefined {
  const name = place.names[0];
  const span = name ?? place.spot;
  if (span === undefined) return undefined;
  const setting = name === undefined ? undefined : placeSettingOf(reading, name);
  // "at a Brenz airport", "the office in Brenz said"
  if (place.lead !== "" && setting?.surrounds === true && setting.kind !== "highway") return undefined;
  // "at Mill Street and Karlsen Road": either may be told alone
  if (setting?.listed === true) return undefined;
  const { start, end } = span;
  return {
    start,
    end,
    kind: setting?.kind ?? "",
    article: (facts.includes("plant") ? articleOf(reading, sentence, at) : "") || place.article,
    isNear: NEAR.has(place.lead) || NEAR.has(place.link),
    era: eraOf(reading, span),
    articleId: reading.document.article.id,
    order,
    facts,
    theme: themeOf(reading, sentence, at),
    place,
    frame: frameOf(reading, span),
  };
}

const ARTICLE_REACH = 3;

function articleOf({ document }: Reading, { firstToken }: Sentence, noun: number): Whereabouts["article"] {
  const { tokens } = document;
  if (partsOfSpeech(document)[noun] !== "NOUN") return "";
  for (let at = noun - 1; at >= Math.max(firstToken, noun - ARTICLE_REACH); at--) {
    const word = tokens[at]?.lower;
    if (word === "the") return "the";
    if (word === "a" || word === "an") return "a";
  }
  return "";
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

const OFFICE_HEADS: ReadonlySet<string> = new Set(officeHeads);
const PEOPLE: ReadonlySet<string> = new Set(["man", "woman", "person", "boy", "girl", "migrant", "worker"]);
const LOOK_BACK = 6;

/** "Ada Horvat, 34, of Brenz", "a nurse from Brenz", "the Brenz-based firm". */
function deriveHomes(reading: Reading, order: number): Whereabouts[] {
  const { document, facts } = reading;
  const { tokens } = document;
  const found: Whereabouts[] = [];
  for (const entity of facts.entities) {
    const sentence = document.sentences[lastStartingAt(document.sentences, entity.start)];
    if (sentence === undefined) continue;
    const at = tokenAt(tokens, entity.start);
    const fact =
      /^.+-based$/.test(entity.text) || tokens[tokenAt(tokens, entity.end)]?.lower === "-based"
        ? "seat"
        : isHome(reading, sentence, at)
          ? "home"
          : "";
    const place =
      fact === "seat" ? basedPhrase(entity) : fact === "home" ? placePhraseAt(reading, sentence, at) : undefined;
    if (place === undefined) continue;
    const claim = toClaim(reading, order, [fact], place, sentence, fact === "home" ? at - 1 : at + 1);
    if (claim !== undefined) found.push(claim);
  }
  return found;
}

function basedPhrase(entity: EntityMention): PlacePhrase {
  const text = entity.text.replace(/-based$/, "");
  const name = { ...entity, type: "place" as const, text, name: text, end: entity.start + text.length };
  return { noun: "", modifiers: [], spot: undefined, names: [name], link: "", lead: "", article: "", endToken: 0 };
}

/** A person and an age, or a noun for people, stand before "of" or "from". */
function isHome({ document, facts }: Reading, { firstToken }: Sentence, at: number): boolean {
  const { tokens } = document;
  const link = tokens[at - 1]?.lower;
  if (link !== "of" && link !== "from") return false;
  let before = at - 2;
  while (before > firstToken && at - before < LOOK_BACK && /^(?:,|\d{1,3})$/.test(tokens[before]?.text ?? "")) before--;
  const token = tokens[before];
  if (token === undefined || before < firstToken) return false;
  const isPerson = facts.entities[indexAt(facts.entities, token.start)]?.type === "person";
  if (link === "of") return isPerson && before < at - 2;
  const noun = singular(token.lower);
  return (
    isPerson ||
    (before === at - 2 && partsOfSpeech(document)[before] === "NOUN" && (PEOPLE.has(noun) || OFFICE_HEADS.has(noun)))
  );
}

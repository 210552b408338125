import type { Token } from "../../document/document.ts";
import { once } from "../../kernel/once.ts";
import { PERSON_NOUNS } from "../../lexicons/en/counted-states.ts";
import {
  BAN_NOUNS,
  CHARGE_NOUNS,
  DOING_VERBS,
  ENDING_BAN,
  GIVING_LEAVE,
  KEEPING_BAN,
  LEAVE_NOUNS,
  REFUSING_LEAVE,
  TRACE_NOUNS,
} from "../../lexicons/en/deed-nouns.ts";
import { NO_PHRASE, type NounPhrase } from "../noun-phrase.ts";
import { phraseAfter } from "../phrase-after.ts";
import type { Stand } from "../proposition.ts";
import { deedKind, standsOfWord } from "../stands-of-word.ts";
import { verbKey } from "../verb-key.ts";
import { verbKeys } from "../verb-keys.ts";
import type { Place } from "./clause.ts";

/** What a verb and the noun of a deed say together, and of what: "lifted the ban on rods" allows rods. */
export interface NounDeed {
  readonly stands: readonly Stand[];
  readonly theme: NounPhrase;
}

const keysOf = (lemmas: ReadonlySet<string>) => once((): ReadonlySet<string> => new Set([...lemmas].map(verbKey)));
const GIVING = keysOf(GIVING_LEAVE);
const REFUSING = keysOf(REFUSING_LEAVE);
const ENDING = keysOf(ENDING_BAN);
const KEEPING = keysOf(KEEPING_BAN);
const DOING = keysOf(DOING_VERBS);
const FINDING = verbKeys("find see discover detect show");
const PLEAS = once(
  (): ReadonlyMap<string, 1 | -1> =>
    new Map([
      [verbKey("admit"), 1],
      [verbKey("deny"), -1],
    ]),
);

/** In: the verb's key, and the phrase that is its object, or the subject of its passive. */
export function nounDeed(
  place: Place,
  key: string,
  phrase: NounPhrase,
  negated: boolean,
  after: number,
): NounDeed | undefined {
  const at = headOf(place, phrase);
  if (at === undefined) return undefined;
  const noun = singular((place.reading.document.tokens[at] as Token).lower);
  const sides = sidesOf(key, noun);
  // "the procession was allowed to cross"
  const isAllowed = after > 0 && place.reading.document.tokens[after]?.lower === "to" && !LEAVE_NOUNS.has(noun);
  if (sides.length === 0 || isAllowed) return undefined;
  const stands = sides.map((side) => (negated ? { ...side, sign: -side.sign as 1 | -1, negated } : side));
  if (stands.every(({ matter }) => matter === PLEA))
    return { stands, theme: after === 0 ? { ...phrase, oblique: true } : phrase };
  const isDone = after === 0 && DOING().has(key) && !/^(?:of|on|to)$/.test(wordAfter(place, at));
  const of = isDone ? NO_PHRASE : afterNoun(place, at, after);
  return { stands, theme: of === NO_PHRASE && phrase.negative ? { ...NO_PHRASE, negative: true } : of };
}

const PLEA = "#plea";

function sidesOf(key: string, noun: string): Stand[] {
  if (LEAVE_NOUNS.has(noun)) {
    const sign = GIVING().has(key) ? 1 : REFUSING().has(key) ? -1 : 0;
    return sign === 0 ? [] : [side("#accept/reject", sign), side(ALLOW, sign)];
  }
  if (BAN_NOUNS.has(noun)) {
    const sign = ENDING().has(key) ? 1 : KEEPING().has(key) ? -1 : 0;
    return sign === 0 ? [] : [side("#allow/ban", sign)];
  }
  if (TRACE_NOUNS.has(noun) && FINDING().has(key)) return [side(verbKey("find"), 1), ...standsOfWord(verbKey("find"))];
  const plea = PLEAS().get(key);
  if (plea !== undefined && CHARGE_NOUNS.has(noun)) return [{ ...side(PLEA, plea), ofBearer: true }];
  const leave = standsOfWord(key).find(({ matter }) => matter === ALLOW);
  // "would not allow vaccination"
  if (leave !== undefined && DEED_NOUN.test(noun)) return [leave, side(verbKey(noun), leave.sign)];
  return DOING().has(key) ? deedSides(noun) : [];
}

/** The sides of a deed told by its noun: "arrests", "an inspection". */
function deedSides(noun: string): Stand[] {
  if (PERSON_NOUNS.has(noun)) return [];
  const deed = verbKey(noun);
  const sides = standsOfWord(deed).filter(({ bare }) => !bare);
  return sides.length > 0 || deedKind(deed) !== undefined ? [side(deed, 1), ...sides] : [];
}

const ALLOW = "#allow/ban";
const DEED_NOUN = /(?:tion|ment|sion)$/;

function side(matter: string, sign: 1 | -1): Stand {
  return { matter, sign, negated: false, reversible: false };
}

/** "No trace of the violin": what is not there has not been found. */
export function missingThing(place: Place, phrase: NounPhrase): NounPhrase | undefined {
  const at = headOf(place, phrase);
  if (at === undefined || !TRACE_NOUNS.has(singular((place.reading.document.tokens[at] as Token).lower)))
    return undefined;
  const of = afterNoun(place, at);
  return of === NO_PHRASE ? undefined : of;
}

/** The last noun before a preposition. */
function headOf({ reading, tags }: Place, { firstToken, endToken }: NounPhrase): number | undefined {
  const { tokens } = reading.document;
  let head: number | undefined;
  for (let at = firstToken; at < endToken; at++) {
    if (tags[at] === "ADP") break;
    if (tags[at] === "NOUN" || (tokens[at] as Token).lower.includes("-")) head = at;
  }
  return head;
}

/** What a deed is done to: behind its noun, or behind the verb of which that is the subject: "no permission was given for it". */
function afterNoun({ reading, tags, sentence }: Place, noun: number, after = noun): NounPhrase {
  const { tokens } = reading.document;
  if (after > noun + 1 && (tags[after] === "ADP" || tokens[after]?.lower === "for"))
    return phraseAfter(tokens, tags, after, sentence);
  return tags[noun + 1] === "ADP" && noun + 1 < sentence.endToken
    ? phraseAfter(tokens, tags, noun + 1, sentence)
    : NO_PHRASE;
}

function wordAfter({ reading }: Place, at: number): string {
  return reading.document.tokens[at + 1]?.lower ?? "";
}

function singular(lower: string): string {
  return lower.length > 4 && lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}

import type { Sentence, Token } from "../../document/document.ts";
import {
  DECISION_VERBS,
  EXISTENCE_VERBS,
  GENERIC_NOUNS,
  INTENTION_VERBS,
  OPEN_VERBS,
  REVERSING_VERBS,
  VERDICT_WORDS,
} from "../../lexicons/en/opposites.ts";
import { stem } from "../../lexicons/en/stem.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { isEdge, NO_PHRASE, type NounPhrase, phraseAfter } from "../noun-phrase.ts";
import type { Proposition, Stand } from "../proposition.ts";
import type { TermWeights } from "../sentence-terms.ts";
import { deedKind, standsOfPhrase, standsOfWord, verbKey } from "../stands-of-word.ts";
import { termOf } from "../term.ts";
import { readVerbGroup, type VerbGroup } from "../verb-group.ts";
import { makeClause, type Place, shownSubject, subjectOf, turn, VERDICT_REACH } from "./clause.ts";
import { nounDeed } from "./deed-nouns.ts";

const CONTENT_REACH = 30;

const SHOWN_CONTENT = 14;

const EXISTENCE: ReadonlySet<string> = new Set([...EXISTENCE_VERBS].map(verbKey));

const GENERIC: ReadonlySet<string> = new Set([...GENERIC_NOUNS].map(stem));

/** Words that a shown stretch must not end with. */
const UNFINISHED: ReadonlySet<Upos> = new Set(["ADP", "DET", "CCONJ", "SCONJ", "PART"]);

const GOVERNING: ReadonlySet<string> = new Set([
  ...DECISION_VERBS,
  ...INTENTION_VERBS,
  ...OPEN_VERBS,
  ...REVERSING_VERBS,
]);

/** To be without a thing is not to do one of these with it. */
const HAVING: ReadonlySet<string> = new Set(["have", "hold", "possess", "carry", "wear", "own", "bear"].map(verbKey));

const CONFIRM = "#confirm/deny";

export function verbClause(place: Place, at: number, previousVerb: number): Proposition | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  const word = (index: number) => (index < sentence.endToken ? (tokens[index]?.lower ?? "") : "");
  // "decided to keep", "failed to inform": the infinitive tells what was done
  if (word(at + 1) === "to" && tags[at + 2] === "VERB" && GOVERNING.has(word(at))) return undefined;
  const group = readVerbGroup(tokens, tags, sentence, at, previousVerb);
  if (group === undefined) return undefined;
  const key = verbKey(word(at));
  const phrase = standsOfPhrase(key, (steps) => word(at + steps));
  const after = at + 1 + (phrase === undefined || phrase.gap > 0 ? 0 : phrase.length);
  const subject = subjectOf(place, group.subjectEnd, previousVerb);
  const object = objectOf(place, after);
  let negated = group.negated;
  if (subject.negative !== object.negative) negated = !negated;
  const verdictAt = findVerdict(place, after);
  const isVerdict = verdictAt !== undefined;
  if (isVerdict ? word(verdictAt - 1) === "not" : word(after) === "not") {
    // "referring not to his faith but to" denies no verb
    if (!isVerdict) return undefined;
    negated = !negated;
  }
  if (word(after) === "only") return undefined;
  if (saysUntil(tokens, sentence, at)) return undefined;
  const own = phrase === undefined ? (isOtherVerb(key, word(at + 1)) ? [] : standsOfWord(key)) : phrase.stands;
  const isBare = object === NO_PHRASE && !group.passive;
  const stands: Stand[] = own.filter(({ bare }) => isBare || !bare).map((stand) => turn(stand, negated));
  if (isVerdict) stands.splice(0, stands.length, plainStand(`=${key} ${word(verdictAt)}`, negated));
  else if (phrase === undefined) stands.unshift(plainStand(key, negated));
  const thing = group.passive ? subject : isVerdict ? judged(object, verdictAt) : object;
  const deed = isVerdict ? undefined : nounDeed(place, key, thing, negated);
  if (deed !== undefined) for (const stand of deed.stands) stands.push(stand);
  if (isVerdict) for (const stand of verdictStands(key, word(verdictAt), negated)) stands.push(stand);
  const theme = deed === undefined ? thing : deed.theme;
  const agent = group.passive ? byPhrase(place, after) : subject;
  if (!isVerdict)
    for (const stand of existenceStands(key, negated, theme === NO_PHRASE ? subject : theme)) stands.push(stand);
  const content = own.some(({ matter }) => matter === CONFIRM) ? contentTerms(place, after) : undefined;
  return makeClause(place, group, {
    start: startOf(tokens, group, subject, object),
    end:
      content !== undefined && content.size > 0
        ? contentEnd(place, after)
        : endOf(tokens, verdictAt ?? after - 1, object),
    stands,
    verb: key,
    agent,
    theme,
    universal: subject.universal,
    content,
  });
}

const PARTICLES: ReadonlySet<string> = new Set("in up out over away through off down apart".split(" "));
const UNCHANGED_BY_PARTICLE: ReadonlySet<string> = new Set(["shut", "close", "open", "free", "lock"].map(verbKey));

/** "closed in on", "kept up": with its particle a verb is another one. */
function isOtherVerb(key: string, next: string): boolean {
  return PARTICLES.has(next) && (next === "in" ? key === CLOSE : !UNCHANGED_BY_PARTICLE.has(key));
}

const CLOSE = verbKey("close");

/** A verdict is one side of a conviction, a plea one of an admission. */
function verdictStands(key: string, verdict: string, negated: boolean): Stand[] {
  if (key !== PLEAD) return standsOfWord(verbKey(verdict)).map((stand) => turn(stand, negated));
  return verdict === "guilty" ? [plainStand("#plea", negated)] : [];
}

const PLEAD = verbKey("plead");

/** Where "guilty" stands in "pleaded not guilty", "found the surgeon guilty". */
function findVerdict({ reading, tags, sentence }: Place, from: number): number | undefined {
  const { tokens } = reading.document;
  for (let at = from; at < sentence.endToken && at < from + VERDICT_REACH; at++) {
    const token = tokens[at] as Token;
    if (VERDICT_WORDS.has(token.lower)) return at;
    if (isEdge(token) || tags[at] === "VERB" || tags[at] === "ADP") return undefined;
  }
  return undefined;
}

/** The one on whom the verdict is: "the surgeon" in "the surgeon guilty of fraud". */
function judged(object: NounPhrase, verdictAt: number): NounPhrase {
  return object.firstToken < verdictAt && object.kind === "phrase" ? { ...object, endToken: verdictAt + 1 } : NO_PHRASE;
}

/** "did not sign until Friday" signed. */
function saysUntil(tokens: readonly Token[], sentence: Sentence, verb: number): boolean {
  for (let at = verb + 1; at < sentence.endToken && at < verb + 8; at++)
    if (tokens[at]?.lower === "until" || tokens[at]?.lower === "till") return true;
  return false;
}

/** What a clause says of there being a thing, or of a kind of deed done with it: "No tear gas was used", "officers had fired tear gas". */
function existenceStands(key: string, negated: boolean, thing: NounPhrase): Stand[] {
  const stands: Stand[] = [];
  if (HAVING.has(key) && thing.head !== "" && !thing.partial) stands.push(plainStand(`has ${thing.head}`, negated));
  const deed = deedKind(key);
  if (deed !== undefined) stands.push(plainStand(`~${deed}`, negated));
  if (thing.head === "" || GENERIC.has(thing.head)) return stands;
  if (negated ? thing.negative && EXISTENCE.has(key) : thing.indefinite)
    stands.push(plainStand(`there is ${thing.head}`, negated));
  return stands;
}

function plainStand(matter: string, negated: boolean): Stand {
  return { matter, sign: negated ? -1 : 1, negated, reversible: false };
}

const MEASURES: ReadonlySet<string> = new Set(["cent", "percent", "percentag", "point"]);

/** "goes up to 17.5 per cent": a measure is no object. */
function objectOf({ reading, tags, sentence }: Place, from: number): NounPhrase {
  const object = phraseAfter(reading.document.tokens, tags, from, sentence);
  return MEASURES.has(object.head) ? NO_PHRASE : object;
}

function byPhrase({ reading, tags, sentence }: Place, from: number): NounPhrase {
  const { tokens } = reading.document;
  for (let at = from; at < sentence.endToken && at < from + 8; at++) {
    const token = tokens[at] as Token;
    if (token.lower === "by") return phraseAfter(tokens, tags, at + 1, sentence);
    if (isEdge(token)) break;
  }
  return NO_PHRASE;
}

function contentTerms({ reading, sentence }: Place, from: number): TermWeights {
  const { tokens } = reading.document;
  const terms = new Map<string, number>();
  for (let at = from; at < sentence.endToken && at < from + CONTENT_REACH; at++) {
    const token = tokens[at] as Token;
    if (token.lower === ";") break;
    const term = termOf(token);
    if (term !== undefined) terms.set(term.key, term.weight);
  }
  return terms;
}

function contentEnd({ reading, tags, sentence }: Place, from: number): number {
  const { tokens } = reading.document;
  let end = from;
  for (; end < sentence.endToken && end - from < SHOWN_CONTENT; end++) {
    const token = tokens[end] as Token;
    if (isEdge(token) && !(token.lower === "that" && end - from < 4)) break;
  }
  while (end > from + 1 && UNFINISHED.has(tags[end - 1] as Upos)) end--;
  return (tokens[Math.max(from, end) - 1] as Token).end;
}

function startOf(tokens: readonly Token[], group: VerbGroup, subject: NounPhrase, object: NounPhrase): number {
  if (subject.negative || object === NO_PHRASE || subject.universal) {
    const first = shownSubject(subject);
    if (first !== undefined) return (tokens[first] as Token).start;
  }
  return (tokens[group.shownFrom] as Token).start;
}

function endOf(tokens: readonly Token[], verb: number, object: NounPhrase): number {
  return (tokens[object === NO_PHRASE ? verb : Math.max(verb, object.endToken - 1)] as Token).end;
}

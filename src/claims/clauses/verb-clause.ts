import type { Sentence, Token } from "../../document/document.ts";
import { once } from "../../kernel/once.ts";
import {
  DECISION_VERBS,
  EXISTENCE_VERBS,
  GENERIC_NOUNS,
  GIVING_VERBS,
  INTENTION_VERBS,
  OPEN_VERBS,
  REVERSING_VERBS,
  VERDICT_WORDS,
} from "../../lexicons/en/opposites.ts";
import { stem } from "../../lexicons/en/stem.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { harmTerms } from "../harm-terms.ts";
import { NO_PHRASE, type NounPhrase } from "../noun-phrase.ts";
import { phraseAfter } from "../phrase-after.ts";
import { isEdge } from "../phrase-edges.ts";
import type { Proposition, Stand } from "../proposition.ts";
import type { TermWeights } from "../sentence-terms.ts";
import { deedKind, type FoundPhrase, standsOfPhrase, standsOfWord } from "../stands-of-word.ts";
import { termOf } from "../term.ts";
import { readVerbGroup, type VerbGroup } from "../verb-group.ts";
import { verbKey } from "../verb-key.ts";
import { verbKeys } from "../verb-keys.ts";
import { isOver, makeClause, type Place, shownSubject, turn, VERDICT_REACH } from "./clause.ts";
import { nounDeed } from "./deed-nouns.ts";
import { harmOf } from "./existence-clause.ts";
import { isVerb } from "./is-verb.ts";
import { subjectOf } from "./subject-of.ts";

const CONTENT_REACH = 30;

const SHOWN_CONTENT = 14;

const EXISTENCE = once(() => new Set([...EXISTENCE_VERBS].map(verbKey)));

const GENERIC = once(() => new Set([...GENERIC_NOUNS].map(stem)));

/** These undo a deed and deny none. */
const UNDOING = /^un(?:ited|veil|cover|load|fold|leash|earth|lock|tie|ravel|plug|seal)/;

/** "insured" for "uninsured" */
function negatedParticiple(lower: string): string | undefined {
  return /^un.{3,}ed$/.test(lower) && !UNDOING.test(lower) ? lower.slice(2) : undefined;
}

/** Words that a shown stretch must not end with. */
const UNFINISHED: ReadonlySet<Upos> = new Set(["ADP", "DET", "CCONJ", "SCONJ", "PART"]);

const GOVERNING: ReadonlySet<string> = new Set([
  ...DECISION_VERBS,
  ...INTENTION_VERBS,
  ...OPEN_VERBS,
  ...REVERSING_VERBS,
]);

const HANGING: ReadonlySet<Upos> = new Set(["NOUN", "PROPN", "DET", "NUM", "ADJ"]);

/** To be without a thing is not to do one of these with it. */
const HAVING = verbKeys("have hold possess carry wear own bear");

const RULE_OUT = "#want/rule out";
/** What does one of these is there: "a mine caused the explosion". */
const CAUSING = verbKeys("cause trigger spark start hit kill");
const CONFIRM = "#confirm/deny";
const UTTERED: ReadonlySet<string> = new Set([CONFIRM, "#admit/deny"]);
const GIVING = once(() => new Set([...GIVING_VERBS].map(verbKey)));

export function verbClause(place: Place, at: number, previousVerb: number): Proposition | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  const word = (index: number) => (index < sentence.endToken ? (tokens[index]?.lower ?? "") : "");
  const key = verbKey(word(at));
  const phrase = standsOfPhrase(key, (steps) => word(at + steps));
  // "decided to keep", "failed to inform": the infinitive tells what was done
  if (phrase === undefined && word(at + 1) === "to" && isVerb(tokens, tags, at + 2) && GOVERNING.has(word(at)))
    return undefined;
  // "looked lost"
  if (/^(?:look|seem|feel|felt|appear)/.test(word(at - 1))) return undefined;
  // "none of the men concerned would", "as planned"
  if (word(at).endsWith("ed") && (isAuxiliary(word(at + 1), tags[at + 1]) || word(at - 1) === "as")) return undefined;
  const group = readVerbGroup(tokens, tags, sentence, at, previousVerb);
  if (group === undefined) return undefined;
  const after = at + 1 + (phrase === undefined || phrase.gap > 0 ? 0 : phrase.length);
  const subject = subjectOf(place, group.subjectEnd, previousVerb);
  const object = objectOf(place, after, phrase);
  let negated = group.negated;
  // "was running with no flame"
  const lacks = object.negative && word(object.firstToken - 1) !== "with";
  if (subject.negative !== lacks) negated = !negated;
  const verdictAt = findVerdict(place, after);
  const isVerdict = verdictAt !== undefined;
  if (isVerdict ? word(verdictAt - 1) === "not" : word(after) === "not") {
    // "referring not to his faith but to" denies no verb
    if (!isVerdict) return undefined;
    negated = !negated;
  }
  if (word(after) === "at" && word(after + 1) === "first") return undefined;
  if (word(after) === "only" || word(object.endToken) === "only") return undefined;
  if (
    negated &&
    (saysUntil(tokens, sentence, at) ||
      (phrase === undefined && saysAgain(tokens, sentence, Math.max(after, object.endToken))))
  )
    return undefined;
  const base = group.passive ? negatedParticiple(word(at)) : undefined;
  if (base !== undefined) negated = !negated;
  // "closed in on", "fell ill"
  const isOther =
    phrase === undefined &&
    (isOtherVerb(key, word(at + 1), word(at + 2)) || (key === verbKey("fall") && tags[at + 1] === "ADJ"));
  const lacksObject =
    phrase === undefined && !group.passive && (object === NO_PHRASE || object.oblique) && NEEDS_OBJECT().has(key);
  const own = isOther || lacksObject ? [] : (phrase?.stands ?? standsOfWord(key));
  const deedKey = isOther && /^(?:up|out|away|apart|down)$/.test(word(at + 1)) ? `${key} ${word(at + 1)}` : key;
  // "go on strike"
  const hangs = phrase !== undefined && tags[after - 1] === "ADP" && HANGING.has(tags[after] as Upos);
  const isBare = (object.kind === "open" || object.oblique) && !group.passive && !hangs;
  const isGiven = group.passive && GIVING().has(key) && object.kind === "phrase" && !object.oblique;
  const stands: Stand[] = own
    .filter(
      (stand) =>
        (isBare || !stand.bare) && !(isGiven && UTTERED.has(stand.matter)) && !isOver(place, group, stand, after),
    )
    .map((stand) => turn(stand, negated));
  if (isVerdict) stands.splice(0, stands.length, plainStand(`=${key} ${word(verdictAt)}`, negated));
  else if (phrase === undefined) stands.unshift(plainStand(base === undefined ? deedKey : verbKey(base), negated));
  const thing = isGiven
    ? given(subject, object)
    : group.passive
      ? subject
      : isVerdict
        ? judged(object, verdictAt)
        : object;
  const deed = isVerdict ? undefined : nounDeed(place, key, thing, negated, group.passive ? after : 0);
  if (deed !== undefined) for (const stand of deed.stands) stands.push(stand);
  // "has no life-threatening injuries" may have others
  const isHurt = suffers(key, object) && !(negated && isGraded(tokens, object));
  if (isHurt) stands.splice(0, stands.length, ...standsOfWord(verbKey("injure")).map((stand) => turn(stand, negated)));
  if (isVerdict) for (const stand of verdictStands(key, word(verdictAt), negated)) stands.push(stand);
  const theme = isHurt ? subject : deed === undefined ? thing : deed.theme;
  const agent = group.passive ? byPhrase(place, after) : subject;
  const ruledOut = theme.head !== "" && own.some(({ matter, sign }) => matter === RULE_OUT && sign < 0);
  if (!isVerdict && !ruledOut && !isHurt)
    for (const stand of existenceStands(deedKey, negated, theme === NO_PHRASE ? subject : theme)) stands.push(stand);
  if (ruledOut) stands.push(plainStand(`there is ${theme.head}`, !negated));
  if (CAUSING().has(key) && agent.indefinite && agent.head !== "")
    stands.push(plainStand(`there is ${agent.head}`, negated));
  if (own.length === 0 && !OPEN_VERBS.has(word(at)))
    for (const stand of mannerStands(place, after)) stands.push(turn(stand, negated));
  const isByPhrase = group.passive && word(after) === "by";
  const content =
    !isGiven && !isByPhrase && own.some(({ matter }) => matter === CONFIRM) ? contentTerms(place, after) : undefined;
  return makeClause(place, group, {
    lasting: group.lasting || STAYING().has(key),
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

/** "both have burns to the hands": both are hurt. */
function suffers(key: string, object: NounPhrase): boolean {
  return SUFFERING().has(key) && harmTerms().has(object.head);
}

const GRADE = /^(?:life-threatening|serious|severe|critical|fatal|major|visible|external|internal|permanent|lasting)$/;

function isGraded(tokens: readonly Token[], { firstToken, endToken }: NounPhrase): boolean {
  return tokens.slice(firstToken, endToken).some(({ lower }) => GRADE.test(lower));
}

const SUFFERING = verbKeys("have suffer sustain receive");

/** "Mr Orsini was denied bail": his bail. */
function given(subject: NounPhrase, object: NounPhrase): NounPhrase {
  return { ...object, terms: new Map([...object.terms, ...subject.terms]), names: subject.names };
}

const PARTICLES: ReadonlySet<string> = new Set("in up out over away through off down apart".split(" "));
const UNCHANGED_BY_PARTICLE = verbKeys("shut close open free lock");

/** "closed in on", "kept up": with its particle a verb is another one. */
function isOtherVerb(key: string, next: string, second: string): boolean {
  return (
    PARTICLES.has(next) &&
    (next === "in" ? key === verbKey("close") && second === "on" : !UNCHANGED_BY_PARTICLE().has(key))
  );
}

function isAuxiliary(lower: string, tag: Upos | undefined): boolean {
  return tag === "AUX" && !lower.endsWith("ing");
}

/** Without an object these say something else: "fired on them", "returned to the town". */
const NEEDS_OBJECT = verbKeys(
  "fire return hold keep carry catch dismiss back clear charge pick raise cover include meet find locate detain jail free fit miss pay",
);

const STAYING = verbKeys("remain stay keep cling");

/** "acted alone", "was started deliberately". */
function mannerStands({ reading, tags, sentence }: Place, at: number): readonly Stand[] {
  const token = at < sentence.endToken ? reading.document.tokens[at] : undefined;
  return token !== undefined && (tags[at] === "ADV" || tags[at] === "ADJ") && !isEdge(token)
    ? standsOfWord(verbKey(token.lower)).filter(({ bare }) => !bare)
    : [];
}

/** A verdict is one side of a conviction, a plea one of an admission. */
function verdictStands(key: string, verdict: string, negated: boolean): Stand[] {
  if (key !== verbKey("plead"))
    return standsOfWord(verdict === "innocent" ? verbKey("acquit") : verbKey(verdict)).map((stand) =>
      turn(stand, negated),
    );
  return verdict === "guilty" ? [{ ...plainStand("#plea", negated), ofBearer: true }] : [];
}

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

/** "did not spread further", "did not score again": what comes after some of it. */
function saysAgain(tokens: readonly Token[], sentence: Sentence, end: number): boolean {
  return end < sentence.endToken && /^(?:again|further|anymore|elsewhere|else)$/.test((tokens[end] as Token).lower);
}

/** What a clause says of there being a thing, or of a kind of deed done with it: "No tear gas was used", "officers had fired tear gas". */
function existenceStands(key: string, negated: boolean, thing: NounPhrase): Stand[] {
  const stands: Stand[] = [];
  if (HAVING().has(key) && thing.head !== "" && !thing.partial) stands.push(plainStand(`has ${thing.head}`, negated));
  const deed = deedKind(key);
  if (deed !== undefined) stands.push(plainStand(`~${deed}`, negated));
  if (thing.head === "" || GENERIC().has(thing.head)) return stands;
  if (negated && (EXISTENCE().has(key) || CAUSING().has(key)))
    for (const stand of harmOf(thing, negated)) stands.push(stand);
  if (negated ? thing.negative && EXISTENCE().has(key) : thing.indefinite)
    stands.push(plainStand(`there is ${thing.head}`, negated));
  return stands;
}

function plainStand(matter: string, negated: boolean): Stand {
  return { matter, sign: negated ? -1 : 1, negated, reversible: false };
}

/** "won 36 per cent" of the votes is not "won". */
const GAINING: ReadonlySet<string> = new Set("win wins won lose loses lost get gets got take takes took".split(" "));

const MEASURES: ReadonlySet<string> = new Set(["cent", "percent", "percentag", "point"]);

/** "goes up to 17.5 per cent": a measure is no object. "Offered them an apology": what belongs to the phrase is none, either. */
function objectOf({ reading, tags, sentence }: Place, from: number, phrase: FoundPhrase | undefined): NounPhrase {
  const object = phraseAfter(reading.document.tokens, tags, from, sentence);
  const last = from + (phrase?.length ?? 0);
  if (phrase !== undefined && phrase.gap > 0 && object.firstToken < last && last <= object.endToken)
    if (PARTICLES.has(reading.document.tokens[last - 1]?.lower ?? ""))
      // "turned the offer down in May"
      return phraseAfter(reading.document.tokens, tags, from, { ...sentence, endToken: last - 1 });
    else
      return reading.document.tokens[last]?.lower === "of"
        ? NO_PHRASE
        : phraseAfter(reading.document.tokens, tags, last, sentence);
  if (MEASURES.has(object.head))
    return GAINING.has((reading.document.tokens[from - 1] as Token).lower) ? object : NO_PHRASE;
  // "remain in office"
  return phrase !== undefined && tags[from - 1] === "ADP" ? { ...object, oblique: true } : object;
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

function contentTerms({ reading, tags, sentence }: Place, from: number): TermWeights {
  const { tokens } = reading.document;
  const terms = new Map<string, number>();
  for (let at = from; at < sentence.endToken && at < from + CONTENT_REACH; at++) {
    const token = tokens[at] as Token;
    if (token.lower === ";") break;
    if (tags[at] === "PART" || tags[at] === "PRON") continue;
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
  if (subject.negative || object === NO_PHRASE || object.oblique || group.passive || subject.universal) {
    const first = shownSubject(subject);
    if (first !== undefined) return (tokens[first] as Token).start;
  }
  return (tokens[group.shownFrom] as Token).start;
}

function endOf(tokens: readonly Token[], verb: number, object: NounPhrase): number {
  return (tokens[object === NO_PHRASE ? verb : Math.max(verb, object.endToken - 1)] as Token).end;
}

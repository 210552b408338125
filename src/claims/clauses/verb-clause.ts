import type { Token } from "../../document/document.ts";
import { once } from "../../kernel/once.ts";
import {
  DECISION_VERBS,
  GIVING_VERBS,
  INTENTION_VERBS,
  OPEN_VERBS,
  REVERSING_VERBS,
} from "../../lexicons/en/opposites.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { NO_PHRASE, type NounPhrase } from "../noun-phrase.ts";
import { phraseAfter } from "../phrase-after.ts";
import { isEdge } from "../phrase-edges.ts";
import type { Proposition, Stand } from "../proposition.ts";
import { standsOfPhrase, standsOfWord } from "../stands-of-word.ts";
import { readVerbGroup, type VerbGroup } from "../verb-group.ts";
import { verbKey } from "../verb-key.ts";
import { verbKeys } from "../verb-keys.ts";
import { isOver, makeClause, type Place, shownSubject, turn } from "./clause.ts";
import { contentEnd, contentTerms } from "./content-of-clause.ts";
import { nounDeed } from "./deed-nouns.ts";
import { saysAgain, saysUntil } from "./denies-more.ts";
import { CAUSING, existenceStands } from "./existence-stands.ts";
import { isOtherVerb } from "./is-other-verb.ts";
import { isVerb } from "./is-verb.ts";
import { objectOf } from "./object-of.ts";
import { plainStand } from "./plain-stand.ts";
import { subjectOf } from "./subject-of.ts";
import { isGraded, suffers } from "./suffers.ts";
import { findVerdict, judged, verdictStands } from "./verdict.ts";

/** These undo a deed and deny none. */
const UNDOING = /^un(?:ited|veil|cover|load|fold|leash|earth|lock|tie|ravel|plug|seal)/;

/** "insured" for "uninsured" */
function negatedParticiple(lower: string): string | undefined {
  return /^un.{3,}ed$/.test(lower) && !UNDOING.test(lower) ? lower.slice(2) : undefined;
}

const GOVERNING: ReadonlySet<string> = new Set([
  ...DECISION_VERBS,
  ...INTENTION_VERBS,
  ...OPEN_VERBS,
  ...REVERSING_VERBS,
]);

const ORDINAL = /^(?:first|second|third|fourth|fifth|last|next|other|opener)$/;

const HANGING: ReadonlySet<Upos> = new Set(["NOUN", "PROPN", "DET", "NUM", "ADJ"]);

const RULE_OUT = "#want/rule out";
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
  // "won the first game and lost the second"
  if (object === NO_PHRASE && word(after) === "the" && ORDINAL.test(word(after + 1))) return undefined;
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

/** "Mr Orsini was denied bail": his bail. */
function given(subject: NounPhrase, object: NounPhrase): NounPhrase {
  return { ...object, terms: new Map([...object.terms, ...subject.terms]), names: subject.names };
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

function byPhrase({ reading, tags, sentence }: Place, from: number): NounPhrase {
  const { tokens } = reading.document;
  for (let at = from; at < sentence.endToken && at < from + 8; at++) {
    const token = tokens[at] as Token;
    if (token.lower === "by") return phraseAfter(tokens, tags, at + 1, sentence);
    if (isEdge(token)) break;
  }
  return NO_PHRASE;
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

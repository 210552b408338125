import type { Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { byPosition, lastStartingAt, overlaps, type Span } from "../kernel/span.ts";
import {
  DECISION_VERBS,
  EXISTENCE_VERBS,
  GENERIC_NOUNS,
  INTENTION_VERBS,
  OPEN_VERBS,
  REVERSING_VERBS,
  VERDICT_WORDS,
} from "../lexicons/en/opposites.ts";
import { NEGATIONS } from "../lexicons/en/quote-words.ts";
import { reportingForms } from "../lexicons/en/reporting-verbs.ts";
import { stem } from "../lexicons/en/stem.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { isAttribute, isEdge, NO_PHRASE, type NounPhrase, phraseAfter, phraseBefore } from "./noun-phrase.ts";
import type { Proposition, Stand } from "./proposition.ts";
import type { Reading } from "./reading.ts";
import type { TermWeights } from "./sentence-terms.ts";
import { deedKind, standsOfPhrase, standsOfWord, verbKey } from "./stands-of-word.ts";
import { termOf } from "./term.ts";
import { BE, groupStart, readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** Words shown of one version at most, before its object is cut. */
const SHOWN_SUBJECT = 8;
const CONTENT_REACH = 30;
const SHOWN_CONTENT = 14;
/** A pronoun seldom stands for what is farther off in its own sentence. */
const CONTEXT_REACH = 40;

const REMAIN: ReadonlySet<string> = new Set(
  "remain remains remained stay stays stayed stand stands stood kept".split(" "),
);
const NOUNS: ReadonlySet<Upos> = new Set(["NOUN", "PROPN"]);
const HAVE: ReadonlySet<string> = new Set(["has", "have", "had", "hold", "holds", "held", "carried"]);
/** Verbs that tell of a deed towards somebody, whatever was told. */
const INFORMING: ReadonlySet<string> = new Set(["inform", "warn", "notify", "alert"].map(verbKey));
const KEEP: ReadonlySet<string> = new Set(["keep", "keeps", "kept", "leave", "leaves", "left", "hold"]);
const EXISTENCE: ReadonlySet<string> = new Set([...EXISTENCE_VERBS].map(verbKey));
const GENERIC: ReadonlySet<string> = new Set([...GENERIC_NOUNS].map(stem));
/** Words that a shown stretch must not end with. */
const UNFINISHED: ReadonlySet<Upos> = new Set(["ADP", "DET", "CCONJ", "SCONJ", "PART"]);
/** Adjectives that say little without what follows them. */
const VAGUE: ReadonlySet<string> = new Set(
  "able unable likely unlikely possible clear unclear sure certain due available aware ready willing good bad better new different same other such more enough similar close next first last true right wrong".split(
    " ",
  ),
);
const GOVERNING: ReadonlySet<string> = new Set([
  ...DECISION_VERBS,
  ...INTENTION_VERBS,
  ...OPEN_VERBS,
  ...REVERSING_VERBS,
]);
const CONFIRM = "#confirm/deny";

/** The statements of an article, in text order. Questions, conditions, wishes and bare infinitives state nothing. */
export function derivePropositions(reading: Reading, order: number): Proposition[] {
  const { document } = reading;
  const tags = partsOfSpeech(document);
  const propositions: Proposition[] = [];
  const spoken = reading.facts.quotes.flatMap((quote) => quote.quoted).sort(byPosition);
  document.sentences.forEach((sentence, index) => {
    if (document.text[sentence.end - 1] === "?") return;
    let previousVerb = -1;
    let previousStates = true;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const clause = readClause({ reading, tags, sentence }, at, previousVerb);
      // "continues to try and enforce": the second verb states no more than the first
      const follows = previousVerb >= 0 && isAnd(document.tokens[at - 1]);
      if (isVerb(document.tokens, tags, at)) {
        const states = clause !== undefined || isPlainReport((document.tokens[at] as Token).lower);
        if (follows && !previousStates) continue;
        previousVerb = at;
        previousStates = states;
      }
      if (clause === undefined) continue;
      const inQuote = isSpoken(spoken, clause);
      propositions.push({ ...clause, articleId: document.article.id, order, sentence: index, inQuote });
    }
  });
  return propositions;
}

function isSpoken(spoken: readonly Span[], clause: Span): boolean {
  const last = spoken[lastStartingAt(spoken, clause.end - 1)];
  return last !== undefined && overlaps(last, clause);
}

interface Place {
  readonly reading: Reading;
  readonly tags: readonly Upos[];
  readonly sentence: Sentence;
}

function isAnd(token: Token | undefined): boolean {
  return token?.lower === "and" || token?.lower === "or";
}

const VERBAL: ReadonlySet<Upos> = new Set(["ADJ", "NOUN", "ADV"]);

/** Tagged a verb, or what can only be one: "did not unfold", "had expired", "was overruled", "stays at". */
function isVerb(tokens: readonly Token[], tags: readonly Upos[], at: number): boolean {
  if (tags[at] === "VERB") return true;
  const { lower } = tokens[at] as Token;
  if ((lower === "stays" || lower === "remains") && tags[at + 1] === "ADP") return true;
  if (!VERBAL.has(tags[at] as Upos) || NEGATIONS.has(lower)) return false;
  let before = at - 1;
  while (before >= 0 && at - before < 4 && (tags[before] === "ADV" || tags[before] === "PART")) before--;
  if (before < 0 || tags[before] !== "AUX") return false;
  const auxiliary = (tokens[before] as Token).lower;
  const isPast = /(?:ed|en)$/.test(lower);
  if (tags[at] === "ADV") return false;
  return BE.has(auxiliary)
    ? isPast && tags[at] === "ADJ" && standsOfWord(verbKey(lower)).length === 0
    : isPast || /^(?:do|does|did|will|wo)$/.test(auxiliary);
}

type Clause = Omit<Proposition, "articleId" | "order" | "sentence" | "inQuote">;

function readClause(place: Place, at: number, previousVerb: number): Clause | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  const lower = (tokens[at] as Token).lower;
  const state = stateAt(place, at);
  if (state !== undefined) {
    const group = readVerbGroup(
      tokens,
      tags,
      sentence,
      state.copula,
      previousVerb === state.copula ? -1 : previousVerb,
    );
    if (group === undefined) return undefined;
    return stateClause(place, group, state);
  }
  if (BE.has(lower) && tokens[at - 1]?.lower === "there" && at > sentence.firstToken)
    return existence(place, at, previousVerb);
  if (BE.has(lower) && at > sentence.firstToken) {
    const description = descriptionClause(place, at);
    if (description !== undefined) return description;
  }
  if (at === sentence.firstToken || !isVerb(tokens, tags, at) || isAttribute(tokens, tags, at)) return undefined;
  if (isPlainReport(lower) && !BE.has(tokens[at - 1]?.lower ?? "") && !BE.has(tokens[at - 2]?.lower ?? ""))
    return undefined;
  const attribute = attributeClause(place, at, previousVerb);
  if (attribute !== undefined) return attribute;
  return verbClause(place, at, previousVerb);
}

/** "said", "told": what was said is the statement, not that it was said. "Confirmed" and "denied" take a side. */
function isPlainReport(lower: string): boolean {
  if (standsOfWord(verbKey(lower)).length > 0 || INFORMING.has(verbKey(lower))) return false;
  return (
    reportingForms(lower)?.some(({ verb }) => verb.frames.includes("clause") || verb.frames.includes("tell")) === true
  );
}

interface State {
  /** Index of "is", "remains" or the like. */
  readonly copula: number;
  readonly endToken: number;
  readonly stands: readonly Stand[];
  readonly subject?: NounPhrase;
}

/** "is closed", "remains open", "is still on the run", "stays at 15 percent": a state whose last word or phrase begins at `at`. */
function stateAt({ reading, tags, sentence }: Place, at: number): State | undefined {
  const { tokens } = reading.document;
  const word = (index: number) =>
    index >= sentence.firstToken && index < sentence.endToken ? (tokens[index] as Token).lower : "";
  let copula = at - 1;
  while (
    copula > sentence.firstToken &&
    at - copula < 4 &&
    (tags[copula] === "ADV" || word(copula) === "not" || word(copula) === "n't")
  )
    copula--;
  if (copula < sentence.firstToken || (!BE.has(word(copula)) && !REMAIN.has(word(copula)))) return undefined;
  const key = verbKey(word(at));
  const phrase = standsOfPhrase(key, (steps) => word(at + steps));
  if (phrase !== undefined && tags[at] !== "VERB")
    return { copula, endToken: at + phrase.length + 1, stands: phrase.stands };
  if (tags[at] !== "ADJ" && !(REMAIN.has(word(copula)) && tags[at] === "VERB")) return undefined;
  const stands = standsOfWord(key);
  return stands.length === 0 ? undefined : { copula, endToken: at + 1, stands };
}

function stateClause(place: Place, group: VerbGroup, state: State): Clause {
  const { tokens } = place.reading.document;
  const subject = subjectOf(place, group.subjectEnd, -1);
  let negated = subject.negative;
  for (let at = group.firstToken; at < state.endToken; at++) {
    const { lower } = tokens[at] as Token;
    const isNegation = /^(?:not|n't|never|neither|nor)$/.test(lower);
    if (isNegation || (lower === "longer" && tokens[at - 1]?.lower === "no")) negated = !negated;
  }
  const shown = shownSubject(subject) ?? group.shownFrom;
  const lasting =
    group.lasting ||
    REMAIN.has((tokens[state.copula] as Token).lower) ||
    hasStill(tokens, state.copula, state.endToken);
  return {
    ...common(place, group),
    lasting,
    start: (tokens[shown] as Token).start,
    end: (tokens[state.endToken - 1] as Token).end,
    stands: state.stands.map((stand) => turn(stand, negated)),
    verb: "",
    agent: NO_PHRASE,
    theme: subject,
    universal: subject.universal,
    content: undefined,
  };
}

function hasStill(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).lower === "still") return true;
  return false;
}

/** "had a valid safety certificate": the state stands before the noun that it is said of. "keep the school open": behind it. */
function attributeClause(place: Place, at: number, previousVerb: number): Clause | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  const { lower } = tokens[at] as Token;
  if (!HAVE.has(lower) && !KEEP.has(lower)) return undefined;
  const phrase = phraseAfter(tokens, tags, at + 1, sentence);
  if (phrase.kind === "open") return undefined;
  const isKept = KEEP.has(lower);
  const last = isKept ? keptStateAt(place, phrase) : phrase.endToken - 2;
  for (let index = isKept ? last : phrase.firstToken; index <= last; index++) {
    if (!isKept && tags[index] !== "ADJ") continue;
    const token = tokens[index] as Token;
    const stands = standsOfWord(verbKey(token.lower));
    if (stands.length === 0) continue;
    const group = readVerbGroup(tokens, tags, sentence, at, previousVerb);
    if (group === undefined) return undefined;
    const terms = new Map(phrase.terms);
    const own = termOf(token);
    if (own !== undefined) terms.delete(own.key);
    if (terms.size === 0) return undefined;
    const negated = group.negated !== phrase.negative;
    return {
      ...common(place, group),
      start: (tokens[group.shownFrom] as Token).start,
      end: (tokens[Math.max(index, phrase.endToken - 1)] as Token).end,
      stands: stands.map((stand) => turn(stand, negated)),
      verb: "",
      agent: NO_PHRASE,
      theme: { ...phrase, terms },
      universal: phrase.universal,
      content: undefined,
    };
  }
  return undefined;
}

/** Where "open" stands in "keep the pool in the park open"; past the end of the sentence where there is none. */
function keptStateAt({ reading, tags, sentence }: Place, phrase: NounPhrase): number {
  const { tokens } = reading.document;
  for (let at = phrase.firstToken + 1; at < sentence.endToken && at < phrase.endToken + VERDICT_REACH; at++) {
    const token = tokens[at] as Token;
    if (isEdge(token) || tags[at] === "AUX") break;
    const isLast = at + 1 >= sentence.endToken || !NOUNS.has(tags[at + 1] as Upos);
    if (isLast && !NOUNS.has(tags[at] as Upos) && standsOfWord(verbKey(token.lower)).length > 0) return at;
  }
  return phrase.firstToken;
}

/** "is a minor", "was not dangerous": what somebody or something is said to be. */
function descriptionClause(place: Place, at: number): Clause | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  let first = at + 1;
  let turned = false;
  for (; first < sentence.endToken && (tags[first] === "ADV" || tags[first] === "PART"); first++) {
    const { lower } = tokens[first] as Token;
    if (/^(?:not|n't|never)$/.test(lower)) turned = !turned;
    else if (lower !== "also" && lower !== "still") return undefined;
  }
  const token = tokens[first];
  if (token === undefined || first >= sentence.endToken) return undefined;
  const isNoun = /^an?$/.test(token.lower);
  const noun = isNoun ? phraseAfter(tokens, tags, first, sentence) : NO_PHRASE;
  const isAdjective = tags[first] === "ADJ" && !/^(?:ADJ|NOUN|PROPN|VERB)$/.test(tags[first + 1] ?? "");
  if (isAdjective ? VAGUE.has(token.lower) || standsOfWord(verbKey(token.lower)).length > 0 : noun.head === "")
    return undefined;
  const group = readVerbGroup(tokens, tags, sentence, at, -1);
  const subject = group === undefined ? NO_PHRASE : subjectOf(place, group.subjectEnd, -1);
  if (group === undefined || subject.kind === "open" || subject.partial) return undefined;
  const negated = (group.negated !== turned) !== subject.negative;
  // "is not an American series" may be a French one
  if (negated && noun.terms.size > 1) return undefined;
  return {
    ...common(place, group),
    start: (tokens[shownSubject(subject) ?? group.shownFrom] as Token).start,
    end: (tokens[isAdjective ? first : noun.endToken - 1] as Token).end,
    stands: [
      {
        matter: `is ${isAdjective ? verbKey(token.lower) : noun.head}`,
        sign: negated ? -1 : 1,
        negated,
        reversible: false,
      },
    ],
    verb: "be",
    agent: NO_PHRASE,
    theme: subject,
    universal: subject.universal,
    content: undefined,
  };
}

/** "There are no such talks". */
function existence(place: Place, at: number, previousVerb: number): Clause | undefined {
  const { tokens } = place.reading.document;
  const group = readVerbGroup(tokens, place.tags, place.sentence, at, previousVerb);
  const theme = phraseAfter(tokens, place.tags, at + 1, place.sentence);
  if (group === undefined || theme.head === "") return undefined;
  const negated = group.negated !== theme.negative;
  return {
    ...common(place, group),
    start: (tokens[Math.max(place.sentence.firstToken, at - 1)] as Token).start,
    end: (tokens[theme.endToken - 1] as Token).end,
    stands: [{ matter: `there is ${theme.head}`, sign: negated ? -1 : 1, negated, reversible: false }],
    verb: "be",
    agent: NO_PHRASE,
    theme,
    universal: false,
    content: undefined,
  };
}

function verbClause(place: Place, at: number, previousVerb: number): Clause | undefined {
  const { tokens } = place.reading.document;
  const { tags, sentence } = place;
  const word = (index: number) => (index < sentence.endToken ? (tokens[index]?.lower ?? "") : "");
  // "decided to keep", "failed to inform": the infinitive tells what was done
  if (word(at + 1) === "to" && tags[at + 2] === "VERB" && GOVERNING.has(word(at))) return undefined;
  const group = readVerbGroup(tokens, tags, sentence, at, previousVerb);
  if (group === undefined) return undefined;
  const key = verbKey(word(at));
  const phrase = standsOfPhrase(key, (steps) => word(at + steps));
  const after = at + 1 + (phrase?.length ?? 0);
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
  const own = phrase === undefined ? standsOfWord(key) : phrase.stands;
  const stands: Stand[] = own.map((stand) => turn(stand, negated));
  const plain = { sign: negated ? -1 : 1, negated, reversible: false } as const;
  if (isVerdict) stands.splice(0, stands.length, { ...plain, matter: `=${key} ${word(verdictAt)}` });
  else if (phrase === undefined) stands.unshift({ ...plain, matter: key });
  const theme = group.passive ? subject : isVerdict ? judged(object, verdictAt) : object;
  const agent = group.passive ? byPhrase(place, after) : subject;
  if (!isVerdict)
    for (const stand of existenceStands(key, negated, theme === NO_PHRASE ? subject : theme)) stands.push(stand);
  const content = own.some(({ matter }) => matter === CONFIRM) ? contentTerms(place, after) : undefined;
  return {
    ...common(place, group),
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
  };
}

const VERDICT_REACH = 6;

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
  const plain = { sign: negated ? -1 : 1, negated, reversible: false } as const;
  const deed = deedKind(key);
  if (deed !== undefined) stands.push({ ...plain, matter: `~${deed}` });
  if (thing.head === "" || GENERIC.has(thing.head)) return stands;
  if (negated ? thing.negative && EXISTENCE.has(key) : thing.indefinite)
    stands.push({ ...plain, matter: `there is ${thing.head}` });
  return stands;
}

/** The subject before a verb group; past a comma or "who" the words that it stands for, past "and" the one of the verb before. */
function subjectOf({ reading, tags, sentence }: Place, end: number, previousVerb: number): NounPhrase {
  const { tokens } = reading.document;
  const near = phraseBefore(tokens, tags, end, sentence);
  if (near !== NO_PHRASE || end <= sentence.firstToken) return near;
  const edge = (tokens[end - 1] as Token).lower;
  if (isAnd(tokens[end - 1]) && previousVerb >= 0)
    return phraseBefore(tokens, tags, groupStart(tokens, tags, sentence, previousVerb), sentence);
  if (edge !== "," && edge !== "who" && edge !== "which") return near;
  const isRelative = edge !== ",";
  const before = isRelative && tokens[end - 2]?.lower === "," ? end - 2 : end - 1;
  if (before <= sentence.firstToken) return near;
  const far = phraseBefore(tokens, tags, before, sentence);
  return far !== NO_PHRASE && tags[far.firstToken] === "ADP" ? NO_PHRASE : far;
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

function shownSubject({ firstToken, endToken }: NounPhrase): number | undefined {
  return endToken > firstToken && endToken - firstToken <= SHOWN_SUBJECT ? firstToken : undefined;
}

function endOf(tokens: readonly Token[], verb: number, object: NounPhrase): number {
  return (tokens[object === NO_PHRASE ? verb : Math.max(verb, object.endToken - 1)] as Token).end;
}

function turn(stand: Stand, negated: boolean): Stand {
  return negated ? { ...stand, sign: -stand.sign as 1 | -1, negated: true } : stand;
}

function common(
  { reading, sentence }: Place,
  { future, tense, decided, lasting, provisional, firstToken }: VerbGroup,
): Pick<Clause, "future" | "tense" | "decided" | "lasting" | "provisional" | "context"> {
  const { document } = reading;
  const context = new Map<string, number>();
  for (let at = Math.max(sentence.firstToken, firstToken - CONTEXT_REACH); at < firstToken; at++) {
    const term = termOf(document.tokens[at] as Token);
    if (term !== undefined) context.set(term.key, term.weight);
  }
  return { future, tense, decided, lasting, provisional, context };
}

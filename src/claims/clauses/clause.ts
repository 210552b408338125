import type { Sentence, Token } from "../../document/document.ts";
import { lastStartingAt, overlaps, type Span } from "../../kernel/span.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { NO_PHRASE, type NounPhrase, phraseBefore } from "../noun-phrase.ts";
import type { Proposition, Stand } from "../proposition.ts";
import type { Reading } from "../reading.ts";
import type { TermWeights } from "../sentence-terms.ts";
import { groupStart, type VerbGroup } from "../verb-group.ts";

export interface Place {
  readonly reading: Reading;
  /** Of the article in publication order. */
  readonly order: number;
  readonly tags: readonly Upos[];
  readonly sentence: Sentence;
  /** Of the sentence in its document. */
  readonly index: number;
  /** What stands in quotation marks, in text order. */
  readonly spoken: readonly Span[];
}

/** Words shown of one version at most, before its object is cut. */
const SHOWN_SUBJECT = 8;

export const VERDICT_REACH = 6;

export function isAnd(token: Token | undefined): boolean {
  return token?.lower === "and" || token?.lower === "or";
}

/** The subject before a verb group; past a comma or "who" the words that it stands for, past "and" the one of the verb before. */
export function subjectOf({ reading, tags, sentence }: Place, verbAt: number, previousVerb: number): NounPhrase {
  const { tokens } = reading.document;
  const end = beforeAge(tokens, verbAt);
  const near = phraseBefore(tokens, tags, end, sentence);
  if (near !== NO_PHRASE || end <= sentence.firstToken) return near;
  const edge = (tokens[end - 1] as Token).lower;
  if (isAnd(tokens[end - 1]) && previousVerb >= 0)
    return phraseBefore(tokens, tags, groupStart(tokens, tags, sentence, previousVerb), sentence);
  if (edge !== "," && edge !== "who" && edge !== "which") return near;
  const before = edge === "," ? insertionStart(tokens, tags, sentence, end) : pastComma(tokens, end);
  if (before <= sentence.firstToken) return near;
  const far = phraseBefore(tokens, tags, before, sentence);
  return far !== NO_PHRASE && tags[far.firstToken] === "ADP" ? NO_PHRASE : far;
}

/** "Iker Etxe, 31, passed a test": the end of the name. */
function beforeAge(tokens: readonly Token[], end: number): number {
  const [opening, age, closing] = tokens.slice(Math.max(0, end - 3), end).map(({ text }) => text);
  return opening === "," && closing === "," && /^\d{1,3}$/.test(age ?? "") ? end - 3 : end;
}

function pastComma(tokens: readonly Token[], end: number): number {
  return tokens[end - 2]?.lower === "," ? end - 2 : end - 1;
}

const LONGEST_RELATIVE = 25;

const INSERTED: ReadonlySet<Upos> = new Set(["NUM", "VERB", "DET", "ADP"]);

/** "The mayor, who had backed the plan, ruled", "The pilot, 52, acted": the comma before what is put in, where one closes it. */
function insertionStart(tokens: readonly Token[], tags: readonly Upos[], sentence: Sentence, end: number): number {
  for (let at = end - 2; at > sentence.firstToken && at > end - LONGEST_RELATIVE; at--) {
    if (tokens[at - 1]?.lower !== ",") continue;
    if (/^(?:who|which|whose)$/.test((tokens[at] as Token).lower) || INSERTED.has(tags[at] as Upos)) return at - 1;
    break;
  }
  return end - 1;
}

export function shownSubject({ firstToken, endToken }: NounPhrase): number | undefined {
  return endToken > firstToken && endToken - firstToken <= SHOWN_SUBJECT ? firstToken : undefined;
}

export function turn(stand: Stand, negated: boolean): Stand {
  return negated ? { ...stand, sign: -stand.sign as 1 | -1, negated: true } : stand;
}

/** What a reader of clauses has found; the rest is told by the place and the verb. */
interface ToldClause extends Span {
  readonly stands: readonly Stand[];
  readonly verb: string;
  readonly agent?: NounPhrase;
  readonly theme: NounPhrase;
  readonly universal: boolean;
  readonly content?: TermWeights | undefined;
  readonly lasting?: boolean;
}

export function makeClause(place: Place, group: VerbGroup, told: ToldClause): Proposition {
  const { start, end, agent = NO_PHRASE, lasting = group.lasting } = told;
  return {
    articleId: place.reading.document.article.id,
    order: place.order,
    sentence: place.index,
    start,
    end,
    stands: told.stands,
    verb: told.verb,
    future: group.future,
    tense: group.tense,
    decided: group.decided,
    lasting,
    provisional: group.provisional,
    perfect: group.perfect,
    inQuote: isSpoken(place.spoken, start, end),
    agent,
    theme: told.theme,
    universal: told.universal,
    content: told.content,
    firstToken: group.firstToken,
  };
}

function isSpoken(spoken: readonly Span[], start: number, end: number): boolean {
  const last = spoken[lastStartingAt(spoken, end - 1)];
  return last !== undefined && overlaps(last, { start, end });
}

import type { Document, Sentence, Token } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import { once } from "../../kernel/once.ts";
import { lastStartingAt, overlaps, type Span } from "../../kernel/span.ts";
import { HELD_EVENTS } from "../../lexicons/en/opposites.ts";
import { stem } from "../../lexicons/en/stem.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { NO_PHRASE, type NounPhrase } from "../noun-phrase.ts";
import type { Proposition, Stand } from "../proposition.ts";
import type { Reading } from "../reading.ts";
import type { TermWeights } from "../sentence-terms.ts";
import { sentencesWith } from "../sentences-with.ts";
import type { VerbGroup } from "../verb-group.ts";

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

export function shownSubject({ firstToken, endToken }: NounPhrase): number | undefined {
  return endToken > firstToken && endToken - firstToken <= SHOWN_SUBJECT ? firstToken : undefined;
}

/** "was closed for two hours", "until ten": a state that is over, unlike that which "is closed until ten". In: the token behind it. */
export function isOver(
  { reading, tags, sentence }: Place,
  { tense, perfect, future }: VerbGroup,
  { reversible }: Stand,
  end: number,
): boolean {
  if (tense !== "past" || perfect || future) return false;
  const next = end < sentence.endToken ? reading.document.tokens[end]?.lower : undefined;
  return reversible && (next === "until" || (next === "for" && (tags[end + 1] === "NUM" || tags[end + 1] === "ADV")));
}

export function turn(stand: Stand, negated: boolean): Stand {
  return negated ? { ...stand, sign: -stand.sign as 1 | -1, negated: true } : stand;
}

/** "is shut for good", but not "shut for good in 2019": tells of what comes, too. */
const FOR_GOOD = /^ (?:for good|for ever|forever|permanently)\b/;
const FOR_GOOD_REACH = 16;

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
    stands: told.stands.filter(
      ({ affirmed, negated, ofEvent }) => !(affirmed && negated) && !(ofEvent && !heldEvents().has(told.theme.head)),
    ),
    verb: told.verb,
    future: group.future || isForGood(place, group, end),
    tense: group.tense,
    decided: group.decided,
    lasting,
    provisional: group.provisional,
    perfect: group.perfect,
    before: isPluperfect(place, group) && isOfTimeBefore(place) && !isReported(place, start, end),
    inQuote: isSpoken(place.spoken, start, end),
    agent,
    theme: told.theme,
    universal: told.universal,
    content: told.content,
    firstToken: group.firstToken,
  };
}

const heldEvents = once(() => new Set([...HELD_EVENTS].map(stem)));

function isForGood({ reading: { document } }: Place, { tense }: VerbGroup, end: number): boolean {
  return tense === "present" && FOR_GOOD.test(document.text.slice(end, end + FOR_GOOD_REACH));
}

/** "since 1950", "in the current term" */
function isOfTimeBefore({ reading: { document }, index }: Place): boolean {
  return sentencesOfTimeBefore(document).has(index);
}

const OF_TIME_BEFORE: ReadonlySet<string> = new Set("since before ever until previously yet current".split(" "));

const sentencesOfTimeBefore = keptFor((document: Document) =>
  sentencesWith(document, ({ lower }) => OF_TIME_BEFORE.has(lower)),
);

const reportingSentences = keptFor((document: Document) =>
  sentencesWith(document, ({ lower }) => REPORTED.test(lower)),
);

/** "had been", "had not been" and "had never left", but not "had left": what was so until then. */
function isPluperfect({ reading: { document } }: Place, { firstToken }: VerbGroup): boolean {
  return (
    document.tokens.slice(firstToken, firstToken + 2).some(({ lower }) => lower === "had") &&
    BEEN_OR_DENIED.test(document.tokens[firstToken + 1]?.lower ?? "")
  );
}

const BEEN_OR_DENIED = /^(?:been|not|never|n't|yet)$/;

/** "Nobody had been warned, he said": told of the day itself. */
function isReported({ reading: { document, facts }, index }: Place, start: number, end: number): boolean {
  return reportingSentences(document).has(index) || isSpoken(facts.quotes, start, end);
}

const REPORTED =
  /^(?:sa(?:id|ys|y)|told|tells|according|report.*|announce.*|confirm.*|den(?:y|ied|ies)|admit.*|insist.*|add(?:s|ed)|claim.*|repeat.*|stress.*|conced.*)$/;

export function isSpoken(spoken: readonly Span[], start: number, end: number): boolean {
  const last = spoken[lastStartingAt(spoken, end - 1)];
  return last !== undefined && overlaps(last, { start, end });
}

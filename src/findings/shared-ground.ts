import type { Reading } from "../claims/reading.ts";
import { sameEntity } from "../claims/same-entity.ts";
import { sentenceTerms } from "../claims/sentence-terms.ts";
import { wordsOfTerms } from "../claims/words-of-terms.ts";
import type { Side } from "../comparisons/comparison.ts";
import { shared, type Tie, tieOf } from "../comparisons/tie.ts";
import { contains, lastStartingAt, overlaps, type Span } from "../kernel/span.ts";
import { auxiliaries, determiners, modals, negations, prepositions } from "../lexicons/en/closed-class.ts";
import type { EntityMention } from "../mentions/mention.ts";

const MOST_WORDS = 5;
const MOST_NAMES = 4;
/** A list of names in one sentence is held against another one only so far. */
const NAMES_LOOKED_AT = 20;

/** What the sentences of two claims share: participants, places, days and the most telling words. */
export function sharedGround(ofA: Reading, a: Side, ofB: Reading, b: Side): Tie[] {
  const [left, right] = [sentenceOf(ofA, a), sentenceOf(ofB, b)];
  const names = sharedNames(namesIn(ofA, left.span), namesIn(ofB, right.span), [...a.spans, ...b.spans]);
  const places = names.filter(({ type }) => type === "place");
  const days = sharedDays(ofA, left.span, a, ofB, right.span);
  return shared(
    tieOf("participants", textsOf(names.filter(({ type }) => type !== "place"))),
    tieOf("places", textsOf(places)),
    tieOf("days", days),
    tieOf("words", sharedWords(ofA, left.index, ofB, right.index, [...textsOf(names), ...days])),
  );
}

interface SentencePlace {
  readonly index: number;
  readonly span: Span;
}

function sentenceOf({ document: { sentences } }: Reading, { spans: [span] }: Side): SentencePlace {
  const index = Math.max(0, lastStartingAt(sentences, span?.start ?? 0));
  return { index, span: sentences[index] ?? { start: 0, end: 0 } };
}

function namesIn({ facts: { entities } }: Reading, sentence: Span): EntityMention[] {
  const first = lastStartingAt(entities, sentence.start - 1) + 1;
  const end = lastStartingAt(entities, sentence.end - 1) + 1;
  return entities.slice(first, end).slice(0, NAMES_LOOKED_AT);
}

/** The names of the first sentence that the second one has too, but for those in dispute. */
function sharedNames(
  left: readonly EntityMention[],
  right: readonly EntityMention[],
  disputed: readonly Span[],
): EntityMention[] {
  const seen = new Set<string>();
  return left.filter((name) => {
    if (seen.has(name.entityId) || disputed.some((span) => contains(name, span))) return false;
    if (!right.some((other) => isSame(name, other))) return false;
    seen.add(name.entityId);
    return true;
  });
}

function isSame(a: EntityMention, b: EntityMention): boolean {
  const sameness = sameEntity({ type: a.type, name: a.name }, { type: b.type, name: b.name });
  return sameness === "same" || sameness === "variant";
}

function textsOf(names: readonly EntityMention[]): string[] {
  return names.slice(0, MOST_NAMES).map(({ name }) => name);
}

/** Dates beside the claims that mean one time, as the earlier article writes them. */
function sharedDays(ofA: Reading, inA: Span, { spans }: Side, ofB: Reading, inB: Span): string[] {
  const values = new Set(datesIn(ofB, inB).map(({ value }) => value));
  return datesIn(ofA, inA)
    .filter((date) => values.has(date.value) && !spans.some((span) => overlaps(span, date)))
    .map(({ text }) => text);
}

function datesIn({ facts: { dates } }: Reading, sentence: Span) {
  return dates.filter(({ start, end, interval }) => interval && start >= sentence.start && end <= sentence.end);
}

function sharedWords(
  { document: ofA }: Reading,
  indexA: number,
  { document: ofB }: Reading,
  indexB: number,
  toldAlready: readonly string[],
): string[] {
  const other = sentenceTerms(ofB, indexB);
  const common = [...sentenceTerms(ofA, indexA)].filter(([term]) => other.has(term));
  const telling = common.sort((x, y) => y[1] - x[1]).map(([term]) => term);
  const told = new Set(toldAlready.flatMap((words) => words.split(/\s/)));
  const kept = new Set(telling.slice(0, MOST_WORDS + told.size));
  return wordsOfTerms(ofA, indexA, kept)
    .filter((word) => !told.has(word) && !SMALL_WORDS.some((words) => words.has(word.toLowerCase())))
    .slice(0, MOST_WORDS);
}

/** "About", "had" and "no" tell nobody why two sentences are of one thing. */
const SMALL_WORDS = [prepositions, auxiliaries, modals, negations, determiners];

import type { QuoteClaim, QuoteWord } from "../../claims/claim.ts";
import { NEGATIONS } from "../../lexicons/en/quote-words.ts";
import type { Comparison } from "../comparison.ts";
import { changedRegion } from "./changed-region.ts";
import { compareSpeakers, speakerVerdict } from "./compare-speakers.ts";
import { CHANGE_CONFIDENCE, countWeighty, gravestChange } from "./gravest-change.ts";
import { isIdle } from "./idle-change.ts";
import { matchSentences } from "./match-sentences.ts";
import { matchWords, type WordMatch } from "./match-words.ts";
import { similarQuotes } from "./quote-index.ts";
import { quoteRemedies } from "./quote-remedies.ts";
import { quoteSide } from "./quote-side.ts";
import { quoteTies } from "./quote-ties.ts";
import { areSameWords, type SentencePart, sentenceParts } from "./sentence-parts.ts";
import { sharedSentence } from "./shared-sentence.ts";
import type { WordChange } from "./word-diff.ts";

const RULE = "comparisons/quotes/compare-quotes";

/** A statement told again in another event may have been said twice. */
const OTHER_EVENT_FACTOR = 0.75;
/** So few shared words identify an utterance only where the speaker is the same too. */
const SHARED_WORDS_WITHOUT_SPEAKER = 6;
const SHARE_WITHOUT_SPEAKER = 0.75;
/** In another event, a passage this short is a phrase that a speaker uses again and again. */
const SHARED_WORDS_IN_OTHER_EVENT = 3;

/**
 * Compares the quotations of a whole story, across its events.
 *
 * In: quotations in publication order, and the event of each article.
 * Out: kind "quote" where the wording differs, kind "speaker" where the same words are given to different people.
 */
export function compareQuotes(
  claims: readonly QuoteClaim[],
  eventOf: (articleId: string) => string | undefined,
): Comparison[] {
  const comparisons: Comparison[] = [];
  for (const [a, b] of similarQuotes(claims)) {
    const sameEvent = eventOf(a.articleId) === eventOf(b.articleId);
    // between events most pairs have two speakers, and aligning their words is dear
    if (!sameEvent && speakerVerdict(a, b) !== "same") continue;
    const match = matchWords(a.words, b.words) ?? sentenceMatch(a, b);
    if (match !== undefined) comparisons.push(...compareWording(a, b, match, sameEvent));
    if (!sameEvent || speakerVerdict(a, b) !== "different") continue;
    const unchanged = match?.changes.every((change) => isIdle(...changedWords(a, b, change))) ?? false;
    const shared = match !== undefined && unchanged ? match.shared : sharedSentence(a.words, b.words);
    const speakers = compareSpeakers(a, b, shared);
    if (speakers !== undefined) comparisons.push(speakers);
  }
  return comparisons;
}

function sentenceMatch(a: QuoteClaim, b: QuoteClaim): WordMatch | undefined {
  return speakerVerdict(a, b) === "same" ? matchSentences(a.words, b.words) : undefined;
}

function compareWording(a: QuoteClaim, b: QuoteClaim, match: WordMatch, sameEvent: boolean): Comparison[] {
  if (!sameEvent && match.shared < SHARED_WORDS_IN_OTHER_EVENT) return [];
  if (speakerVerdict(a, b) !== "same" && !isTellingMatch(a, b, match)) return [];
  const factor = sameEvent ? 1 : OTHER_EVENT_FACTOR;
  const parts = sentenceParts(a.words, b.words, match);
  const altered = parts.filter((part) => part.changes.length > 0 && !isOtherSentence(a, b, part));
  // "It rained – we ran for the hall" is told again as "It rained. We ran": the sentence that was altered agrees with neither
  const isAltered = (part: SentencePart) => altered.some(({ a, b }) => a[0] === part.a[0] || b[0] === part.b[0]);
  const same = parts
    .filter((part) => part.changes.length === 0 && !isAltered(part))
    .map((part) => agreement(a, b, part));
  return [...same, ...gravest(altered.map((part) => alteration(a, b, part, factor)))];
}

/** Every sentence in which a word was altered; where none was, the first that is put in other words. */
function gravest(alterations: readonly Comparison[]): Comparison[] {
  const words = alterations.filter(({ confidence }) => confidence > CHANGE_CONFIDENCE.function);
  return words.length > 0 ? words : alterations.slice(0, 1);
}

function agreement(a: QuoteClaim, b: QuoteClaim, part: SentencePart): Comparison {
  const sides = { a: quoteSide(a, part.a[0], part.a), b: quoteSide(b, part.b[0], part.b) };
  const equal = sides.a.value === sides.b.value;
  return {
    ...factOf(a, b),
    ...sides,
    verdict: equal ? "equal" : "compatible",
    confidence: 0.9,
    reason: equal ? "the same words" : "a shorter cut of the same words",
    ...(equal ? {} : { ties: quoteTies(a, []) }),
  };
}

function alteration(a: QuoteClaim, b: QuoteClaim, { changes, ...part }: SentencePart, factor: number): Comparison {
  const what = gravestChange(changes.map((change) => changedWords(a, b, change)));
  return {
    ...factOf(a, b),
    verdict: "conflicting",
    a: quoteSide(a, part.a[0], changedRegion(a.words, changes, "A")),
    b: quoteSide(b, part.b[0], changedRegion(b.words, changes, "B")),
    confidence: CHANGE_CONFIDENCE[what] * factor,
    reason: `${what} changed: ${changes.map((change) => tellChange(a, b, change)).join("; ")}`,
    ties: quoteTies(a, changes),
    remedies: quoteRemedies(a, b, changes),
  };
}

function factOf(a: QuoteClaim, b: QuoteClaim) {
  return { kind: "quote", rule: RULE, subject: subjectOf(a, b) } as const;
}

/** As many weighty words differ as are shared: another sentence with the same turn of phrase. A denial may have few words. */
function isOtherSentence(a: QuoteClaim, b: QuoteClaim, { changes, a: sentence }: SentencePart): boolean {
  const pairs = changes.map((change) => changedWords(a, b, change));
  const [left, right] = [pairs.flatMap(([words]) => words), pairs.flatMap(([, words]) => words)];
  if ([...left, ...right].some(({ text }) => NEGATIONS.has(text)) || areSameWords(left, right)) return false;
  const shared = countWeighty(a.words.slice(...sentence)) - countWeighty(left);
  return Math.max(countWeighty(left), countWeighty(right)) > shared;
}

/** Words enough, or nearly all words of a short sentence, to know the utterance without its speaker. */
function isTellingMatch(a: QuoteClaim, b: QuoteClaim, { shared }: WordMatch): boolean {
  if (shared >= SHARED_WORDS_WITHOUT_SPEAKER) return true;
  return shared >= 4 && shared / Math.max(a.words.length, b.words.length) >= SHARE_WITHOUT_SPEAKER;
}

function changedWords(a: QuoteClaim, b: QuoteClaim, change: WordChange): [QuoteWord[], QuoteWord[]] {
  return [a.words.slice(change.fromA, change.toA), b.words.slice(change.fromB, change.toB)];
}

function tellChange(a: QuoteClaim, b: QuoteClaim, change: WordChange): string {
  const [left, right] = changedWords(a, b, change).map((words) => words.map(({ text }) => text).join(" ") || "nothing");
  return `"${left}" against "${right}"`;
}

function subjectOf(a: QuoteClaim, b: QuoteClaim): string {
  const speaker = a.quote.speaker?.name ?? b.quote.speaker?.name;
  return speaker === undefined ? "quotation" : `words of ${speaker}`;
}

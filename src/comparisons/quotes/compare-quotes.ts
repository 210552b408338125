import type { QuoteClaim, QuoteWord } from "../../claims/claim.ts";
import type { Comparison, Side } from "../comparison.ts";
import { compareSpeakers, speakerVerdict } from "./compare-speakers.ts";
import { CHANGE_CONFIDENCE, gravestChange } from "./gravest-change.ts";
import { matchWords, type WordMatch } from "./match-words.ts";
import { similarQuotes } from "./quote-index.ts";
import { quoteRemedies } from "./quote-remedies.ts";
import { quoteTies } from "./quote-ties.ts";
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
    const match = matchWords(a.words, b.words);
    const comparison = match === undefined ? undefined : compareWording(a, b, match, sameEvent);
    if (comparison !== undefined) comparisons.push(comparison);
    if (!sameEvent || speakerVerdict(a, b) !== "different") continue;
    const speakers = compareSpeakers(
      a,
      b,
      match?.changes.length === 0 ? match.shared : sharedSentence(a.words, b.words),
    );
    if (speakers !== undefined) comparisons.push(speakers);
  }
  return comparisons;
}

/** Words of the longest sentence that both hold word by word, 0 where there is none. */
function sharedSentence(a: readonly QuoteWord[], b: readonly QuoteWord[]): number {
  const sentences = new Set(sentencesOf(a));
  return Math.max(0, ...sentencesOf(b).map((sentence) => (sentences.has(sentence) ? sentence.split(" ").length : 0)));
}

function sentencesOf(words: readonly QuoteWord[]): string[] {
  const sentences: string[] = [];
  for (const word of words) {
    const last = sentences.length - 1;
    if (last < 0 || isEdge(word)) sentences.push(word.text);
    else sentences[last] += ` ${word.text}`;
  }
  return sentences;
}

function compareWording(a: QuoteClaim, b: QuoteClaim, match: WordMatch, sameEvent: boolean): Comparison | undefined {
  const speakers = speakerVerdict(a, b);
  if (!sameEvent && match.shared < SHARED_WORDS_IN_OTHER_EVENT) return undefined;
  if (speakers !== "same" && !isTellingMatch(a, b, match)) return undefined;
  const base = { kind: "quote", rule: RULE, subject: subjectOf(a, b) } as const;
  if (match.changes.length === 0) {
    const equal = a.words.length === b.words.length;
    return {
      ...base,
      verdict: equal ? "equal" : "compatible",
      a: sideOf(a),
      b: sideOf(b),
      confidence: 0.9,
      reason: equal ? "the same words" : "a shorter cut of the same words",
      ...(equal ? {} : { ties: quoteTies(a, match.changes) }),
    };
  }
  const what = gravestChange(changedWords(a.words, b.words, match.changes));
  return {
    ...base,
    verdict: "conflicting",
    a: sideOf(a, regionOf(a.words, match.changes, "A")),
    b: sideOf(b, regionOf(b.words, match.changes, "B")),
    confidence: CHANGE_CONFIDENCE[what] * (sameEvent ? 1 : OTHER_EVENT_FACTOR),
    reason: `${what} changed: ${match.changes.map((change) => tellChange(a.words, b.words, change)).join("; ")}`,
    ties: quoteTies(a, match.changes),
    remedies: quoteRemedies(a, b, match.changes),
  };
}

/** Words enough, or nearly all words of a short sentence, to know the utterance without its speaker. */
function isTellingMatch(a: QuoteClaim, b: QuoteClaim, { shared }: WordMatch): boolean {
  if (shared >= SHARED_WORDS_WITHOUT_SPEAKER) return true;
  return shared >= 4 && shared / Math.max(a.words.length, b.words.length) >= SHARE_WITHOUT_SPEAKER;
}

function changedWords(a: readonly QuoteWord[], b: readonly QuoteWord[], changes: readonly WordChange[]): QuoteWord[] {
  return changes.flatMap((change) => [...a.slice(change.fromA, change.toA), ...b.slice(change.fromB, change.toB)]);
}

function tellChange(a: readonly QuoteWord[], b: readonly QuoteWord[], change: WordChange): string {
  const tell = (words: readonly QuoteWord[], from: number, to: number) =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(" ") || "nothing";
  return `"${tell(a, change.fromA, change.toA)}" against "${tell(b, change.fromB, change.toB)}"`;
}

/** The words that hold the changes, to the ends of their sentence or stretch: `[from, to)`. */
function regionOf(words: readonly QuoteWord[], changes: readonly WordChange[], side: "A" | "B"): [number, number] {
  const from = Math.min(...changes.map((change) => (side === "A" ? change.fromA : change.fromB)));
  const to = Math.max(...changes.map((change) => (side === "A" ? change.toA : change.toB)));
  let first = Math.min(from, words.length - 1);
  while (first > 0 && !isEdge(words[first])) first--;
  let end = Math.max(to, first + 1);
  while (end < words.length && !isEdge(words[end])) end++;
  return [first, end];
}

function isEdge(word: QuoteWord | undefined): boolean {
  return word === undefined || word.startsSentence || word.gapBefore;
}

function sideOf(claim: QuoteClaim, [from, to]: [number, number] = [0, claim.words.length]): Side {
  const words = claim.words.slice(from, to);
  return {
    key: `${claim.articleId} ${claim.start}-${claim.end}`,
    articleId: claim.articleId,
    order: claim.order,
    spans: [{ start: words[0]?.start ?? claim.start, end: words.at(-1)?.end ?? claim.end }],
    value: words.map((word) => word.text).join(" "),
  };
}

function subjectOf(a: QuoteClaim, b: QuoteClaim): string {
  const speaker = a.quote.speaker?.name ?? b.quote.speaker?.name;
  return speaker === undefined ? "quotation" : `words of ${speaker}`;
}

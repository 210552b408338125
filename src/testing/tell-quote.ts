import type { QuoteWord } from "../claims/claim.ts";
import type { WordChange } from "../comparisons/quotes/word-diff.ts";
import { type Span, sliceOf } from "../kernel/span.ts";
import { showLine } from "../report/show-line.ts";
import { indexOfPiece, type QuotationMatch } from "./match-quotation.ts";
import { type Quotation, quotationsIn, wordsIn } from "./quotations.ts";
import { type AskedArticle, articleLines, tellDifference, tellWords } from "./tell-article.ts";

/** A quotation of the article beside the words asked for. */
export interface Candidate {
  readonly quotation: Quotation;
  readonly match: QuotationMatch;
}

/** What was asked for, and the article that was asked. */
export interface QuoteQuestion {
  readonly article: AskedArticle;
  readonly words: string;
  readonly by: string | undefined;
}

/** The message where the article quotes the words and should not. */
export function tellQuotation(question: QuoteQuestion, candidate: Candidate): string {
  const lines = articleLines(question.article, [answerOf(candidate)]);
  return [`expected the article not to quote ${wanted(question)}, but it does:`, "", ...lines].join("\n");
}

/** The message where the article gives the words to somebody else. */
export function tellOtherSpeaker(question: QuoteQuestion, candidate: Candidate): string {
  const given = candidate.quotation.speaker?.name;
  const { article, by = "" } = question;
  return [
    `expected the article to quote ${wanted(question)}, but it gives the words to ${showLine(given ?? "nobody that it names")}:`,
    "",
    ...(given === undefined ? [] : [tellDifference("speaker", by, article, [given])]),
    ...articleLines(article, [answerOf(candidate)]),
  ].join("\n");
}

/** More differences than this are not read one by one. */
const CHANGES_TOLD = 3;

/** The message where the nearest quotation has other words: each difference, then the quotation in its sentence. */
export function tellOtherWords(question: QuoteQuestion, candidate: Candidate): string {
  const { quotation, match } = candidate;
  const subject = quotation.speaker === undefined ? "quotation" : `words of ${quotation.speaker.name}`;
  const asked = wordsIn(question.words);
  const told = match.changes.slice(0, CHANGES_TOLD).map((change) => {
    const [from, to] = sidesOf(change, asked, quotation.words);
    const found = sliceOf(question.article.text, to);
    return tellDifference(subject, sliceOf(question.words, from), question.article, [found]);
  });
  const more = match.changes.length - told.length;
  return [
    `expected the article to quote ${wanted(question)}, but its words differ:`,
    "",
    ...told,
    ...(more > 0 ? [`and ${more} more`] : []),
    ...articleLines(question.article, [answerOf(candidate)]),
  ].join("\n");
}

/** More quotations than this are not read one by one. */
const QUOTATIONS_TOLD = 5;

/** The message where no quotation is like the words: where they stand outside quotation marks, or what the article does quote. */
export function tellOtherQuotations(question: QuoteQuestion): string {
  const { text, facts } = question.article;
  const head = `expected the article to quote ${wanted(question)}, but it does not`;
  const verbatim = findVerbatim(question);
  if (verbatim !== undefined)
    return [`${head}: the words stand in no quotation.`, "", ...articleLines(question.article, [verbatim])].join("\n");
  const quotations = quotationsIn(text, facts.quotes);
  if (quotations.length === 0) return `${head}: it quotes nobody.`;
  const told = quotations
    .slice(0, QUOTATIONS_TOLD)
    .map((one) => `  ${tellWords(sliceOf(text, one))} (${showLine(one.speaker?.name ?? "nobody named")})`);
  const more = quotations.length - told.length;
  return [`${head}. It quotes`, "", ...told, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n");
}

/** The words of the quotation that answer, not all that was quoted. */
function answerOf({ quotation: { words }, match: { from, to } }: Candidate): Span {
  return spanOf(words, from, to);
}

function wanted({ words, by }: QuoteQuestion): string {
  return tellWords(words) + (by === undefined ? "" : ` by ${showLine(by)}`);
}

function findVerbatim({ article, words }: QuoteQuestion): Span | undefined {
  const asked = wordsIn(words);
  const all = wordsIn(article.text);
  const at = indexOfPiece(all, asked, 0);
  return at < 0 ? undefined : spanOf(all, at, at + asked.length);
}

/** Both sides of a change. Where one side has no words there, the neighbouring word shows the place. */
function sidesOf(change: WordChange, asked: readonly QuoteWord[], quoted: readonly QuoteWord[]): [Span, Span] {
  let { fromA, toA, fromB, toB } = change;
  if (fromA === toA || fromB === toB) {
    if (fromA > 0 && fromB > 0) {
      fromA--;
      fromB--;
    } else {
      toA++;
      toB++;
    }
  }
  return [spanOf(asked, fromA, toA), spanOf(quoted, fromB, toB)];
}

function spanOf(words: readonly QuoteWord[], from: number, to: number): Span {
  const last = Math.min(to, words.length) - 1;
  return { start: words[Math.min(from, last)]?.start ?? 0, end: words[last]?.end ?? 0 };
}

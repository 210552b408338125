import type { QuoteWord } from "../claims/claim.ts";
import { quoteWords } from "../claims/quote-words.ts";
import type { Token } from "../document/document.ts";
import { tokenize } from "../document/tokenize.ts";
import type { Span } from "../kernel/span.ts";
import type { QuoteMention, Speaker } from "../mentions/mention.ts";

/** Words in quotation marks, as they are compared, with who is said to have spoken them. */
export interface Quotation extends Span {
  readonly words: readonly QuoteWord[];
  readonly speaker: Speaker | undefined;
}

/** The words of a text as quotations are compared: case, typography and contractions folded, gaps marked. */
export function wordsIn(text: string, stretch: Span = { start: 0, end: text.length }): QuoteWord[] {
  const tokens: Token[] = [];
  tokenize(text, stretch.start, stretch.end, tokens);
  return quoteWords(tokens, stretch);
}

/** Everything an article puts in quotation marks, in text order. */
export function quotationsIn(text: string, quotes: readonly QuoteMention[]): Quotation[] {
  return quotes.filter(({ quoted }) => quoted.length > 0).map((quote) => toQuotation(text, quote));
}

function toQuotation(text: string, { form, quoted, speaker }: QuoteMention): Quotation {
  const words = quoted.flatMap((stretch) => {
    const [first, ...rest] = wordsIn(text, stretch);
    if (first === undefined) return [];
    // "“We ran,” she said, “all night.”" leaves nothing out; "the “very long” and “boring” speech" does
    const gapBefore = form === "mixed" || OMISSION.test(text.slice(stretch.start, stretch.end));
    return [{ ...first, gapBefore }, ...rest];
  });
  return { start: (quoted[0] as Span).start, end: (quoted.at(-1) as Span).end, words, speaker };
}

const OMISSION = /^\s{0,9}(?:…|\.\.|\[)/;

/**
 * Successive quotations of one speaker taken together: "“We ran,” she said. She added: “It was dark.”" quotes "We ran. It was dark."
 * In: quotations in text order. Out: only those made of several.
 */
export function runsOfOneSpeaker(quotations: readonly Quotation[]): Quotation[] {
  const runs: Quotation[][] = [];
  for (const quotation of quotations) {
    const run = runs.at(-1);
    if (run !== undefined && nameOf(quotation) !== undefined && nameOf(run[0]) === nameOf(quotation))
      run.push(quotation);
    else runs.push([quotation]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      ...(run[0] as Quotation),
      end: (run.at(-1) as Quotation).end,
      words: run.flatMap(({ words }) => words),
    }));
}

function nameOf(quotation: Quotation | undefined): string | undefined {
  return quotation?.speaker?.entityId ?? quotation?.speaker?.name;
}

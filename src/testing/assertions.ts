import { AssertionError } from "node:assert";
import type { ArticleInput } from "../document/document.ts";
import type { StatedFigure } from "./figure-question.ts";
import type { ConsistencyOptions } from "./judge-consistency.ts";
import type { DraftOptions, Sources } from "./judge-draft.ts";
import type { QuoteOptions } from "./judge-quote.ts";
import { judgeAgreement, judgeConsistency, judgeFigure, judgeQuote, judgeSupport } from "./judges.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Fails where two articles disagree.
 *
 * Throws: AssertionError that tells each disagreement with both versions, who reports them and their sentences.
 * InputError for what is no list of articles, an empty list or a wrong option.
 */
export function assertConsistent(articles: readonly ArticleInput[], options?: ConsistencyOptions): void {
  settle(judgeConsistency(articles, options), assertConsistent);
}

/** Fails where a source contradicts the draft; what the sources are silent about passes. Throws: as `assertConsistent`. */
export function assertAgreesWith(draft: ArticleInput, sources: Sources, options?: DraftOptions): void {
  settle(judgeAgreement(draft, sources, options), assertAgreesWith);
}

/** Fails where the draft states a figure, a date, a name or a quotation that no source has. Throws: as `assertConsistent`. */
export function assertSupportedBy(draft: ArticleInput, sources: Sources, options?: DraftOptions): void {
  settle(judgeSupport(draft, sources, options), assertSupportedBy);
}

/** Fails where the article does not have these words in quotation marks, of this speaker. Throws: as `assertConsistent`. */
export function assertQuotes(article: ArticleInput, words: string, options?: QuoteOptions): void {
  settle(judgeQuote(article, words, options), assertQuotes);
}

/** Fails where the article does not state the figure. Throws: as `assertConsistent`. */
export function assertStates(article: ArticleInput, figure: StatedFigure): void {
  settle(judgeFigure(article, figure), assertStates);
}

/** The operator "fail" has runners print the message alone, without two values to compare. */
function settle({ pass, message }: Outcome, caller: (...args: never[]) => void): void {
  if (!pass) throw new AssertionError({ message: message(), operator: "fail", stackStartFn: caller });
}

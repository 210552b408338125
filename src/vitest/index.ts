import { expect } from "vitest";
import type { ConsistencyOptions, DraftOptions, QuoteOptions, Sources, StatedFigure } from "../testing/index.ts";
import { judgeAgreement, judgeConsistency, judgeFigure, judgeQuote, judgeSupport } from "../testing/judges.ts";

/** What `expect` can do with articles once this module is imported. Each throws InputError where an argument cannot be understood. */
export interface CrossfactMatchers<Result = void> {
  /** Of a list of articles: no two disagree. */
  toBeConsistent(options?: ConsistencyOptions): Result;
  /** Of a draft: no source contradicts it. What the sources are silent about passes. */
  toAgreeWith(sources: Sources, options?: DraftOptions): Result;
  /** Of a draft: the sources have every figure, date, name and quotation that it states. */
  toBeSupportedBy(sources: Sources, options?: DraftOptions): Result;
  /** Of an article: it has these words in quotation marks. */
  toQuote(words: string, options?: QuoteOptions): Result;
  /** Of an article: it states this figure. */
  toState(figure: StatedFigure): Result;
}

declare global {
  namespace Chai {
    interface Assertion extends CrossfactMatchers {}
  }
}

declare module "vitest" {
  interface AsymmetricMatchersContaining extends CrossfactMatchers<unknown> {}
}

export type { ConsistencyOptions, DraftOptions, QuoteOptions, Sources, StatedFigure };

expect.extend({
  toBeConsistent: judgeConsistency,
  toAgreeWith: judgeAgreement,
  toBeSupportedBy: judgeSupport,
  toQuote: judgeQuote,
  toState: judgeFigure,
});

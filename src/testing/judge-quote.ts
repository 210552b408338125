import type { ArticleInput } from "../document/document.ts";
import { readArticle } from "../index.ts";
import { InputError, showReceived } from "../kernel/input-error.ts";
import { z } from "../kernel/schema.ts";
import { isGivenTo } from "./is-given-to.ts";
import { matchQuotation } from "./match-quotation.ts";
import { type OptionRules, readOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { quotationsIn, runsOfOneSpeaker, wordsIn } from "./quotations.ts";
import { type Candidate, tellOtherQuotations, tellOtherSpeaker, tellOtherWords, tellQuotation } from "./tell-quote.ts";

export interface QuoteOptions {
  /** Who has to be given as the speaker: any part of the name that tells it, with or without title. */
  readonly by?: string | undefined;
}

/**
 * Whether an article quotes these words, in quotation marks and of this speaker.
 *
 * Compared word by word: case, typography, spelling, ellipses, editor's brackets and a longer quotation are harmless.
 * Throws: InputError for what is no article or no words.
 */
export function judgeQuote(article: ArticleInput, words: string, options?: QuoteOptions): Outcome {
  const { by } = readOptions(options, RULES);
  const asked = wordsAskedFor(words);
  const facts = readArticle(article);
  const text = typeof article === "string" ? article : article.text;
  const question = { article: { text, facts }, words, by };
  const quotations = quotationsIn(text, facts.quotes);
  const candidates = [...quotations, ...runsOfOneSpeaker(quotations)].flatMap((quotation) => {
    const match = matchQuotation(asked, quotation.words);
    return match === undefined ? [] : [{ quotation, match }];
  });
  const quoting = candidates.filter(({ match }) => match.changes.length === 0);
  const right = quoting.find(({ quotation }) => by === undefined || isGivenTo(by, quotation.speaker, facts.entities));
  if (right !== undefined) return { pass: true, message: () => tellQuotation(question, right) };
  const [elsewhere] = quoting;
  if (elsewhere !== undefined) return { pass: false, message: () => tellOtherSpeaker(question, elsewhere) };
  const nearest = nearestOf(candidates, asked.length);
  return {
    pass: false,
    message: () => (nearest === undefined ? tellOtherQuotations(question) : tellOtherWords(question, nearest)),
  };
}

const RULES: OptionRules = {
  schema: () => z.strictObject({ by: z.string().regex(/\p{L}/u).optional() }),
  expected: { by: "the name of a speaker" },
};

function wordsAskedFor(words: unknown) {
  const found = typeof words === "string" ? wordsIn(words) : [];
  if (found.length === 0) throw new InputError("bad-value", "words", "the words of a quotation", showReceived(words));
  return found;
}

/** A quotation with fewer of the words asked for is another quotation. */
const LEAST_SHARE = 0.5;

function nearestOf(candidates: readonly Candidate[], length: number): Candidate | undefined {
  return candidates
    .filter(({ match }) => match.shared >= length * LEAST_SHARE)
    .reduce<Candidate | undefined>(
      (best, one) => (best === undefined || one.match.shared > best.match.shared ? one : best),
      undefined,
    );
}

import type { Span } from "../kernel/span.ts";
import type { QuoteClaim } from "./claim.ts";
import { placeOf } from "./place-in-article.ts";
import { type Cast, castOf, quoteSayer } from "./quote-sayer.ts";
import { quoteWords } from "./quote-words.ts";
import type { Reading } from "./reading.ts";

/** A passage of more words than this is cut: the alignment of words costs their product at worst. */
const WORDS_KEPT = 400;

/** Every quotation with words in quotation marks; its stretches are one sequence of words. */
export function deriveQuoteClaims(reading: Reading, order: number): QuoteClaim[] {
  const claims: QuoteClaim[] = [];
  let cast: Cast | undefined;
  for (const quote of reading.facts.quotes) {
    if (quote.form === "indirect" || quote.quoted.length === 0) continue;
    const words = quote.quoted.flatMap((stretch) => quoteWords(reading.document.tokens, stretch)).slice(0, WORDS_KEPT);
    const first = quote.quoted[0] as Span;
    const last = quote.quoted[quote.quoted.length - 1] as Span;
    cast ??= castOf(reading.facts.entities);
    const sayer = quoteSayer(cast, reading.document, quote);
    claims.push({
      kind: "quote",
      articleId: reading.document.article.id,
      order,
      start: first.start,
      end: last.end,
      text: reading.document.text.slice(first.start, last.end),
      ...placeOf(reading, quote),
      quote,
      ...(sayer === undefined ? {} : { sayer }),
      words,
    });
  }
  return claims;
}

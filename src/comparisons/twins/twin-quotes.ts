import type { QuoteClaim, QuoteWord } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { quoteWords } from "../../claims/quote-words.ts";
import { contains, overlaps, type Span } from "../../kernel/span.ts";
import type { Side } from "../comparison.ts";
import { sameSpelling } from "../quotes/explained-change.ts";
import { CHANGE_CONFIDENCE, gravestChange } from "../quotes/gravest-change.ts";
import { quoteSide, sentenceAt } from "../quotes/quote-side.ts";
import { TWIN_REASON, type TwinReading } from "./twin-comparison.ts";
import type { TwinSentence } from "./twin-sentences.ts";

/** Words in quotation marks at the differing place; typography, contractions and small numbers in words are no difference. */
export const compareTwinQuotes: TwinReading = (twin, earlier, later) => {
  const [a, b] = [stretchAt(earlier, twin.wordsA), stretchAt(later, twin.wordsB)];
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [spokenIn(a, earlier, twin.wordsA), spokenIn(b, later, twin.wordsB)];
  if (left.length === 0 || right.length === 0 || sameSpelling(left, right)) return undefined;
  const speaker = a.claim.quote.speaker?.name ?? b.claim.quote.speaker?.name;
  return {
    kind: "quote",
    verdict: "conflicting",
    subject: speaker === undefined ? "quotation" : `words of ${speaker}`,
    a: sideOf(a, earlier, twin.a),
    b: sideOf(b, later, twin.b),
    confidence: CHANGE_CONFIDENCE[gravestChange([[left, right]])],
    reason: TWIN_REASON,
    remedies: [{ by: "mark", side: 1, mark: "brackets", words: told(right) }],
  };
};

/** Both stand in quotation marks. */
export function isQuoted(twin: TwinSentence, earlier: ArticleClaims, later: ArticleClaims): boolean {
  return stretchAt(earlier, twin.wordsA) !== undefined && stretchAt(later, twin.wordsB) !== undefined;
}

function told(words: readonly QuoteWord[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** The words without those that an editor's brackets mark. */
function spokenIn({ stretch }: Stretch, { reading: { document } }: ArticleClaims, words: Span): QuoteWord[] {
  return quoteWords(document.tokens, stretch).filter((word) => overlaps(word, words));
}

interface Stretch {
  readonly claim: QuoteClaim;
  readonly stretch: Span;
}

function stretchAt({ quotes }: ArticleClaims, words: Span): Stretch | undefined {
  for (const claim of quotes)
    for (const stretch of claim.quote.quoted) if (contains(stretch, words)) return { claim, stretch };
  return undefined;
}

/** What of the quotation stands in the sentence. */
function sideOf({ claim, stretch }: Stretch, { reading: { document } }: ArticleClaims, sentence: number): Side {
  const bounds = document.sentences[sentence] as Span;
  const from = Math.max(stretch.start, bounds.start);
  const end = Math.min(stretch.end, bounds.end);
  const first = claim.words.findIndex(({ start }) => start >= from);
  const last = claim.words.findLastIndex((word) => word.end <= end);
  return quoteSide(claim, sentenceAt(claim, from), [Math.max(0, first), last + 1]);
}

import type { DateClaim, FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { dimensionOf } from "../../claims/dimension.ts";
import { numberOf } from "../../comparisons/figures/figure-features.ts";
import { sentenceLikeness } from "../../comparisons/sentence-likeness.ts";
import type { Span } from "../../kernel/span.ts";

const YEAR_SECONDS = 31_557_600;
const LIKE_SENTENCE = 0.1;

/** The year, or the two years, of a source's sentence that lie as far apart as a duration of the draft: "closed after 27 years". */
export function findYears(claim: FigureClaim, draft: ArticleClaims, source: ArticleClaims): Span | undefined {
  const years = yearsStated(claim);
  if (years === undefined) return undefined;
  const dated = source.dates.filter((date) => yearOf(date) !== undefined && isLike(date, source, claim, draft));
  const { published } = source.reading.document.article;
  const now = published === undefined ? Number.NaN : Number(published.slice(0, 4));
  for (const date of dated) {
    const year = yearOf(date) as number;
    if (now - year === years) return date;
    const other = dated.find(
      (one) => one.frame.sentence === date.frame.sentence && (yearOf(one) as number) - year === years,
    );
    if (other !== undefined) return { start: Math.min(date.start, other.start), end: Math.max(date.end, other.end) };
  }
  return undefined;
}

/** Whole years, but of nobody's age. */
function yearsStated(claim: FigureClaim): number | undefined {
  const { name, scale } = dimensionOf(claim.figure);
  const years = (numberOf(claim) * scale) / YEAR_SECONDS;
  return name === "duration" && Number.isInteger(years) && years > 1 ? years : undefined;
}

function yearOf({ date }: DateClaim): number | undefined {
  const year = /^(\d{4})(?:-|$)/.exec(date.value)?.[1];
  return year === undefined || date.implied.includes("year") ? undefined : Number(year);
}

function isLike(date: DateClaim, source: ArticleClaims, claim: FigureClaim, draft: ArticleClaims): boolean {
  return sentenceLikeness(source, date, draft, claim) >= LIKE_SENTENCE;
}

import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { TermWeights } from "../../claims/sentence-terms.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import { numberOf } from "../../comparisons/figures/figure-features.ts";
import type { Span } from "../../kernel/span.ts";
import type { FactKind } from "../drafts/draft-report.ts";

/** A fact of one version: what it is about is left to its sentence; `value` is the same for the same fact however it is written. */
export interface VersionFact extends Span {
  readonly kind: FactKind;
  readonly value: string;
  /** What it can have changed from: figures of one dimension, names of one type. */
  readonly family: string;
  readonly sentence: TermWeights;
}

/** Every figure, date, quotation and name of a version, in text order by kind; a name counts once. */
export function factsOfVersion(claims: ArticleClaims): VersionFact[] {
  const { document } = claims.reading;
  const terms = (sentence: number) => sentenceTerms(document, sentence);
  const names = new Set<string>();
  return [
    ...claims.figures
      .filter(({ inferred }) => !inferred)
      .map((claim) => ({
        kind: "figure" as const,
        ...spanOf(claim),
        value: `${numberOf(claim) * claim.dimension.scale} ${claim.figure.quantity.approximator}`,
        family: claim.dimension.name,
        sentence: terms(claim.frame.sentence),
      })),
    ...claims.dates.map((claim) => ({
      kind: "date" as const,
      ...spanOf(claim),
      value: claim.date.value,
      family: claim.date.granularity,
      sentence: terms(claim.frame.sentence),
    })),
    ...claims.quotes.map((claim) => ({
      kind: "quote" as const,
      ...spanOf(claim),
      value: claim.words.map((word) => word.text).join(" "),
      family: "quote",
      sentence: terms(claim.frame.sentence),
    })),
    ...claims.names
      .filter(({ nameWords }) => isNew(names, nameWords.join(" ")))
      .map((claim) => ({
        kind: "entity" as const,
        ...spanOf(claim),
        value: claim.nameWords.join(" "),
        family: claim.entity.type,
        sentence: terms(claim.frame.sentence),
      })),
  ];
}

function isNew(seen: Set<string>, name: string): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  return true;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { wordsOfTerms } from "../../claims/words-of-terms.ts";
import { shared, type Tie, tieOf } from "../tie.ts";
import type { FigureFeature } from "./figure-features.ts";

/** What two figures share, by the features on which they were taken for one. */
export function figureTies(
  features: Readonly<Record<FigureFeature, number>>,
  { reading: { document } }: ArticleClaims,
  a: FigureClaim,
  b: FigureClaim,
): Tie[] {
  const words = (terms: ReadonlySet<string>) => wordsOfTerms(document, a.frame.sentence, terms);
  const { slot } = a.figure;
  return shared(
    slot !== undefined && slot === b.figure.slot ? { by: "slot", words: [slot] } : undefined,
    features.bothTotal > 0 ? { by: "total", words: [] } : undefined,
    tieOf("counted", words(new Set([...a.head].filter((term) => b.head.has(term))))),
    a.verb !== "" && a.verb === b.verb ? tieOf("verb", words(new Set([a.verb]))) : undefined,
    features.slip > 0 ? { by: "slip", words: [] } : undefined,
    a.inLead && b.inLead ? { by: "lead", words: [] } : undefined,
  );
}

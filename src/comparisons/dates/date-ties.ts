import type { DateClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { wordsOfTerms } from "../../claims/words-of-terms.ts";
import { shared, type Tie, tieOf } from "../tie.ts";
import type { DateFeature } from "./date-features.ts";

/** What two dates share, by the features on which they were taken for dates of one happening. */
export function dateTies(
  features: Readonly<Record<DateFeature, number>>,
  { reading: { document } }: ArticleClaims,
  { frame, verb, inLead }: DateClaim,
  other: DateClaim,
): Tie[] {
  return shared(
    verb !== "" && verb === other.verb
      ? tieOf("verb", wordsOfTerms(document, frame.sentence, new Set([verb])))
      : undefined,
    features.daySlip > 0 ? { by: "slip", words: [] } : undefined,
    inLead && other.inLead ? { by: "lead", words: [] } : undefined,
  );
}

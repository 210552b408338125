import type { NameClaim } from "../../claims/claim.ts";
import type { Comparison } from "../comparison.ts";
import { nameSide } from "./name-side.ts";

/** Two names of one thing, each absent from the other article. */
export function absentNameConflict(
  a: NameClaim,
  b: NameClaim,
  told: Pick<Comparison, "kind" | "rule" | "confidence" | "reason">,
): Comparison {
  return {
    ...told,
    verdict: "conflicting",
    subject: "name",
    a: nameSide(a),
    b: nameSide(b),
    ties: [{ by: "name", words: a.nameWords.filter((word) => b.nameWords.includes(word)) }],
    remedies: [{ by: "told-by-both" }],
  };
}

import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Comparison } from "../comparison.ts";
import type { TwinSentence } from "./twin-sentences.ts";

/** What differs at the one place of two sentences; the rule's id is added where the readings are gathered. */
export type TwinComparison = Omit<Comparison, "rule">;

/** Reads the differing place as one kind of mention; undefined where it is none, or where both sides can be right. */
export type TwinReading = (
  twin: TwinSentence,
  earlier: ArticleClaims,
  later: ArticleClaims,
) => TwinComparison | undefined;

/** Of the findings on single changes in articles of the project's cases hardly one is of another thing (npm run bench mutations). */
export const TWIN_CONFIDENCE = 0.95;

export const TWIN_REASON = "one sentence, but for these words";

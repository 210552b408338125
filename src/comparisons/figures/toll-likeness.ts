import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { FigureCandidate } from "./figure-candidates.ts";
import { numberOf } from "./figure-features.ts";

/**
 * The dead are counted once: the totals that two reports of one event give are one thing, whatever stands around them.
 * On the project's cases nine in ten of such pairs are.
 */
const SAME_TOLL = 0.75;
/** As long as the sentences have anything in common. */
const LEAST_TOLL_SENTENCE = 0.1;
/** A headline or a single sentence does not say which event it tells of: its toll has to be near the other one. */
const LEAST_SENTENCES = 3;
const NEAR_TOLLS = 1.3;
/** "A body was found" is no toll. */
const LEAST_TOLL = 2;

/** Probability that two totals of one slot are one toll; 0 where they are none. */
export function tollLikeness(
  { a, b, features }: FigureCandidate,
  earlier: ArticleClaims,
  later: ArticleClaims,
): number {
  const [left, right] = [earlier.figures[a] as FigureClaim, later.figures[b] as FigureClaim];
  if (features.bothTotal === 0 || features.otherPlace === 1 || left.figure.slot !== "killed") return 0;
  const [few, many] = [numberOf(left), numberOf(right)].sort((x, y) => x - y) as [number, number];
  const short = [earlier, later].some(({ reading }) => reading.document.sentences.length < LEAST_SENTENCES);
  if (short && many > few * NEAR_TOLLS) return 0;
  const enough = few >= LEAST_TOLL;
  return enough && features.sentence >= LEAST_TOLL_SENTENCE ? SAME_TOLL : 0;
}

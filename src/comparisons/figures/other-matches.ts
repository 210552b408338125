import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import { areOnOtherDays } from "./other-days.ts";

/**
 * "Beat Fiji 22-17" and "beat Samoa 26-19": who was beaten is named right before each score, and one of the two sentences does not
 * name the other's; or each sentence gives its day. In: two scores.
 */
export function areOfOtherMatches(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): boolean {
  if (areOnOtherDays(earlier, a, later, b)) return true;
  const [left, right] = [opponent(earlier, a), opponent(later, b)];
  if (left === undefined || right === undefined) return false;
  return !sentenceOf(later, b).includes(left) || !sentenceOf(earlier, a).includes(right);
}

/** The last word of the name right before a score. */
function opponent({ reading: { document, facts } }: ArticleClaims, { start }: FigureClaim): string | undefined {
  const entity = facts.entities[lastStartingAt(facts.entities, start)];
  if (entity === undefined || entity.end > start || document.text.slice(entity.end, start).trim() !== "")
    return undefined;
  return document.text.slice(entity.start, entity.end).split(/\s/).at(-1);
}

function sentenceOf({ reading: { document } }: ArticleClaims, { frame }: FigureClaim): string {
  const sentence = document.sentences[frame.sentence];
  return sentence === undefined ? "" : document.text.slice(sentence.start, sentence.end);
}

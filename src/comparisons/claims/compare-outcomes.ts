import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Outcome } from "../../claims/derive-outcomes.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { Comparison } from "../comparison.ts";
import { daysBeside } from "../days-beside.ts";
import { areOtherCharges } from "./are-other-charges.ts";
import { followEachOther } from "./follow-each-other.ts";
import { isOneBearer, mayBeOne } from "./is-one-bearer.ts";
import { matterComparison } from "./matter-comparison.ts";
import { isOfThings } from "./things-of-matter.ts";

const RULE = "comparisons/claims/compare-outcomes";
const CONFIDENCE = 0.7;
/** Outcomes of a matter that are looked at in one article. */
const MOST_PER_MATTER = 8;

/** Two articles that tell another outcome of one matter: "resigned" and "was sacked", "arson" and "a short circuit". */
export function compareOutcomes(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const comparisons: Comparison[] = [];
  for (const [name, left] of byMatter(earlier)) {
    const right = byMatter(later).get(name);
    if (right === undefined) continue;
    for (const a of left)
      for (const b of right)
        if (exclude(earlier, a, later, b) && !isToldBothWays(left, a, right, b)) comparisons.push(toComparison(a, b));
  }
  return comparisons;
}

const byMatter = keptFor((claims: ArticleClaims): ReadonlyMap<string, readonly Outcome[]> => {
  const lists = new Map<string, Outcome[]>();
  for (const outcome of claims.outcomes) {
    // "the supply failed" tells nothing of an alarm
    if (outcome.matter.bearer === "thing" && !isOfThings(claims, outcome)) continue;
    const list = lists.get(outcome.matter.name) ?? [];
    if (list.length === 0) lists.set(outcome.matter.name, list);
    if (list.length < MOST_PER_MATTER) list.push(outcome);
  }
  return lists;
});

function exclude(earlier: ArticleClaims, a: Outcome, later: ArticleClaims, b: Outcome): boolean {
  if (a.outcome === b.outcome || (a.inQuote && b.inQuote && !a.matter.unique)) return false;
  if (a.future !== b.future && !a.matter.decision) return false;
  if (followEachOther(earlier, a, later, b)) return false;
  if (a.matter.reversible && (isOvertaken(earlier, later) || isOfDayBefore(earlier, a) || isOfDayBefore(later, b)))
    return false;
  return !areOtherCharges(earlier, a, later, b) && isOneBearer(earlier, a, later, b);
}

const DAY = 86_400_000;

/** "Closed on Monday", in the news of Thursday. */
function isOfDayBefore({ dates, reading: { publishedAt } }: ArticleClaims, { sentence }: Outcome): boolean {
  return publishedAt !== undefined && daysBeside(dates, sentence).some((day) => publishedAt - day >= 2 * DAY);
}

const OVERTAKEN_MILLISECONDS = 3 * 3_600_000;

function isOvertaken({ reading: { publishedAt: before } }: ArticleClaims, later: ArticleClaims): boolean {
  const after = later.reading.publishedAt;
  return before !== undefined && after !== undefined && after - before >= OVERTAKEN_MILLISECONDS;
}

/** An article that tells what the other tells, too, has set the two apart. */
function isToldBothWays(left: readonly Outcome[], a: Outcome, right: readonly Outcome[], b: Outcome): boolean {
  return (
    left.some((other) => other.outcome === b.outcome && mayBeOne(other, b)) ||
    right.some((other) => other.outcome === a.outcome && mayBeOne(other, a))
  );
}

function toComparison(a: Outcome, b: Outcome): Comparison {
  return matterComparison(a, b, [nameOf(a), nameOf(b)], {
    rule: RULE,
    confidence: CONFIDENCE,
    reason: "the versions tell outcomes that exclude each other",
  });
}

function nameOf({ matter, outcome }: Outcome): string {
  return (matter.outcomes[outcome]?.[0] ?? "").replace(/[>!+^]/g, "").replaceAll("_", " ");
}

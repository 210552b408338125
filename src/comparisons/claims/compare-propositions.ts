import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition, Stand } from "../../claims/proposition.ts";
import type { Comparison, Side } from "../comparison.ts";
import { sameMatterConfidence } from "./dispute-confidence.ts";
import { matterSubject } from "./matter-subject.ts";

const RULE = "comparisons/claims/compare-propositions";

/** Clauses on one matter that are looked at for each clause of the other article: keeps a text that repeats itself linear. */
const MOST_PER_MATTER = 40;

interface Entry {
  readonly proposition: Proposition;
  readonly stand: Stand;
}

/** Clauses of two articles that state the opposite of each other: by negation, by a pair of opposites, by "no such thing". */
export function comparePropositions(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const [ofEarlier, ofLater] = [byMatter(earlier), byMatter(later)];
  const comparisons = new Map<string, Comparison>();
  for (const entries of ofEarlier.values())
    for (const { proposition: a, stand } of entries)
      for (const { proposition: b, stand: against } of opponents(ofLater, stand)) {
        // neither cut nor raised
        if ((a.inQuote && b.inQuote) || (stand.negated && against.negated)) continue;
        const confidence = sameMatterConfidence(earlier, a, later, b, stand);
        if (confidence === 0 || isOvertaken(earlier, a, stand, later, b)) continue;
        // both sides of a dispute that one article tells are no difference between the two
        if (agrees(earlier, a, later, ofLater, stand) || agrees(later, b, earlier, ofEarlier, turned(stand))) continue;
        const comparison = toComparison(earlier, a, later, b, stand, confidence);
        const key = `${comparison.a.key}|${comparison.b.key}`;
        if ((comparisons.get(key)?.confidence ?? 0) < confidence) comparisons.set(key, comparison);
      }
  return [...comparisons.values()];
}

function byMatter({ propositions }: ArticleClaims): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  const sides = new Set<string>();
  for (const { sentence, stands } of propositions)
    for (const { matter, sign } of stands) sides.add(`${sentence} ${sign} ${matter}`);
  for (const proposition of propositions)
    for (const stand of proposition.stands) {
      // "won three games and lost one" takes no side
      if (sides.has(`${proposition.sentence} ${-stand.sign} ${stand.matter}`)) continue;
      const key = `${stand.sign} ${stand.matter}`;
      const list = map.get(key);
      if (list === undefined) map.set(key, [{ proposition, stand }]);
      else if (list.length < MOST_PER_MATTER) list.push({ proposition, stand });
    }
  return map;
}

function opponents(map: ReadonlyMap<string, readonly Entry[]>, { sign, matter }: Stand): readonly Entry[] {
  return map.get(`${-sign} ${matter}`) ?? [];
}

function turned(stand: Stand): Stand {
  return { ...stand, sign: -stand.sign as 1 | -1 };
}

/** Whether the other article says the same somewhere. */
function agrees(
  claims: ArticleClaims,
  proposition: Proposition,
  other: ArticleClaims,
  ofOther: ReadonlyMap<string, readonly Entry[]>,
  stand: Stand,
): boolean {
  return opponents(ofOther, turned(stand)).some(
    ({ proposition: candidate }) => sameMatterConfidence(claims, proposition, other, candidate, stand) > 0,
  );
}

const HOUR = 3_600_000;
/** Time in which what had "not yet" happened, or a state that passes, may have changed. */
const OVERTAKEN_HOURS = 3;

/** "Has not yet been found" at nine and "was found" at noon; a road that was closed yesterday and is open today. */
function isOvertaken(
  { reading: { publishedAt: before } }: ArticleClaims,
  a: Proposition,
  stand: Stand,
  { reading: { publishedAt: after } }: ArticleClaims,
  b: Proposition,
): boolean {
  if (before === undefined || after === undefined || after - before < OVERTAKEN_HOURS * HOUR) return false;
  return (a.provisional && stand.sign === -1) || (stand.reversible && !b.lasting && !a.decided && !b.decided);
}

function toComparison(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  stand: Stand,
  confidence: number,
): Comparison {
  const subject = matterSubject(earlier, a, later, b);
  return {
    kind: "claim",
    rule: RULE,
    verdict: "conflicting",
    subject,
    a: sideOf(a, stand.sign, subject),
    b: sideOf(b, -stand.sign, subject),
    confidence,
    reason: "one version affirms what the other denies",
    ties: [{ by: "matter", words: [subject] }],
    remedies: [{ by: "told-by-both" }],
  };
}

/** All that one sentence says of a matter is one side. */
function sideOf(proposition: Proposition, sign: number, subject: string): Side {
  const { articleId, sentence, order, start, end, verb } = proposition;
  return {
    key: `${articleId} ${sentence}`,
    articleId,
    order,
    spans: [{ start, end }],
    value: `${sign > 0 ? "" : "not "}${verb} ${subject.toLowerCase()}`.replace(/ {2,}/g, " "),
  };
}

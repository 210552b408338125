import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { sentenceTerms, type TermWeights, termLikeness } from "../../claims/sentence-terms.ts";
import type { Comparison, Side } from "../comparison.ts";

const RULE = "comparisons/claims/compare-propositions";

/** Likeness of participants from which two clauses speak of one matter. Measured on the project's cases. */
const SAME_PARTICIPANTS = 0.42;
/** Where one clause leaves its participants to a pronoun, the whole sentences have to be this alike. */
const SAME_SENTENCE = 0.3;
/** One actor, and sentences this alike: "voted to accept a pay offer", "voted to reject the government's latest". */
const SAME_ACTOR = 0.7;
const SAME_ACTORS_SENTENCE = 0.4;
const SAME_OBJECT_OF_LIGHT_VERB = 0.7;
/** Confirmed by one, denied by the other: what was confirmed stands in the rest of the sentence. */
const SAME_DISPUTE = 0.25;
/** Verbs that mean little without their object. */
const LIGHT_PREDICATES: ReadonlySet<string> = new Set(
  "have be do sai take make get go come want know think tell ask sound work".split(" "),
);
const CONFIRM_OR_DENY = "#3";

/** Clauses of two articles that state the opposite of each other with the same verb, or with a pair of opposites. */
export function comparePropositions(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const byPredicate = new Map<string, Proposition[]>();
  for (const proposition of later.propositions) {
    const list = byPredicate.get(proposition.predicate);
    if (list === undefined) byPredicate.set(proposition.predicate, [proposition]);
    else list.push(proposition);
  }
  const comparisons: Comparison[] = [];
  for (const a of earlier.propositions)
    for (const b of byPredicate.get(a.predicate) ?? []) {
      if (a.sign === b.sign || (a.inQuote && b.inQuote)) continue;
      const confidence = disputeConfidence(earlier, a, later, b);
      if (confidence > 0) comparisons.push(toComparison(a, b, confidence));
    }
  return comparisons;
}

/** 0 where the two clauses are not about one matter. */
function disputeConfidence(earlier: ArticleClaims, a: Proposition, later: ArticleClaims, b: Proposition): number {
  const sentence = termLikeness(
    sentenceTerms(earlier.reading.document, a.sentence),
    sentenceTerms(later.reading.document, b.sentence),
  );
  const object = termLikeness(a.object, b.object);
  const subject = termLikeness(a.subject, b.subject);
  const participants = termLikeness(union(a), union(b));
  if (a.predicate === CONFIRM_OR_DENY)
    return sentence >= SAME_DISPUTE || object >= SAME_PARTICIPANTS ? 0.65 + Math.max(sentence, object) / 4 : 0;
  if (LIGHT_PREDICATES.has(a.predicate) && object < SAME_OBJECT_OF_LIGHT_VERB) return 0;
  const sameActor = subject >= SAME_ACTOR && sentence >= SAME_ACTORS_SENTENCE;
  if (a.object.size > 0 && b.object.size > 0 && object < SAME_PARTICIPANTS && !sameActor) return 0;
  if (participants >= SAME_PARTICIPANTS) return Math.min(0.95, 0.6 + participants / 3);
  const vague = a.object.size === 0 || b.object.size === 0;
  return sameActor || (vague && sentence >= SAME_SENTENCE) ? 0.6 + sentence / 4 : 0;
}

function union({ subject, object }: Proposition): TermWeights {
  return new Map([...subject, ...object]);
}

function toComparison(a: Proposition, b: Proposition, confidence: number): Comparison {
  return {
    kind: "claim",
    rule: RULE,
    verdict: "conflicting",
    subject: "claim",
    a: sideOf(a),
    b: sideOf(b),
    confidence,
    reason: "one version affirms what the other denies",
  };
}

function sideOf(proposition: Proposition): Side {
  return {
    key: `${proposition.articleId} ${proposition.start}-${proposition.end}`,
    articleId: proposition.articleId,
    order: proposition.order,
    spans: [{ start: proposition.start, end: proposition.end }],
    value: `${proposition.predicate} ${proposition.sign}`,
  };
}

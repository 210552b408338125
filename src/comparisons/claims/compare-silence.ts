import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { SilenceClaim, StatementClaim } from "../../claims/derive-silence-claims.ts";
import { nameKey } from "../../claims/name-words.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import type { Comparison, Side } from "../comparison.ts";

const RULE = "comparisons/claims/compare-silence";
/** The statement may have come after the first report went out: worth a look, no proof. */
const CONFIDENCE = 0.7;

/** One article says that somebody did not respond, the other quotes a statement of theirs. */
export function compareSilence(a: ArticleClaims, b: ArticleClaims): Comparison[] {
  return [...disputes(a, b), ...disputes(b, a)];
}

function disputes({ silences }: ArticleClaims, other: ArticleClaims): Comparison[] {
  return silences.flatMap((silence) => {
    const statement = other.statements.find(({ entity }) => isSame(entity, silence.entity));
    if (statement === undefined) return [];
    return [
      {
        kind: "claim" as const,
        rule: RULE,
        verdict: "conflicting" as const,
        subject: `response of ${silence.entity.name}`,
        a: sideOf(silence, "no response"),
        b: sideOf(statement, "statement"),
        confidence: CONFIDENCE,
        reason: "one version reports no response, the other a statement",
        ties: [{ by: "name", words: [silence.entity.name] }],
      },
    ];
  });
}

/** One body is read as an organization here and as a place there: the same name is enough. */
function isSame(a: { type: SilenceClaim["entity"]["type"]; name: string }, b: typeof a): boolean {
  if (nameKey(a.name) === nameKey(b.name)) return true;
  const sameness = sameEntity({ type: a.type, name: a.name }, { type: b.type, name: b.name });
  return sameness === "same" || sameness === "variant";
}

function sideOf(claim: SilenceClaim | StatementClaim, value: string): Side {
  return {
    key: `${claim.articleId} ${claim.start}-${claim.end}`,
    articleId: claim.articleId,
    order: claim.order,
    spans: [{ start: claim.start, end: claim.end }],
    value,
  };
}

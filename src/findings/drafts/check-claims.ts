import { comparePropositions } from "../../comparisons/claims/compare-propositions.ts";
import type { DraftCase } from "./check-draft.ts";
import { draftFact } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";

/** Clauses of the draft that state the opposite of a source. Clauses that no source denies are not listed. */
export function checkClaims({ draft, sources }: DraftCase): DraftFact[] {
  const facts = new Map<string, DraftFact>();
  for (const source of sources)
    for (const { a, b } of comparePropositions(source, draft)) {
      const [denied, stated] = [a.spans[0], b.spans[0]];
      if (denied === undefined || stated === undefined || facts.has(b.key)) continue;
      facts.set(b.key, draftFact("claim", "contradicted", draft, stated, { source, span: denied }));
    }
  return [...facts.values()];
}

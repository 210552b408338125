import type { FigureClaim } from "../../claims/claim.ts";
import { figureCandidates } from "../../comparisons/figures/figure-candidates.ts";
import { numberOf } from "../../comparisons/figures/figure-features.ts";
import { PLAIN_FIGURE_WEIGHTS } from "../../comparisons/figures/plain-figure-weights.ts";
import { likeness } from "../../comparisons/likeness.ts";
import type { DraftCase } from "./check-draft.ts";
import { draftFact, type Evidence } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";
import { findAmount } from "./find-amount.ts";
import { findDerived } from "./find-derived.ts";

/** A number this small occurs in any article: it supports only where it counts a like thing. */
const TELLING_NUMBER = 10;
const LIKE_THING = 0.02;
/** A draft tells what its sources tell: two of their figures are sooner of one thing than those of two papers. */
const SAME_THING = 0.3;

/** Figures of the draft: supported by a figure that agrees, contradicted by one of the same thing that excludes it. */
export function checkFigures({ draft, sources }: DraftCase): DraftFact[] {
  const support = new Map<number, { evidence: Evidence; probability: number }>();
  const conflict = new Map<number, { evidence: Evidence; probability: number }>();
  for (const source of sources)
    for (const candidate of figureCandidates(source, draft)) {
      const claim = source.figures[candidate.a];
      if (claim === undefined) continue;
      const probability = likeness(candidate.features, PLAIN_FIGURE_WEIGHTS);
      const stated = draft.figures[candidate.b];
      const agrees = candidate.verdict !== "conflicting" && !isMoreExact(stated, claim) && !isBoundGiven(stated, claim);
      const telling = Math.abs(numberOf(claim)) >= TELLING_NUMBER;
      if (agrees ? !telling && probability < LIKE_THING : probability < SAME_THING) continue;
      const map = agrees ? support : conflict;
      const known = map.get(candidate.b);
      if (known === undefined || probability > known.probability)
        map.set(candidate.b, { evidence: { source, span: claim }, probability });
    }
  return draft.figures.flatMap((claim, index) => {
    // a number inside a quotation stands or falls with its words
    if (claim.inQuote || claim.inferred) return [];
    const supported = support.get(index);
    if (supported !== undefined && !isOfLess(claim, supported, conflict.get(index)))
      return draftFact("figure", "supported", draft, claim, supported.evidence);
    const contradicted = conflict.get(index);
    const given = findAmount(claim, sources) ?? findDerived(claim, draft, sources);
    if (given !== undefined) return draftFact("figure", "supported", draft, claim, given);
    if (contradicted !== undefined) return draftFact("figure", "contradicted", draft, claim, contradicted.evidence);
    return draftFact("figure", "unsupported", draft, claim, undefined);
  });
}

/** "Three women" are not the three lawyers of a source that has two women: a small number is that of the thing most like it. */
function isOfLess(
  claim: FigureClaim,
  { probability: agreeing }: { readonly probability: number },
  conflict: { readonly probability: number } | undefined,
): boolean {
  return conflict !== undefined && Math.abs(numberOf(claim)) < TELLING_NUMBER && conflict.probability > agreeing;
}

/** "Fewer than 870" and "more than 870" are no 870. */
function isBoundGiven(stated: FigureClaim | undefined, { figure: { quantity } }: FigureClaim): boolean {
  const { approximator, value, unit } = stated?.figure.quantity ?? {};
  if (approximator !== "under" && approximator !== "over") return false;
  return quantity.approximator === "exact" && quantity.value === value && quantity.unit === unit;
}

/** A draft may round what a source says, but not know it better: "32,500 people" for "32,000 people". */
function isMoreExact(stated: FigureClaim | undefined, given: FigureClaim): boolean {
  const [a, b] = [stated?.figure.quantity, given.figure.quantity];
  if (a?.precision === undefined || b.precision === undefined || a.value === undefined || b.value === undefined)
    return false;
  if (a.approximator !== "exact" || b.approximator !== "exact" || a.unit !== b.unit) return false;
  return a.precision < b.precision && a.value !== b.value;
}

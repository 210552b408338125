import { EVOLVING_SLOTS, TOTAL_TERMS } from "../lexicons/en/evolving-slots.ts";
import type { FigureMention } from "../mentions/mention.ts";
import type { FigureClaim } from "./claim.ts";

/**
 * Marks, for each slot that evolves (killed, missing, ...), the figure that the article gives as the event's own number:
 * not an addition, a part or another event's; the one beside words of counting up, else the one told first.
 */
export function markTotals(
  claims: readonly FigureClaim[],
  isOfItsOwn: (figure: FigureMention) => boolean,
): FigureClaim[] {
  const best = new Map<string, FigureClaim>();
  for (const claim of claims) {
    const { slot } = claim.figure;
    if (slot === undefined || !EVOLVING_SLOTS.has(slot) || !canBeTotal(claim, isOfItsOwn)) continue;
    const rival = best.get(slot);
    if (rival === undefined || totality(claim) > totality(rival)) best.set(slot, claim);
  }
  const totals = new Set(best.values());
  return claims.map((claim) => (totals.has(claim) ? { ...claim, isTotal: true } : claim));
}

function canBeTotal(
  { figure, increment, partial }: FigureClaim,
  isOfItsOwn: (figure: FigureMention) => boolean,
): boolean {
  return (
    figure.frame === undefined &&
    (figure.partOf === undefined || isOfItsOwn(figure)) &&
    !increment &&
    !partial &&
    (figure.quantity.min ?? 1) > 0
  );
}

/** "bringing the number of dead to 14" beats "three died in hospital" told before it, in the sentence before or in its own. */
function totality({ frame }: FigureClaim): number {
  let nearest = 0;
  for (const term of TOTAL_TERMS) nearest = Math.max(nearest, frame.around().terms.get(term) ?? 0);
  return (nearest > 0 ? 4 : 0) - frame.sentence + nearest / (1 + nearest);
}

import type { FigureClaim } from "../../claims/claim.ts";
import { EVOLVING_SLOTS, EVOLVING_TERMS } from "../../lexicons/en/evolving-slots.ts";

/** Whether the figure counts something that changes while the story runs, by its slot or by the words beside it. */
export function evolves(claim: FigureClaim): boolean {
  if (claim.figure.slot !== undefined && EVOLVING_SLOTS.has(claim.figure.slot)) return true;
  for (const term of EVOLVING_TERMS) if (claim.frame.terms.has(term) || claim.head.has(term)) return true;
  return false;
}

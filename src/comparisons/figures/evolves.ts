import type { FigureClaim } from "../../claims/claim.ts";
import { EVOLVING_SLOTS, EVOLVING_TERMS } from "../../lexicons/en/evolving-slots.ts";

/**
 * Whether the figure counts something that changes while the story runs, by its slot or by the words beside it. "At least 38 people"
 * have been counted so far.
 */
export function evolves({ figure: { slot, quantity }, counted, frame, head }: FigureClaim): boolean {
  if (slot !== undefined && EVOLVING_SLOTS.has(slot)) return true;
  if (counted.people && quantity.approximator === "at-least") return true;
  const { terms } = frame.around();
  for (const term of EVOLVING_TERMS) if (terms.has(term) || head.has(term)) return true;
  return false;
}

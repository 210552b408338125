import type { FigureClaim } from "../../claims/claim.ts";
import { EVOLVING_SLOTS } from "../../lexicons/en/evolving-slots.ts";

/** Whether it counts people to whom something was done or happened: the killed, the arrested. */
export function isToll({ figure: { slot } }: FigureClaim): boolean {
  return slot !== undefined && EVOLVING_SLOTS.has(slot);
}

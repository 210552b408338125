import { keptFor } from "../kernel/kept.ts";
import { EVOLVING_SLOTS } from "../lexicons/en/evolving-slots.ts";
import type { FigureMention } from "../mentions/mention.ts";
import type { Reading } from "./reading.ts";

/** "Nine were killed; sixty others were hurt": others than the dead, and the first that are hurt. */
export function isOtherThanTold({ facts }: Reading, { slot, start }: FigureMention): boolean {
  if (slot === undefined || slot === "killed" || !EVOLVING_SLOTS.has(slot)) return false;
  const firsts = firstTolls(facts.figures);
  const [first] = firsts.values();
  return first !== undefined && first < start && firsts.get(slot) === start;
}

/** Where each slot that evolves is told first, in text order. */
const firstTolls = keptFor((figures: readonly FigureMention[]): ReadonlyMap<string, number> => {
  const firsts = new Map<string, number>();
  for (const { slot = "", start } of figures)
    if (EVOLVING_SLOTS.has(slot) && !firsts.has(slot)) firsts.set(slot, start);
  return firsts;
});

import type { FigureClaim } from "../../claims/claim.ts";
import { personWords } from "../../claims/name-words.ts";
import { sameEntity } from "../../claims/same-entity.ts";

/** Nobody has two ages: where both stand beside one full name they are of one person, but for namesakes. */
const SAME_HOLDER = 0.9;

/** Probability that two ages are of one person because both stand beside the given name and the surname of one; 0 where they do not. */
export function sameHolderLikeness(a: FigureClaim, b: FigureClaim): number {
  if (a.figure.slot !== "age" || b.figure.slot !== "age") return 0;
  return isOfOneHolder(a, b) ? SAME_HOLDER : 0;
}

/** Whether both numbers stand beside one full name. */
export function isOfOneHolder({ holder: a }: FigureClaim, { holder: b }: FigureClaim): boolean {
  if (a === undefined || b === undefined || !isFull(a.name) || !isFull(b.name)) return false;
  return sameEntity({ type: "person", name: a.name }, { type: "person", name: b.name }) === "same";
}

/** An age that stands beside a full name. */
export function isOfNamed({ figure, holder }: FigureClaim): boolean {
  return figure.slot === "age" && holder !== undefined && isFull(holder.name);
}

function isFull(name: string): boolean {
  return personWords(name).words.length > 1;
}

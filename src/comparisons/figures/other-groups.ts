import type { FigureClaim } from "../../claims/claim.ts";
import { numberOf } from "./figure-features.ts";

/** A group that is at most this share of a number of people is some of them: "seven children" of "285 killed". */
const LARGEST_PART = 0.5;

/** Whether two numbers of people are of two groups ("five Belgians", "three policemen"), or one of a group within the other's. */
export function areOfOtherGroups(a: FigureClaim, b: FigureClaim): boolean {
  if (!a.counted.people || !b.counted.people) return false;
  if (a.counted.nation !== b.counted.nation && a.counted.nation !== "" && b.counted.nation !== "") return true;
  if (a.counted.group !== b.counted.group && a.counted.group !== "" && b.counted.group !== "") return true;
  const [narrowA, narrowB] = [isNarrower(a, b), isNarrower(b, a)];
  if (narrowA && narrowB) return true;
  if (!narrowA && !narrowB) return false;
  const [part, whole] = narrowA ? [a, b] : [b, a];
  return numberOf(part) <= numberOf(whole) * LARGEST_PART;
}

/** Says of whom where the other leaves it open. */
function isNarrower({ counted: a }: FigureClaim, { counted: b }: FigureClaim): boolean {
  return (a.group !== "" && b.group === "") || (a.nation !== "" && b.nation === "");
}

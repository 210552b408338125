import type { FigureClaim } from "../../claims/claim.ts";
import { comparableDimension } from "../../claims/comparable-dimension.ts";
import { amountVerdict } from "./amount-verdict.ts";
import { haveOtherHeads, numberOf } from "./figure-features.ts";

/** Who takes back the very number that another paper gives speaks of the same thing. */
const SAME_THING = 0.85;
/** Smaller numbers occur by chance: they have to count the same. */
const TELLING_NUMBER = 20;
const TELLING_MEASURE = 1000;

/** Probability that one of two figures stands for the other, which its sentence takes back: "44 and not 38" beside 38; 0 where it does not. */
export function correctionLikeness(a: FigureClaim, b: FigureClaim): number {
  return takesBack(a, b) || takesBack(b, a) ? SAME_THING : 0;
}

function takesBack(now: FigureClaim, before: FigureClaim): boolean {
  return now.corrects.some((figure) => {
    const dimension = comparableDimension(figure);
    if (dimension.name !== before.dimension.name) return false;
    if (amountVerdict({ ...now, figure, dimension }, before).verdict !== "equal") return false;
    return dimension.name === "count" ? countSameThing(now, before) : measureSameThing(now, before);
  });
}

/** "46 chairs and not 38 desks" speaks of no 38 buses. */
function countSameThing({ figure, counted }: FigureClaim, before: FigureClaim): boolean {
  const { noun, people } = before.counted;
  if (figure.slot === before.figure.slot || (noun !== "" && noun === counted.noun)) return true;
  return isTelling(before, TELLING_NUMBER) && (noun === "" || counted.noun === "" || (people && counted.people));
}

/** "55 per cent of the vote and not 40" speaks of no turnout of 40 per cent. */
function measureSameThing(now: FigureClaim, before: FigureClaim): boolean {
  return (now.figure.slot === before.figure.slot && !haveOtherHeads(now, before)) || isTelling(before, TELLING_MEASURE);
}

function isTelling(claim: FigureClaim, least: number): boolean {
  const value = Math.abs(numberOf(claim));
  return value >= least || !Number.isInteger(value);
}

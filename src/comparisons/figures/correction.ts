import type { FigureClaim } from "../../claims/claim.ts";
import { comparableDimension } from "../../claims/comparable-dimension.ts";
import { amountVerdict } from "./amount-verdict.ts";
import { numberOf } from "./figure-features.ts";

/** Who takes back the very number that another paper gives speaks of the same thing. */
const SAME_THING = 0.85;
/** Smaller numbers occur by chance: they have to count the same. */
const TELLING_NUMBER = 20;

/** Probability that one of two figures stands for the other, which its sentence takes back: "44 and not 38" beside 38; 0 where it does not. */
export function correctionLikeness(a: FigureClaim, b: FigureClaim): number {
  return takesBack(a, b) || takesBack(b, a) ? SAME_THING : 0;
}

function takesBack(now: FigureClaim, before: FigureClaim): boolean {
  return now.corrects.some((figure) => {
    const dimension = comparableDimension(figure);
    if (dimension.name !== before.dimension.name) return false;
    if (amountVerdict({ ...now, figure, dimension }, before).verdict !== "equal") return false;
    if (dimension.name !== "count" || Math.abs(numberOf(before)) >= TELLING_NUMBER) return true;
    return (
      now.figure.slot === before.figure.slot || (now.counted.noun !== "" && now.counted.noun === before.counted.noun)
    );
  });
}

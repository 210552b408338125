import type { FigureClaim } from "../../claims/claim.ts";
import type { Approximator, Quantity } from "../../mentions/mention.ts";
import type { Remedy } from "../remedy.ts";
import { compareQuantities, valuesAllowed } from "./compare-quantities.ts";
import { numberOf } from "./figure-features.ts";

/** Wordings by which an exact number leaves room, the most usual first. */
const LOOSER: readonly (readonly [Approximator, string])[] = [
  ["about", "about"],
  ["at-least", "at least"],
  ["up-to", "up to"],
];

/** What would have let two conflicting figures both be true, each proved by the comparison itself. */
export function figureRemedies(a: FigureClaim, b: FigureClaim): Remedy[] {
  if (a.dimension.name === "score") return [{ by: "told-by-both" }];
  return [
    ...looserWording(a, b, 0),
    ...looserWording(b, a, 1),
    ...agreeingRange(a, 1),
    ...agreeingRange(b, 0),
    { by: "told-by-both" },
  ];
}

function looserWording(own: FigureClaim, other: FigureClaim, side: 0 | 1): Remedy[] {
  const { quantity, text } = own.figure;
  if (quantity.approximator !== "exact" || quantity.value === undefined) return [];
  const found = LOOSER.find(([approximator]) => agree(loosened(quantity, approximator), own, other));
  return found === undefined ? [] : [{ by: "wording", side, words: `${found[1]} ${text.toLowerCase()}` }];
}

function loosened(quantity: Quantity, approximator: Approximator): Quantity {
  const { value = 0 } = quantity;
  const [min, max] =
    approximator === "at-least" ? [value, null] : approximator === "up-to" ? [null, value] : [value, value];
  return { ...quantity, approximator, min, max };
}

function agree(loose: Quantity, own: FigureClaim, other: FigureClaim): boolean {
  const [scale, otherScale] = [own.dimension.scale, other.dimension.scale];
  return compareQuantities(loose, other.figure.quantity, scale, otherScale).verdict !== "conflicting";
}

/** A version that already leaves room says which values of the other `side` would have agreed with it. */
function agreeingRange(loose: FigureClaim, side: 0 | 1): Remedy[] {
  const { low, high } = valuesAllowed(loose.figure.quantity);
  if (low === high || Number.isNaN(numberOf(loose))) return [];
  const bound = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(6)) : null);
  return [{ by: "range", side, low: bound(low), high: bound(high) }];
}

import type { FigureClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { EVOLVING_SLOTS } from "../../lexicons/en/evolving-slots.ts";
import { placeFeatures } from "../place-features.ts";
import { isDigitSlip } from "./digit-slip.ts";
import { dimensionOf } from "./dimension.ts";

/** What speaks for two figures being about one thing; each 0 or 1, or a share between. */
export type FigureFeature =
  | "frame"
  | "sentence"
  | "samePlace"
  | "otherPlace"
  | "sharedHead"
  | "otherHead"
  | "bothTotal"
  | "otherToll"
  | "sameNoun"
  | "sameMeasure"
  | "sameVerb"
  | "slip"
  | "farApart"
  | "bothSmall"
  | "bothLead"
  | "oneIncrement"
  | "onePart"
  | "measured"
  | "percent";

const SMALL = 20;

/** In: two figures of one dimension, and how alike their sentences are as a whole (0 to 1). */
export function figureFeatures(
  a: FigureClaim,
  b: FigureClaim,
  sentenceLikeness: number,
): Readonly<Record<FigureFeature, number>> {
  const shared = sharedShare(a.head, b.head);
  const [left, right] = [numberOf(a), numberOf(b)];
  const sameSlot = a.figure.slot !== undefined && a.figure.slot === b.figure.slot;
  const totals = sameSlot && a.isTotal && b.isTotal;
  const { name } = dimensionOf(a.figure);
  return {
    frame: frameLikeness(a.frame, b.frame),
    sentence: sentenceLikeness,
    ...placeFeatures(a, b),
    sharedHead: shared,
    otherHead: Number(!totals && a.head.size > 0 && b.head.size > 0 && shared === 0),
    bothTotal: Number(totals),
    otherToll: Number(!totals && (isToll(a) || isToll(b))),
    sameNoun: Number(sameSlot && !totals && name === "count"),
    sameMeasure: Number(sameSlot && name !== "count"),
    sameVerb: Number(a.verb !== "" && a.verb === b.verb),
    slip: Number(isDigitSlip(left, right)),
    farApart: totals ? 0 : Math.min(3, Math.abs(Math.log((Math.abs(left) + 0.1) / (Math.abs(right) + 0.1)))),
    bothSmall: Number(!totals && name === "count" && left < SMALL && right < SMALL),
    bothLead: Number(a.inLead && b.inLead),
    oneIncrement: Number(a.increment !== b.increment),
    onePart: Number(isPart(a) !== isPart(b)),
    measured: Number(name !== "count" && name !== "percent"),
    percent: Number(name === "percent"),
  };
}

function isPart({ figure, partial }: FigureClaim): boolean {
  return partial || figure.partOf !== undefined;
}

function isToll(claim: FigureClaim): boolean {
  return claim.figure.slot !== undefined && EVOLVING_SLOTS.has(claim.figure.slot);
}

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared / Math.min(a.size, b.size);
}

/** The number as written, or the nearer bound of a range. */
export function numberOf(claim: FigureClaim): number {
  const { value, min, max } = claim.figure.quantity;
  return value ?? min ?? max ?? 0;
}

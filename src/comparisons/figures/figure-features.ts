import type { FigureClaim } from "../../claims/claim.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { remembered } from "../../kernel/remembered.ts";
import { EVOLVING_SLOTS } from "../../lexicons/en/evolving-slots.ts";
import { placeFeatures } from "../place-features.ts";
import { isDigitSlip } from "./digit-slip.ts";

/** What speaks for two figures being about one thing; each 0 or 1, or a share between. */
export type FigureFeature =
  | "frame"
  | "sentence"
  | "otherPlace"
  | "bothTotal"
  | "otherToll"
  | "sameSlot"
  | "otherNoun"
  | "bothPeople"
  | "onlyOfNoun"
  | "onlyOfNounSmall"
  | "onlyMeasure"
  | "slip"
  | "farApart"
  | "bothSmall"
  | "bothLead"
  | "apartInText"
  | "onePart"
  | "otherSource"
  | "measured"
  | "percent"
  | "duration";

/** What a pair does not show by itself. */
export interface FigureSurroundings {
  /** How alike the sentences are as a whole, 0 to 1. */
  readonly sentence: number;
  /** Neither article has another figure of this kind (its slot or its noun) that the other does not give. */
  readonly onlyOfKind: boolean;
  /** Neither has another of this dimension. */
  readonly onlyOfDimension: boolean;
}

const SMALL = 20;
const SOURCES_REMEMBERED = 1_000;
const FARTHEST = 3;
/** Every story has a time that something took: of unlike nouns in unlike words, two are of two things. */
const LEAST_FRAME = 0.3;

/** In: two figures of one dimension. */
export function figureFeatures(
  a: FigureClaim,
  b: FigureClaim,
  { sentence, onlyOfKind, onlyOfDimension }: FigureSurroundings,
): Readonly<Record<FigureFeature, number>> {
  const [left, right] = [scaled(a), scaled(b)];
  const sameSlot = a.figure.slot !== undefined && a.figure.slot === b.figure.slot;
  const totals = sameSlot && a.isTotal && b.isTotal;
  const { name } = a.dimension;
  const isCount = name === "count";
  const sameNoun = a.counted.noun !== "" && a.counted.noun === b.counted.noun;
  const bothPeople = a.counted.people && b.counted.people;
  const isSlip = isDigitSlip(left, right);
  const small = !totals && isCount && left < SMALL && right < SMALL;
  const frame = frameLikeness(a.frame, b.frame);
  const otherNoun = !totals && !sameNoun && haveOtherHeads(a, b);
  return {
    frame,
    sentence,
    otherPlace: placeFeatures(a, b).otherPlace,
    bothTotal: Number(totals),
    otherToll: Number(!totals && (isToll(a) || isToll(b))),
    sameSlot: Number(sameSlot),
    otherNoun: Number((isCount || name === "percent") && otherNoun),
    bothPeople: Number(isCount && bothPeople && !sameNoun && a.counted.noun !== "" && b.counted.noun !== ""),
    onlyOfNoun: Number(isCount && sameNoun && onlyOfKind && !small),
    onlyOfNounSmall: Number(isCount && sameNoun && onlyOfKind && small),
    onlyMeasure: Number(
      !isCount && sameSlot && onlyOfDimension && !(name === "duration" && otherNoun && frame < LEAST_FRAME),
    ),
    slip: Number(isSlip),
    farApart:
      totals || isSlip ? 0 : Math.min(FARTHEST, Math.abs(Math.log((Math.abs(left) + 0.1) / (Math.abs(right) + 0.1)))),
    bothSmall: Number(small),
    bothLead: Number(a.inLead && b.inLead),
    apartInText: Math.abs(a.position - b.position),
    onePart: Number(isPart(a) !== isPart(b)),
    otherSource: Number(haveOtherSources(a, b)),
    measured: Number(!isCount && name !== "percent" && name !== "times"),
    percent: Number(name === "percent"),
    duration: Number(name === "duration"),
  };
}

/** Both sentences say what is counted, and share no word of it. */
function haveOtherHeads({ head: a }: FigureClaim, { head: b }: FigureClaim): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const term of a) if (b.has(term)) return false;
  return true;
}

/** "Organisers said 60,000", "the police counted 35,000": two counts by two parties. */
function haveOtherSources({ figure: a }: FigureClaim, { figure: b }: FigureClaim): boolean {
  if (a.attributedTo === undefined || b.attributedTo === undefined) return false;
  const words = new Set(sourceWords(a.attributedTo));
  return !sourceWords(b.attributedTo).some((word) => words.has(word));
}

const sourceWords = remembered(SOURCES_REMEMBERED, (source): readonly string[] =>
  source
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word.length > 2 && word !== "the"),
);

function isPart({ figure, partial }: FigureClaim): boolean {
  return partial || figure.partOf !== undefined;
}

function isToll(claim: FigureClaim): boolean {
  return claim.figure.slot !== undefined && EVOLVING_SLOTS.has(claim.figure.slot);
}

/** In the base unit of its dimension: 5 km and 5,000 m are not far apart. */
function scaled(claim: FigureClaim): number {
  return numberOf(claim) * claim.dimension.scale;
}

/** The number as written, or the nearer bound of a range. */
export function numberOf(claim: FigureClaim): number {
  const { value, min, max } = claim.figure.quantity;
  return value ?? min ?? max ?? 0;
}

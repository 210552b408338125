import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { NumberedPlace } from "../../claims/derive-numbered-places.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { areOpposite, directionWords } from "../../lexicons/en/directions.ts";
import type { Comparison, Side } from "../comparison.ts";

const RULE = "comparisons/names/compare-numbered-places";
/** Two floors of one house belong to one story: they have to stand in company this alike. Gates and platforms are told one at a time. */
const LIKE_COMPANY = 0.1;
/** Much happens north and south of one town: sides need more. */
const LIKE_COMPANY_OF_SIDES = 0.25;
const CONFIDENCE = 0.7;

/** "Gate 4" and "Gate 6", "east of the village" and "west of the village": the only one of its kind that each article names. */
export function compareNumberedPlaces(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const others = onlyOnes(later.numberedPlaces);
  const comparisons: Comparison[] = [];
  for (const [noun, left] of onlyOnes(earlier.numberedPlaces)) {
    const right = others.get(noun);
    const a = left[0];
    const b = right?.[0];
    if (a === undefined || b === undefined || right === undefined || a.number === b.number) continue;
    if (directionWords().has(a.number) && !areOpposite(a.number, b.number)) continue;
    const pair = a.isOneOfSeveral ? alikePair(left, right) : ([a, b] as const);
    if (pair !== undefined) comparisons.push(toComparison(...pair));
  }
  return comparisons;
}

/** By noun, all mentions of the one number that the article names; a noun with two numbers is left out. */
function onlyOnes(places: readonly NumberedPlace[]): Map<string, NumberedPlace[]> {
  const byNoun = new Map<string, NumberedPlace[]>();
  for (const place of places) {
    const list = byNoun.get(place.noun);
    if (list === undefined) byNoun.set(place.noun, [place]);
    else list.push(place);
  }
  for (const [noun, list] of byNoun) if (list.some(({ number }) => number !== list[0]?.number)) byNoun.delete(noun);
  return byNoun;
}

function alikePair(
  left: readonly NumberedPlace[],
  right: readonly NumberedPlace[],
): readonly [NumberedPlace, NumberedPlace] | undefined {
  for (const a of left)
    for (const b of right) if (a.link === b.link && frameLikeness(a.frame, b.frame) >= leastLikeness(a)) return [a, b];
  return undefined;
}

function leastLikeness({ number }: NumberedPlace): number {
  return directionWords().has(number) ? LIKE_COMPANY_OF_SIDES : LIKE_COMPANY;
}

function toComparison(a: NumberedPlace, b: NumberedPlace): Comparison {
  return {
    kind: "place",
    rule: RULE,
    verdict: "conflicting",
    subject: a.noun,
    a: sideOf(a),
    b: sideOf(b),
    confidence: CONFIDENCE,
    reason: "two of one kind of place, or two sides of one",
    ties: [{ by: "name", words: [a.noun] }],
    remedies: [{ by: "told-by-both" }],
  };
}

function sideOf({ articleId, order, start, end, noun, number }: NumberedPlace): Side {
  return {
    key: `${articleId} ${noun}`,
    articleId,
    order,
    spans: [{ start, end }],
    value: `${noun} ${number}`,
  };
}

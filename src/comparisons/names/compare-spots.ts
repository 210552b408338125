import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Spot } from "../../claims/derive-spots.ts";
import { frameLikeness } from "../../claims/frame.ts";
import { wordPlaces } from "../../document/word-places.ts";
import { areRivalSpots, spotNoun } from "../../lexicons/en/spots.ts";
import type { Comparison, Side } from "../comparison.ts";
import { isBrief, mutualLikeness, sentenceLikeness } from "../sentence-likeness.ts";

const RULE = "comparisons/names/compare-spots";
/** Sentences that are this near to each other's best match tell one thing, where each says what the spot is the spot of. */
const TELL_ONE_THING = 0.45;
/** As above, where nothing says so. */
const TELL_IT_ALIKE = 0.8;
const LIKE_COMPANY = 0.1;
/** Of a text of a few sentences each is the best match of any: their words have to be alike. */
const LIKE_SENTENCES = 0.3;
const CONFIDENCE = 0.7;

/** "in the boiler room" and "in the kitchen", "to the military hospital" and "to the university hospital": spots without a name, each absent from the other article. */
export function compareSpots(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  if (earlier.spots.length === 0 || later.spots.length === 0) return [];
  const others = later.spots.filter((spot) => !isGiven(spot, earlier));
  const taken = new Set<string>();
  const found: Comparison[] = [];
  for (const a of earlier.spots.filter((spot) => !isGiven(spot, later))) {
    const left = keyOf(a);
    for (const b of others) {
      const right = keyOf(b);
      if (taken.has(left) || taken.has(right) || !areRivalSpots(a.noun, b.noun) || !tellOneThing(earlier, a, later, b))
        continue;
      taken.add(left).add(right);
      found.push(toComparison(a, b));
    }
  }
  return found;
}

/** A kitchen by its noun, a hospital by the words before it. */
function isGiven({ noun, told }: Spot, { reading }: ArticleClaims): boolean {
  const words = wordPlaces(reading.document);
  const known = spotNoun(noun);
  return known?.isBare === false ? known.words.some((word) => words.has(word)) : told.every((word) => words.has(word));
}

function tellOneThing(earlier: ArticleClaims, a: Spot, later: ArticleClaims, b: Spot): boolean {
  if (isBrief(earlier) || isBrief(later)) return sentenceLikeness(earlier, a, later, b) >= LIKE_SENTENCES;
  if (a.slot !== b.slot) return false;
  if (a.slot !== "") return mutualLikeness(earlier, a, later, b) >= TELL_ONE_THING;
  return mutualLikeness(earlier, a, later, b) >= TELL_IT_ALIKE && frameLikeness(a.frame, b.frame) >= LIKE_COMPANY;
}

function keyOf({ articleId, told, noun }: Spot): string {
  return `${articleId} ${[...told, noun].join(" ")}`;
}

function toComparison(a: Spot, b: Spot): Comparison {
  return {
    kind: "place",
    rule: RULE,
    verdict: "conflicting",
    subject: "place",
    a: sideOf(a),
    b: sideOf(b),
    confidence: CONFIDENCE,
    reason: "two spots in like company",
    remedies: [{ by: "told-by-both" }],
  };
}

function sideOf(spot: Spot): Side {
  const { articleId, order, start, end, told, noun } = spot;
  return { key: keyOf(spot), articleId, order, spans: [{ start, end }], value: [...told, noun].join(" ") };
}

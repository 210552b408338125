import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { SlotClaim } from "../../claims/derive-slot-claims.ts";
import { nameWords } from "../../claims/name-words.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { NAMED_THING } from "../../claims/slot-phrase.ts";
import { mayBeOneThing } from "../../lexicons/en/slots.ts";
import type { Comparison, Side } from "../comparison.ts";
import { isNamedIn } from "./absent-names.ts";
import { isSpellingVariant } from "./is-spelling-variant.ts";

const RULE = "comparisons/names/compare-slots";
const CONFIDENCE = 0.65;
/** "The company" of a story is the one that owns, runs or looks after the thing, "the contractor" who builds or mends it; who farms a field counts as its owner. */
const ONE_SLOT: readonly ReadonlySet<string>[] = [
  ...["owner", "operator", "grower", "keeper"].map((slot) => new Set(["company", slot])),
  ...["company", "builder", "keeper", "supplier"].map((slot) => new Set(["contractor", slot])),
  new Set(["owner", "grower"]),
];

/**
 * One slot of one thing with two fillers: "a plant owned by Weller Mills", "the owner, Tarven Foods". Each is the only one that
 * its article gives to the slot, and absent from the other article.
 */
export function compareSlots(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const comparisons: Comparison[] = [];
  const seen = new Set<string>();
  const others = later.slots.filter((claim) => isSole(claim, later.slots));
  for (const left of earlier.slots.filter((claim) => isSole(claim, earlier.slots)))
    for (const right of others) {
      const pair = `${left.filler.entityId} ${right.filler.entityId}`;
      if (seen.has(pair) || !areOneSlot(left, right) || !areTwoFillers(left, earlier, right, later)) continue;
      seen.add(pair);
      comparisons.push(toComparison(left, right));
    }
  return comparisons;
}

function areOneSlot(a: SlotClaim, b: SlotClaim): boolean {
  if (a.isPerson !== b.isPerson || !haveOneThing(a, b)) return false;
  return a.slot === b.slot || ONE_SLOT.some((slots) => slots.has(a.slot) && slots.has(b.slot));
}

/** What the words beside leave open may be any thing, but not of a deed, nor where people own a firm, a bass and a dog. */
function haveOneThing({ thing: a, isDeed, isPerson }: SlotClaim, { thing: b }: SlotClaim): boolean {
  if (a === b) return a !== NAMED_THING;
  if (isPerson && (a === "firm" || a === "company" || b === "firm" || b === "company")) return false;
  if (a === "" || b === "" || a === NAMED_THING || b === NAMED_THING) return !isDeed;
  return mayBeOneThing(a, b);
}

function areTwoFillers(left: SlotClaim, earlier: ArticleClaims, right: SlotClaim, later: ArticleClaims): boolean {
  const [a, b] = [nameWords(left.filler.name), nameWords(right.filler.name)];
  if (isNamedIn(a, b, later.reading) || isNamedIn(b, a, earlier.reading)) return false;
  if (isSpellingVariant(left.filler.name, right.filler.name)) return false;
  return sameEntity(left.filler, right.filler) === "different";
}

/** No other name fills this slot of what may be the same thing. */
function isSole(claim: SlotClaim, claims: readonly SlotClaim[]): boolean {
  return claims.every((other) => other.filler.entityId === claim.filler.entityId || !areOneSlot(claim, other));
}

function toComparison(left: SlotClaim, right: SlotClaim): Comparison {
  const slot = left.slot === "company" ? right.slot : left.slot;
  return {
    kind: left.filler.type === "place" && right.filler.type === "place" ? "place" : "entity",
    rule: RULE,
    verdict: "conflicting",
    subject: slot,
    a: sideOf(left),
    b: sideOf(right),
    confidence: CONFIDENCE,
    reason: `two names for one ${slot}`,
    ties: [{ by: "role", words: [slot] }],
    remedies: [{ by: "told-by-both" }],
  };
}

/** The key is that of the name, so that two names of one filler make one finding. */
function sideOf({ articleId, order, filler, start, end }: SlotClaim): Side {
  return { key: `${articleId} ${filler.entityId}`, articleId, order, spans: [{ start, end }], value: filler.name };
}

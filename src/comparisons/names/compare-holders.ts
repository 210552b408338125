import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { RoleClaim } from "../../claims/derive-role-claims.ts";
import { nameWords } from "../../claims/name-words.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { UNIQUE_FAMILIES } from "../../lexicons/en/posts.ts";
import type { Comparison, Side } from "../comparison.ts";
import { isGiven } from "./absent-names.ts";
import { type HeldRole, haveOtherOwners } from "./exclusive-roles.ts";

const RULE = "comparisons/names/compare-holders";
const CONFIDENCE = 0.7;

type Held = RoleClaim & { readonly role: HeldRole };

/**
 * A post that has one holder, given to two people: "Ana Silva will be chief executive", "led by Karl Bauer as chief executive".
 *
 * Who is to get a post is compared where each article tells of one such appointment; who holds it, only where both articles
 * say whose post it is and neither names the other's holder.
 */
export function compareHolders(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const others = soleHolders(later.roles);
  const comparisons: Comparison[] = [];
  for (const [post, left] of soleHolders(earlier.roles)) {
    const right = others.get(post);
    if (right !== undefined && isContested(left, earlier, right, later)) comparisons.push(toComparison(left, right));
  }
  return comparisons;
}

/** By post and tense; posts that the article gives to several people are left out. */
function soleHolders(claims: readonly RoleClaim[]): Map<string, Held> {
  const holders = new Map<string, Held>();
  const shared = new Set<string>();
  for (const claim of claims) {
    if (!isUnique(claim)) continue;
    const { post, field, tense } = claim.role;
    const key = `${tense} ${field ?? ""} ${post.name}`;
    const known = holders.get(key);
    if (known === undefined) holders.set(key, claim);
    else if (known.person.entityId !== claim.person.entityId) shared.add(key);
  }
  for (const key of shared) holders.delete(key);
  return holders;
}

function isUnique(claim: RoleClaim): claim is Held {
  const { role } = claim;
  if (role === undefined || role.lesser || role.tense === "former" || !UNIQUE_FAMILIES.has(role.post.family))
    return false;
  return role.post.family !== "cabinet" || role.field !== undefined;
}

function isContested(left: Held, earlier: ArticleClaims, right: Held, later: ArticleClaims): boolean {
  const [a, b] = [left.person.name, right.person.name];
  if (sameEntity({ type: "person", name: a }, { type: "person", name: b }) !== "different") return false;
  if (haveOtherOwners(left.role, right.role)) return false;
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
  const [inLater, inEarlier] = [isGiven(wordsA, wordsB, later.reading), isGiven(wordsB, wordsA, earlier.reading)];
  // "was named rector in 2012" and "was named rector after her": each article names both
  if (left.role.tense === "next") return !(inLater && inEarlier);
  if (left.role.owner === undefined || right.role.owner === undefined) return false;
  return wordsA.length > 1 && wordsB.length > 1 && !inLater && !inEarlier;
}

function toComparison(left: Held, right: Held): Comparison {
  return {
    kind: "entity",
    rule: RULE,
    verdict: "conflicting",
    subject: left.role.post.name,
    a: sideOf(left),
    b: sideOf(right),
    confidence: CONFIDENCE,
    reason: "one post with two holders",
    ties: [{ by: "role", words: [left.role.post.name] }],
    remedies: [{ by: "told-by-both" }],
  };
}

/** The key is that of the name, so that two names of one holder make one finding. */
function sideOf({ articleId, order, person }: Held): Side {
  return {
    key: `${articleId} ${person.entityId}`,
    articleId,
    order,
    spans: [{ start: person.start, end: person.end }],
    value: person.name,
  };
}

import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { RoleClaim } from "../../claims/derive-role-claims.ts";
import { foldName, nameWords } from "../../claims/name-words.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import type { Comparison, Side } from "../comparison.ts";
import { type HeldRole, haveOtherOwners, whyExclusive } from "./exclusive-roles.ts";

const RULE = "comparisons/names/compare-roles";
/** A role read from a title or an apposition, of one person by name, in families that exclude each other. */
const CONFIDENCE = 0.8;

/**
 * One person in two posts of which one excludes the other: "Treasury minister Ana Silva" and "Ana Silva, the Foreign Office minister".
 *
 * An article that gives a person several such posts, or the other article's post as well, contradicts nobody.
 */
export function compareRoles(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const comparisons: Comparison[] = [];
  const ofLater = byPerson(later.roles);
  for (const [name, claims] of byPerson(earlier.roles))
    for (const [other, others] of ofLater) {
      if (!mayBeOne(name, other)) continue;
      const pair = firstExclusive(claims, others) ?? firstHeldByAnother(claims, earlier, others, later);
      if (pair !== undefined) comparisons.push(toComparison(...pair));
    }
  return comparisons;
}

type Held = RoleClaim & { readonly role: HeldRole };

/** Held posts by the person's fullest name, folded. */
function byPerson(claims: readonly RoleClaim[]): Map<string, Held[]> {
  const map = new Map<string, Held[]>();
  for (const claim of claims) {
    if (!isHeld(claim)) continue;
    const key = foldName(claim.person.name);
    const list = map.get(key);
    if (list === undefined) map.set(key, [claim]);
    else list.push(claim);
  }
  return map;
}

function isHeld(claim: RoleClaim): claim is Held {
  return claim.role !== undefined;
}

function mayBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  // A cheap look first: two long articles have many pairs of people
  const words = nameWords(b);
  if (!nameWords(a).some((word) => words.includes(word))) return false;
  const sameness = sameEntity({ type: "person", name: a }, { type: "person", name: b });
  return sameness === "same" || sameness === "variant";
}

function firstExclusive(a: readonly Held[], b: readonly Held[]): [Held, Held, string] | undefined {
  for (const left of a)
    for (const right of b) {
      const why = whyExclusive(left, right);
      if (why === undefined) continue;
      const isToldByBoth =
        a.some(({ role }) => isOnePost(role, right.role)) || b.some(({ role }) => isOnePost(role, left.role));
      if (!isToldByBoth) return [left, right, why];
    }
  return undefined;
}

/** "Ada Lund, who chairs the board", "Ada Lund, its chief executive": one may be both, but the first article has another for chief executive. */
function firstHeldByAnother(
  a: readonly Held[],
  earlier: ArticleClaims,
  b: readonly Held[],
  later: ArticleClaims,
): [Held, Held, string] | undefined {
  for (const left of a)
    for (const right of b) {
      if (!areTopPosts(left.role, right.role) || haveOtherOwners(left.role, right.role)) continue;
      if (isHeldByAnother(right, earlier) || isHeldByAnother(left, later))
        return [left, right, "one post that the other article gives to another"];
    }
  return undefined;
}

function areTopPosts({ post: a, tense, lesser }: HeldRole, { post: b, ...other }: HeldRole): boolean {
  if (a.name === b.name || tense !== "current" || other.tense !== "current") return false;
  return lesser === undefined && other.lesser === undefined && TOP_POSTS.has(a.name) && TOP_POSTS.has(b.name);
}

/** Of one company. */
const TOP_POSTS: ReadonlySet<string> = new Set(["chief executive", "chairman", "managing director"]);

function isHeldByAnother({ role, person }: Held, { roles }: ArticleClaims): boolean {
  const holders = roles.filter((claim): claim is Held => claim.role !== undefined && isOnePost(claim.role, role));
  const names = new Set(holders.map((claim) => claim.person.name));
  // Two companies of one story have a chief executive each
  return names.size === 1 && sameEntity(toPerson([...names][0] ?? ""), toPerson(person.name)) === "different";
}

function toPerson(name: string) {
  return { type: "person" as const, name };
}

function isOnePost(a: HeldRole, b: HeldRole): boolean {
  return a.post.name === b.post.name && a.field === b.field && a.lesser === b.lesser && !haveOtherOwners(a, b);
}

function toComparison(left: Held, right: Held, why: string): Comparison {
  return {
    kind: "entity",
    rule: RULE,
    verdict: "conflicting",
    subject: `post of ${left.person.name}`,
    a: sideOf(left),
    b: sideOf(right),
    confidence: CONFIDENCE,
    reason: why,
    ties: [{ by: "name", words: [left.person.name] }],
    remedies: [{ by: "told-by-both" }],
  };
}

function sideOf({ articleId, order, person, start, end, role }: Held): Side {
  const { owner, field, post, tense, lesser } = role;
  return {
    key: `${articleId} role ${person.entityId} ${post.family}`,
    articleId,
    order,
    spans: [{ start, end }],
    value: [tense === "current" ? "" : tense, owner, lesser, field, post.name].filter((part) => part).join(" "),
  };
}

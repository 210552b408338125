import type { RoleClaim } from "../../claims/derive-role-claims.ts";
import type { Role } from "../../claims/read-role.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { countryNames } from "../../lexicons/en/country-names.ts";
import { areApart } from "../../lexicons/en/posts.ts";

export type HeldRole = NonNullable<RoleClaim["role"]>;

/** Governments have countries. */
const NATIONAL_FAMILIES: ReadonlySet<string> = new Set(["cabinet", "head", "embassy"]);

/**
 * Why one person cannot have both roles at once; undefined where both may be true.
 *
 * The tense has to be the same: who was finance minister may be mayor now.
 */
export function whyExclusive(left: RoleClaim, right: RoleClaim): string | undefined {
  const [a, b] = [left.role, right.role];
  if (a === undefined || b === undefined) return undefined;
  if (a.tense === "current" && b.tense === "current" && isDefinite(a) && isDefinite(b) && areApart(a.post, b.post))
    return "two posts of which each takes up a day";
  if (a.post.family !== b.post.family || a.tense !== b.tense) return undefined;
  if (a.lesser !== b.lesser && !(a.post.family === "rank" && a.post.name !== b.post.name))
    return a.post.name === b.post.name && areOfOtherDegrees(a, b) && !haveOtherOwners(a, b)
      ? "a post and that of a deputy"
      : undefined;
  if (a.post.name !== b.post.name) {
    if (a.post.family === "head" || (a.post.family === "company" && areAlike(a.post.name, b.post.name)))
      return undefined;
    return haveOtherOwners(a, b) ? undefined : "two posts of which one excludes the other";
  }
  if (a.field !== undefined && b.field !== undefined && !areAlike(a.field, b.field)) {
    if (a.post.family === "unit") return "the head of two units";
    if (a.post.family === "cabinet" || a.post.family === "commission") return "one minister with two ministries";
    if (a.post.family === "spokes") return "one voice of two ministries";
  }
  return haveOtherOwners(a, b) && areCountries(left, right) ? "one post in two countries" : undefined;
}

/** A commissioner may be one of police, and a minister one of the church. */
function isDefinite({ post: { name }, field }: HeldRole): boolean {
  return field !== undefined || (name !== "commissioner" && name !== "minister");
}

const DEPUTIES: ReadonlySet<string> = new Set(["deputy", "vice", "shadow"]);
const DEPUTIZED: ReadonlySet<string> = new Set(["company", "local", "head", "cabinet"]);

function areOfOtherDegrees(a: HeldRole, b: HeldRole): boolean {
  return (
    DEPUTIZED.has(a.post.family) &&
    a.field === b.field &&
    (a.lesser === undefined || b.lesser === undefined) &&
    DEPUTIES.has(a.lesser ?? b.lesser ?? "")
  );
}

/** Who leads a body goes by several titles. */
const LEADERS: ReadonlySet<string> = new Set([
  "chief executive",
  "managing director",
  "president",
  "chairman",
  "director",
]);
/** One runs the company, the other its board. */
const APART: ReadonlySet<string> = new Set(["managing director", "chairman"]);
const STEM_LENGTH = 4;

/** "chief engineer", "head of engineering"; "director", "finance director". */
function areAlike(a: string, b: string): boolean {
  if (APART.has(a) && APART.has(b)) return false;
  if (LEADERS.has(a) && LEADERS.has(b)) return true;
  const [own, others] = [a, b].map(tellingWords) as [string[], string[]];
  // "director" may be short for "sales director"
  if (own.length === 0 || others.length === 0) return a.split(" ").some((word) => b.split(" ").includes(word));
  return own.some((word) => others.some((other) => other.slice(0, STEM_LENGTH) === word.slice(0, STEM_LENGTH)));
}

const HEADS: ReadonlySet<string> = new Set("head chief director officer manager of".split(" "));

/** What a post is for: "sales" of a sales director. */
function tellingWords(post: string): string[] {
  return post.split(" ").filter((word) => !HEADS.has(word));
}

/** Both say whose post it is, and it is not the same. */
export function haveOtherOwners(a: Pick<Role, "owner">, b: Pick<Role, "owner">): boolean {
  if (a.owner === undefined || b.owner === undefined) return false;
  return sameEntity({ name: a.owner }, { name: b.owner }) === "different";
}

/** A body may go by two names, a country does not. One of two owners of a ministry that is surely a place speaks for the other. */
function areCountries(left: RoleClaim, right: RoleClaim): boolean {
  const [a, b] = [left, right].map(({ role, ownerType }) =>
    role?.owner !== undefined && countryNames().has(role.owner.toLowerCase()) ? "place" : ownerType,
  );
  if (a === "place" && b === "place") return true;
  const isGovernment = NATIONAL_FAMILIES.has(left.role?.post.family ?? "");
  return isGovernment && (a === "place" || b === "place") && (a === "organization" || b === "organization");
}

import type { RoleClaim } from "../../claims/derive-role-claims.ts";
import type { Role } from "../../claims/read-role.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { countryNames } from "../../lexicons/en/country-names.ts";

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
  if (a.post.family !== b.post.family || a.tense !== b.tense || a.lesser !== b.lesser) return undefined;
  if (a.post.name !== b.post.name) {
    if (a.post.family === "head") return undefined;
    return haveOtherOwners(a, b) ? undefined : "two posts of which one excludes the other";
  }
  if (a.field !== undefined && b.field !== undefined && a.field !== b.field) {
    if (a.post.family === "cabinet") return "one minister with two ministries";
    if (a.post.family === "spokes") return "one voice of two ministries";
  }
  return haveOtherOwners(a, b) && areCountries(left, right) ? "one post in two countries" : undefined;
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

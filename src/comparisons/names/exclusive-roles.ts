import type { RoleClaim } from "../../claims/derive-role-claims.ts";
import type { Role } from "../../claims/read-role.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { countryNames } from "../../lexicons/en/country-names.ts";

export type HeldRole = NonNullable<RoleClaim["role"]>;

/**
 * Why one person cannot have both roles at once; undefined where both may be true.
 *
 * The tense has to be the same: who was finance minister may be mayor now.
 */
export function whyExclusive(a: HeldRole, b: HeldRole): string | undefined {
  if (a.post.family !== b.post.family || a.tense !== b.tense || a.lesser !== b.lesser) return undefined;
  if (a.post.name !== b.post.name) {
    if (a.post.family === "head") return undefined;
    return haveOtherOwners(a, b) ? undefined : "two posts of which one excludes the other";
  }
  if (a.post.family === "cabinet" && a.field !== undefined && b.field !== undefined && a.field !== b.field)
    return "one minister with two ministries";
  return haveOtherOwners(a, b) && isNational(a, b) ? "one post in two countries" : undefined;
}

/** Both say whose post it is, and it is not the same. */
export function haveOtherOwners(a: Pick<Role, "owner">, b: Pick<Role, "owner">): boolean {
  if (a.owner === undefined || b.owner === undefined) return false;
  return sameEntity({ name: a.owner }, { name: b.owner }) === "different";
}

/** A body may go by two names, a country does not. */
function isNational(a: HeldRole, b: HeldRole): boolean {
  const isCountry = ({ owner }: HeldRole) => owner !== undefined && countryNames().has(owner.toLowerCase());
  return isCountry(a) && isCountry(b);
}

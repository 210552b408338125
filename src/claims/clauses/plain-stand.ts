import type { Stand } from "../proposition.ts";

/** The side of a matter that no opposite names: the verb itself, that there is a thing, that one has it. */
export function plainStand(matter: string, negated: boolean): Stand {
  return { matter, sign: negated ? -1 : 1, negated, reversible: false };
}

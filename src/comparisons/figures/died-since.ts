import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { keptFor } from "../../kernel/kept.ts";
import { numberOf } from "./figure-features.ts";

/**
 * Whether the later article counts fewer injured and as many more dead: "two killed and 14 injured", "three have died and 13 are injured".
 * In: two numbers of injured.
 */
export function haveDiedSince(
  earlier: ArticleClaims,
  before: FigureClaim,
  later: ArticleClaims,
  after: FigureClaim,
): boolean {
  if (before.figure.slot !== "injured" || after.figure.slot !== "injured") return false;
  const fewer = numberOf(before) - numberOf(after);
  if (fewer <= 0) return false;
  const dead = numbersOfDead(later.figures);
  for (const number of numbersOfDead(earlier.figures)) if (dead.has(number + fewer)) return true;
  return false;
}

/** All numbers of dead that an article gives of its event. */
export const numbersOfDead = keptFor((figures: readonly FigureClaim[]): ReadonlySet<number> => {
  const dead = figures.filter(
    ({ figure: { slot, frame }, partial }) => slot === "killed" && !partial && frame === undefined,
  );
  return new Set(dead.map(numberOf));
});

import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { LIGHT_VERBS } from "./have-same-parties.ts";
import { isLeadThing, subjectOrTheme } from "./is-lead-thing.ts";
import { OTHER_ACTOR, SAME_THING } from "./matter-thresholds.ts";
import type { MatterLikeness } from "./same-matter.ts";

/** Shared words of themes that alone name the thing: one rare word, or a full name. */
const TELLING_THEME = 6.5;

/** Clauses that need no sentence around them: "The ferry toll stays at nine crowns" and "Tolls go up". */
export function isSelfContained(a: Proposition, b: Proposition, like: MatterLikeness, matter: string): boolean {
  if (LIGHT_VERBS().has(matter) && !like.themesNamed) return false;
  const telling = Math.max(subjectOrTheme(a).terms.size, subjectOrTheme(b).terms.size) > 1;
  const isTold = telling && like.themesNamed && like.theme >= SAME_THING && like.sharedTheme >= TELLING_THEME;
  if (isTold && /^(?:#|is )/.test(matter)) return !like.agentsNamed || like.agent >= OTHER_ACTOR;
  if (like.theme < 0.9) return false;
  if (like.agent >= 0.9) return true;
  const bare = like.agent === 0 && !like.agentsNamed;
  return matter.startsWith("#") && bare && telling && like.themesNamed;
}

/** "The dam held", "the dam burst", where both articles are about the dam. */
export function isTopic(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  like: MatterLikeness,
): boolean {
  return a.tense === b.tense && isLeadThing(earlier, a, later, b, like);
}

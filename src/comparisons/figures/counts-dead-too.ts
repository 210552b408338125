import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { numbersOfDead } from "./died-since.ts";
import { numberOf } from "./figure-features.ts";

/**
 * "Seven people were shot" agrees with "one killed, six wounded": who was shot may have died of it, who was wounded has not.
 * In: two numbers of injured. Out: whether one of them holds as many more as one of the articles counts dead.
 */
export function areShotAndWounded(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): boolean {
  if (a.figure.slot !== "injured" || b.figure.slot !== "injured") return false;
  const [more, fewer] = numberOf(a) > numberOf(b) ? [a, b] : [b, a];
  const [ofMore, ofFewer] = more === a ? [earlier, later] : [later, earlier];
  if (!mayHaveDied(more) || (mayHaveDied(fewer) && !countsDeadApart(ofFewer, fewer))) return false;
  const dead = numberOf(more) - numberOf(fewer);
  return numbersOfDead(ofMore.figures).has(dead) || numbersOfDead(ofFewer.figures).has(dead);
}

/** Terms of being hit by what may kill. */
const HIT = ["shoot", "stab", "strike", "attack", "casualti", "victim"];
/** Terms of having lived through it. */
const SURVIVED = ["injur", "wound", "hurt", "hospit", "surviv"];

function mayHaveDied({ head, increment, verb }: FigureClaim): boolean {
  const has = (term: string) => head.has(term) || verb === term;
  return !increment && HIT.some(has) && !SURVIVED.some((term) => head.has(term));
}

/** "One man was killed and six others were shot": its sentence has the dead beside them. */
function countsDeadApart({ figures }: ArticleClaims, { frame }: FigureClaim): boolean {
  return figures.some(({ figure, frame: { sentence } }) => figure.slot === "killed" && sentence === frame.sentence);
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";

/** Characters before and behind a length that say along which axis it is measured. */
const REACH = 20;
const BEHIND =
  /^[ -](?:in )?(?:(?<up>high|tall|height|deep|depth|thick)|(?<along>long|length)|(?<across>wide|broad|width))\b/;
const BEFORE = /\b(?:(?<up>height|depth)|(?<along>length)|(?<across>width)) of (?:about |some |nearly |over )?$/;

/** "Flames 20 metres high", "a hall 35 metres long": two lengths that lie across each other. */
export function areOfOtherAxes(earlier: ArticleClaims, a: FigureClaim, later: ArticleClaims, b: FigureClaim): boolean {
  if (a.dimension.name !== "length" || b.dimension.name !== "length") return false;
  const [left, right] = [axisOf(earlier, a), axisOf(later, b)];
  return left !== undefined && right !== undefined && left !== right;
}

function axisOf({ reading }: ArticleClaims, { figure: { start, end } }: FigureClaim): string | undefined {
  const { text } = reading.document;
  const found = BEHIND.exec(text.slice(end, end + REACH)) ?? BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  return Object.entries(found?.groups ?? {}).find(([, word]) => word !== undefined)?.[0];
}

import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";

/** Characters behind an ordinal in which its clause says from when on is counted. */
const REACH = 70;
const BOUND =
  /^[^.,;]{0,50}?\b(?:(?<since>since)|(?<now>this (?:year|month|week|season|decade|century|spring|summer|autumn|winter))|(?<within>in (?:a|as many|the past|the last))) /;

/** "The third fire this year", "the second fire there since 2019": what is counted from another day on has another number. */
export function areOtherRunningCounts(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): boolean {
  if (a.figure.slot !== "rank" || b.figure.slot !== "rank") return false;
  const [left, right] = [boundOf(earlier, a), boundOf(later, b)];
  return left !== undefined && right !== undefined && left !== right;
}

function boundOf({ reading }: ArticleClaims, { figure: { end } }: FigureClaim): string | undefined {
  const groups = BOUND.exec(`${reading.document.text.slice(end, end + REACH).replace(/[.,;]/, " $&")} `)?.groups;
  if (groups === undefined) return undefined;
  const { since, now, within } = groups;
  return since ?? now ?? (within === undefined ? undefined : "within");
}

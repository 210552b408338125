import type { FigureClaim } from "../../claims/claim.ts";
import { keptFor } from "../../kernel/kept.ts";

/** Indexes of an article's figures by the name of their dimension. */
export const byDimension = keptFor((claims: readonly FigureClaim[]): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  claims.forEach(({ dimension: { name } }, at) => {
    const list = index.get(name);
    if (list === undefined) index.set(name, [at]);
    else list.push(at);
  });
  return index;
});

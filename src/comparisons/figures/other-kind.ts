import type { FigureClaim } from "../../claims/claim.ts";

/**
 * Leaves out, of figures with one noun, those of another kind where the right kind is there too: "189 rushing yards" is held against
 * "498 rushing yards", not against "176 receiving yards". Out: the test for a pair of figures.
 */
export function indexKinds(
  ofA: readonly FigureClaim[],
  ofB: readonly FigureClaim[],
): (a: FigureClaim, b: FigureClaim) => boolean {
  const [kindsOfA, kindsOfB] = [kindsOf(ofA), kindsOf(ofB)];
  return (a, b) => {
    if (a.counted.noun === "" || a.counted.noun !== b.counted.noun || isShared(a, b)) return false;
    return isGiven(a, kindsOfB) || isGiven(b, kindsOfA);
  };
}

function kindsOf(claims: readonly FigureClaim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ counted }) => [...counted.modifiers].map((modifier) => `${modifier} ${counted.noun}`)),
  );
}

function isGiven({ counted }: FigureClaim, kinds: ReadonlySet<string>): boolean {
  return [...counted.modifiers].some((modifier) => kinds.has(`${modifier} ${counted.noun}`));
}

function isShared({ counted: a }: FigureClaim, { counted: b }: FigureClaim): boolean {
  if (a.modifiers.size === 0 || b.modifiers.size === 0) return true;
  for (const modifier of a.modifiers) if (b.modifiers.has(modifier)) return true;
  return false;
}

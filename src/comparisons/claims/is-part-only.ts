import type { NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition } from "../../claims/proposition.ts";

const ORDINALS: ReadonlySet<string> = new Set(["first", "second", "third", "new"]);

/** "Two of the men", "another plan": the clauses speak of different parts. "A second vote" is one on both sides. */
export function isPartOnly(a: Proposition, b: Proposition): boolean {
  if ([a.theme, a.agent, b.theme, b.agent].some(isRestOnly)) return true;
  if (a.theme.negative || b.theme.negative || a.agent.negative || b.agent.negative) return false;
  return areOtherParts(a.theme, b.theme) || areOtherParts(a.agent, b.agent);
}

/** "No one else was hurt" and "no other injuries" speak of those not told of before. */
function isRestOnly({ negative, part }: NounPhrase): boolean {
  return negative && /\b(?:else|other)\b/.test(part);
}

const FURTHER = /\b(?:new|further|more|additional)\b/;

/** "No further shop has closed" denies nothing of the first one. */
export function deniesFurtherOnly(a: Proposition, b: Proposition): boolean {
  return isFurtherOnly(a, b) || isFurtherOnly(b, a);
}

function isFurtherOnly(none: Proposition, some: Proposition): boolean {
  return [none.theme, none.agent].some(
    ({ negative, part }) => negative && FURTHER.test(part) && !FURTHER.test(`${some.theme.part} ${some.agent.part}`),
  );
}

function areOtherParts(a: NounPhrase, b: NounPhrase): boolean {
  if (!a.partial && !b.partial) return false;
  // "three heads" and, as known to the reader, "the three heads"
  if (a.partial !== b.partial && a.count !== "" && a.count === b.count) return false;
  return a.part !== b.part || !ORDINALS.has(a.part);
}

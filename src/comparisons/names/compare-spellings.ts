import type { NameClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { foldName } from "../../claims/name-words.ts";
import { remembered } from "../../kernel/remembered.ts";
import type { Comparison } from "../comparison.ts";
import { sideOf } from "../side-of.ts";

const RULE = "comparisons/names/compare-spellings";
const NAMES_REMEMBERED = 4_000;

/** One entity of one article whose name is written in two ways: "Pérez-Roldán" and "Perez-Roldan". */
export function compareSpellings({ names }: ArticleClaims): Comparison[] {
  const byEntity = new Map<string, NameClaim[]>();
  for (const claim of names) {
    const list = byEntity.get(claim.entity.entityId);
    if (list === undefined) byEntity.set(claim.entity.entityId, [claim]);
    else list.push(claim);
  }
  return [...byEntity.values()].flatMap(spellings);
}

function spellings(claims: readonly NameClaim[]): Comparison[] {
  const first = new Map<string, NameClaim>();
  const comparisons: Comparison[] = [];
  for (const claim of claims)
    for (const word of wordsOf(claim.text)) {
      const folded = foldName(word);
      const known = first.get(folded);
      if (known === undefined) first.set(folded, claim);
      else if (!wordsOf(known.text).includes(word)) comparisons.push(toComparison(known, claim));
    }
  return comparisons;
}

/** Typography and case are no spelling. */
const wordsOf = remembered(NAMES_REMEMBERED, (name): readonly string[] =>
  (name.normalize("NFC").match(/[\p{L}\p{M}]{4,}/gu) ?? []).map((word) => word.toLowerCase()),
);

function toComparison(a: NameClaim, b: NameClaim): Comparison {
  return {
    kind: "entity",
    rule: RULE,
    verdict: "compatible",
    subject: "spelling",
    a: sideOf(a, a.text),
    b: sideOf(b, b.text),
    confidence: 0.9,
    reason: "one name in two spellings",
  };
}

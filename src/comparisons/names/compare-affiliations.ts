import { calledIn } from "../../claims/called.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { RoleClaim } from "../../claims/derive-role-claims.ts";
import { nameWords } from "../../claims/name-words.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { termsOfPhrase } from "../../claims/term.ts";
import { once } from "../../kernel/once.ts";
import { bodyKinds } from "../../lexicons/en/body-kinds.ts";
import { organizationHeads } from "../../lexicons/en/organization-words.ts";
import type { Comparison, Side } from "../comparison.ts";
import { isGiven } from "./absent-names.ts";

const RULE = "comparisons/names/compare-affiliations";
const CONFIDENCE = 0.75;

/**
 * One person of two bodies of one kind, each absent from the other article: "Ana Silva of King's College", "at Imperial College".
 * Bodies of two kinds may both be right: a banker has a bank and a party.
 */
export function compareAffiliations(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const comparisons: Comparison[] = [];
  for (const left of earlier.roles)
    for (const right of later.roles) {
      if (left.affiliation === undefined || right.affiliation === undefined) continue;
      if (!isOnePerson(left, right) || !areOfOneKind(left.affiliation, earlier, right.affiliation, later)) continue;
      const [a, b] = [nameWords(left.affiliation), nameWords(right.affiliation)];
      if (isGiven(a, b, later.reading) || isGiven(b, a, earlier.reading)) continue;
      comparisons.push(toComparison(left, right));
    }
  return comparisons;
}

function isOnePerson(a: RoleClaim, b: RoleClaim): boolean {
  const words = nameWords(b.person.name);
  if (!nameWords(a.person.name).some((word) => words.includes(word))) return false;
  const sameness = sameEntity({ type: "person", name: a.person.name }, { type: "person", name: b.person.name });
  return sameness === "same" || sameness === "variant";
}

function areOfOneKind(a: string, earlier: ArticleClaims, b: string, later: ArticleClaims): boolean {
  if (sameEntity({ type: "organization", name: a }, { type: "organization", name: b }) !== "different") return false;
  const words = nameWords(b);
  if (nameWords(a).some((word) => organizationHeads.has(word) && words.includes(word))) return true;
  const kinds = kindsOf(b, later);
  return kindsOf(a, earlier).some((kind) => kinds.includes(kind));
}

const KINDS = once((): readonly ReadonlySet<string>[] => bodyKinds.map(termsOfPhrase));

/** By the words of its name, and by what its article calls it: "Marea, a small party". */
function kindsOf(name: string, { reading }: ArticleClaims): readonly ReadonlySet<string>[] {
  const terms = [...termsOfPhrase(name)];
  const called = calledIn(reading.document);
  const all = new Set([...terms, ...terms.flatMap((term) => [...(called.get(term) ?? [])])]);
  return KINDS().filter((kind) => [...all].some((term) => kind.has(term)));
}

function toComparison(left: RoleClaim, right: RoleClaim): Comparison {
  return {
    kind: "entity",
    rule: RULE,
    verdict: "conflicting",
    subject: `where ${left.person.name} belongs`,
    a: sideOf(left),
    b: sideOf(right),
    confidence: CONFIDENCE,
    reason: "one person of two bodies of one kind",
    ties: [{ by: "name", words: [left.person.name] }],
    remedies: [{ by: "told-by-both" }],
  };
}

function sideOf({ articleId, order, person, start, end, affiliation }: RoleClaim): Side {
  return {
    key: `${articleId} affiliation ${person.entityId}`,
    articleId,
    order,
    spans: [{ start, end }],
    value: affiliation ?? "",
  };
}

import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { RoleClaim } from "../../claims/derive-role-claims.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { compareAffiliations } from "../../comparisons/names/compare-affiliations.ts";
import { compareHolders } from "../../comparisons/names/compare-holders.ts";
import { compareRoles } from "../../comparisons/names/compare-roles.ts";
import type { Span } from "../../kernel/span.ts";
import type { DraftCase } from "./check-draft.ts";
import { draftFact } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";

/** Posts and bodies that the draft gives to people, where a source gives another: the post to somebody else, or the person another post. */
export function checkRoles({ draft, sources }: DraftCase): DraftFact[] {
  const facts = new Map<string, DraftFact>();
  for (const source of sources) {
    const disputes = [compareRoles, compareAffiliations, compareHolders].flatMap((compare) => compare(source, draft));
    for (const { a, b } of disputes) add(facts, draft, b.spans[0], source, a.spans[0]);
  }
  for (const role of draft.roles) {
    const other = otherHolder(role, sources);
    if (other !== undefined) add(facts, draft, role, other.source, other.span);
  }
  return [...facts.values()];
}

function add(
  facts: Map<string, DraftFact>,
  draft: ArticleClaims,
  stated: Span | undefined,
  source: ArticleClaims,
  span: Span | undefined,
): void {
  if (stated === undefined || span === undefined) return;
  const key = `${stated.start}-${stated.end}`;
  if (!facts.has(key)) facts.set(key, draftFact("claim", "contradicted", draft, stated, { source, span }));
}

/** The sources know this person without the post, and one other person with it. */
function otherHolder(
  { person, role }: RoleClaim,
  sources: readonly ArticleClaims[],
): { readonly source: ArticleClaims; readonly span: Span } | undefined {
  if (role === undefined || role.tense !== "current") return undefined;
  const holders = sources.flatMap((source) =>
    source.roles.filter((other) => isPost(other, role)).map((other) => ({ source, span: other as Span, other })),
  );
  const names = new Set(holders.map(({ other }) => other.person.name));
  if (names.size !== 1 || holders.some(({ other }) => isOne(other.person, person))) return undefined;
  const isKnown = sources.some(({ names: known }) => known.some(({ entity }) => isOne(entity, person)));
  return isKnown ? holders[0] : undefined;
}

function isPost({ role }: RoleClaim, { post, field }: NonNullable<RoleClaim["role"]>): boolean {
  return role?.post.name === post.name && role.tense === "current" && (role.field ?? field) === (field ?? role.field);
}

function isOne(a: { readonly name: string }, b: { readonly name: string }): boolean {
  const sameness = sameEntity({ type: "person", name: a.name }, { type: "person", name: b.name });
  return sameness !== "different";
}

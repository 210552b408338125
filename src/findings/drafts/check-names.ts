import type { NameClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { foldAccents } from "../../claims/term.ts";
import { compareNames } from "../../comparisons/names/compare-names.ts";
import type { DraftCase } from "./check-draft.ts";
import { draftFact, type Evidence } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";

/** Names of the draft, each where it is first mentioned: supported where a source names the same person, body or place. */
export function checkNames({ draft, sources }: DraftCase): DraftFact[] {
  const seen = new Set<string>();
  const facts: DraftFact[] = [];
  for (const claim of draft.names) {
    if (seen.has(claim.entity.entityId)) continue;
    seen.add(claim.entity.entityId);
    const supported = findSupport(claim, sources);
    const contradicted = supported === undefined ? findConflict(claim, draft, sources) : undefined;
    const status = supported !== undefined ? "supported" : contradicted !== undefined ? "contradicted" : "unsupported";
    facts.push(draftFact("entity", status, draft, claim, supported ?? contradicted));
  }
  return facts;
}

function findSupport(claim: NameClaim, sources: readonly ArticleClaims[]): Evidence | undefined {
  for (const source of sources) {
    const same = source.names.find(({ entity }) => {
      const sameness = sameEntity(
        { type: entity.type, name: entity.name },
        { type: claim.entity.type, name: claim.entity.name },
      );
      return sameness === "same" || sameness === "variant";
    });
    if (same !== undefined) return { source, span: same };
    const named = findWords(claim, source);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** The name's words stand together in the source, though not read as a name there. */
function findWords(claim: NameClaim, source: ArticleClaims): Evidence | undefined {
  const { text } = source.reading.document;
  const name = fold(claim.text);
  const folded = fold(text);
  // a word that only begins its sentence is no name ("Uncrewed tills"), and "Reed" does not stand in "agreed"
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const around = `${folded.charAt(at - 1)}${folded.charAt(at + name.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return { source, span: { start: at, end: at + name.length } };
  }
  return undefined;
}

/** Without accents and case; as it is where that would move the offsets. */
function fold(words: string): string {
  const folded = foldAccents(words).toLowerCase();
  return folded.length === words.length ? folded : words;
}

function findConflict(claim: NameClaim, draft: ArticleClaims, sources: readonly ArticleClaims[]): Evidence | undefined {
  for (const source of sources)
    for (const { a, b } of compareNames(source, draft)) {
      const [span] = a.spans;
      if (span !== undefined && b.value === claim.entity.name) return { source, span };
    }
  return undefined;
}

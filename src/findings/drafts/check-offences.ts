import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { once } from "../../kernel/once.ts";
import { offenceRows } from "../../lexicons/en/offences.ts";
import type { DraftCase } from "./check-draft.ts";
import { draftFact } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";
import { inside } from "./inside.ts";

const rowOfWord = once(() => new Map(offenceRows().flatMap((forms, row) => forms.map((form) => [form, row]))));

/** Offences and steps of the law that the draft names and no source does, in any form: "fraud" where the sources know of theft alone. */
export function checkOffences({ draft, sources }: DraftCase): DraftFact[] {
  const { document, facts } = draft.reading;
  const known = new Set(sources.flatMap((source) => [...offencesOf(source)]));
  const isTold = inside([...facts.entities, ...facts.quotes.flatMap(({ quoted }) => quoted)], document.text.length);
  const told = new Set<number>();
  return document.tokens.flatMap((token) => {
    const row = token.kind === "word" ? rowOfWord().get(token.lower) : undefined;
    if (row === undefined || known.has(row) || told.has(row) || isTold(token)) return [];
    told.add(row);
    return draftFact("claim", "unsupported", draft, token, undefined);
  });
}

function offencesOf({ reading: { document } }: ArticleClaims): Set<number> {
  const rows = document.tokens.map(({ lower }) => rowOfWord().get(lower));
  return new Set(rows.filter((row): row is number => row !== undefined));
}

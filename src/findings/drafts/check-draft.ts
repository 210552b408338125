import { type ArticleClaims, deriveClaims } from "../../claims/derive-claims.ts";
import type { Reading } from "../../claims/reading.ts";
import { byPosition } from "../../kernel/span.ts";
import { checkCapitals } from "./check-capitals.ts";
import { checkClaims } from "./check-claims.ts";
import { checkDates } from "./check-dates.ts";
import { checkFigures } from "./check-figures.ts";
import { checkNames } from "./check-names.ts";
import { checkOffences } from "./check-offences.ts";
import { checkPosts } from "./check-posts.ts";
import { checkQuotes } from "./check-quotes.ts";
import { checkRoles } from "./check-roles.ts";
import { checkWords } from "./check-words.ts";
import type { DraftFact, DraftReport } from "./draft-report.ts";

/** What a checker of one kind sees: the draft and its sources, each with its claims. */
export interface DraftCase {
  readonly draft: ArticleClaims;
  readonly sources: readonly ArticleClaims[];
}

/** Whether each fact of a draft is supported, contradicted or not mentioned by its sources. In: articles that have been read. */
export function checkDraftFacts(draft: Reading, sources: readonly Reading[]): DraftReport {
  const one: DraftCase = {
    draft: deriveClaims(draft, sources.length),
    sources: sources.map((source, order) => deriveClaims(source, order)),
  };
  const facts = [
    checkFigures,
    checkDates,
    checkQuotes,
    checkNames,
    checkCapitals,
    checkRoles,
    checkClaims,
    checkWords,
    checkOffences,
    checkPosts,
  ].flatMap((check) => check(one));
  return { facts: withoutRepeats(facts).sort((a, b) => byPosition(a.mention, b.mention)) };
}

/** What a source contradicts is not told as in no source besides. */
function withoutRepeats(facts: readonly DraftFact[]): DraftFact[] {
  const places = new Set(
    facts.flatMap(({ kind, status, mention }) => (status === "contradicted" ? [`${kind} ${mention.start}`] : [])),
  );
  return facts.filter(
    ({ kind, status, mention }) => status !== "unsupported" || !places.has(`${kind} ${mention.start}`),
  );
}

import { keptFor } from "../kernel/kept.ts";
import { documentTerms } from "./document-terms.ts";
import type { Proposition } from "./proposition.ts";
import type { Reading } from "./reading.ts";
import type { TermWeights } from "./sentence-terms.ts";

/** A pronoun seldom stands for what is farther off in its own sentence. */
const CONTEXT_REACH = 40;

/** Terms of the words before a clause in its sentence: what its pronouns may stand for. */
export function clauseContext(reading: Reading, clause: Proposition): TermWeights {
  const contexts = contextsOf(reading);
  const known = contexts.get(clause.firstToken);
  if (known !== undefined) return known;
  const context = termsBefore(reading, clause);
  contexts.set(clause.firstToken, context);
  return context;
}

const contextsOf = keptFor((_: Reading) => new Map<number, TermWeights>());

function termsBefore({ document }: Reading, { sentence, firstToken, inQuote }: Proposition): TermWeights {
  const context = new Map<string, number>();
  const first = Math.max(document.sentences[sentence]?.firstToken ?? firstToken, firstToken - CONTEXT_REACH);
  // "We shall appeal," said the firm
  const end = inQuote ? (document.sentences[sentence]?.endToken ?? firstToken) : firstToken;
  for (let at = first; at < end; at++) {
    const term = documentTerms(document)[at];
    if (term !== undefined) context.set(term.key, term.weight);
  }
  return context;
}

import { keptFor } from "../kernel/kept.ts";
import type { Proposition } from "./proposition.ts";
import type { Reading } from "./reading.ts";
import type { TermWeights } from "./sentence-terms.ts";
import { tokenTerms } from "./token-terms.ts";

/** A pronoun seldom stands for what is farther off in its own sentence. */
const CONTEXT_REACH = 40;

/** Where a clause stands. */
type Told = Pick<Proposition, "sentence" | "firstToken" | "inQuote">;

/** Terms of the words before a clause in its sentence: what its pronouns may stand for. */
export function clauseContext(reading: Reading, clause: Told): TermWeights {
  const contexts = contextsOf(reading);
  const known = contexts.get(clause.firstToken);
  if (known !== undefined) return known;
  const context = termsBefore(reading, clause);
  contexts.set(clause.firstToken, context);
  return context;
}

const contextsOf = keptFor((_: Reading) => new Map<number, TermWeights>());

function termsBefore({ document }: Reading, { sentence, firstToken, inQuote }: Told): TermWeights {
  const context = new Map<string, number>();
  const opens = document.sentences[sentence]?.firstToken ?? firstToken;
  const first = Math.max(opens, firstToken - CONTEXT_REACH);
  // "We shall appeal," said the firm
  const closes = document.sentences[sentence]?.endToken ?? firstToken;
  const end = inQuote ? Math.min(closes, firstToken + CONTEXT_REACH) : firstToken;
  for (const term of tokenTerms(document, sentence).slice(first - opens, end - opens))
    if (term !== undefined) context.set(term.key, term.weight);
  return context;
}

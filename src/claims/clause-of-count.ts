import type { Sentence, Token } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import type { Span } from "../kernel/span.ts";
import type { FigureClaim } from "./claim.ts";
import type { ArticleClaims } from "./derive-claims.ts";
import { tokenAt } from "./token-at.ts";

export interface CountClause {
  /** In lower case, tokens parted by blanks, the figure written "#": "ambulances took # of them to hospital". */
  readonly clause: string;
  readonly span: Span;
}

/** Tokens of the clause on either side that are looked at, and commas that are crossed. */
const REACH = 22;
const MOST_COMMAS = 2;
/** Behind the figure one relative pronoun belongs to its noun: "the 19 men who were carried out to sea". */
const OWN_RELATIVE = 7;

const RELATIVE: ReadonlySet<string> = new Set(["that", "which", "who", "whom", "whose"]);
const SUBORDINATE: ReadonlySet<string> = new Set([
  "where",
  "when",
  "after",
  "before",
  "because",
  "while",
  "although",
  "though",
  "if",
]);
const STOPS: ReadonlySet<string> = new Set([";", "—", "–", "(", ")", "“", "”", '"']);

/** The words around a figure up to the ends of its clause and to the next count, the figure written "#". */
export function clauseOfCount({ reading, figures }: ArticleClaims, claim: FigureClaim): CountClause {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[claim.frame.sentence];
  if (sentence === undefined) return { clause: "", span: claim };
  const [first, end] = [tokenAt(tokens, claim.start), tokenAt(tokens, claim.end)];
  const [from, to] = betweenCounts(tokens, sentence, countsBySentence(figures).get(claim.frame.sentence) ?? [], claim);
  const opening = walk(tokens, first - 1, Math.max(from, first - REACH) - 1, -1) + 1;
  const closing = walk(tokens, end, Math.min(to, end + REACH), 1);
  return {
    clause: [...lowers(tokens, opening, first), "#", ...lowers(tokens, end, closing)].join(" "),
    span: {
      start: Math.min(claim.start, tokens[opening]?.start ?? claim.start),
      end: Math.max(claim.end, tokens[closing - 1]?.end ?? claim.end),
    },
  };
}

/** Where the next counts of the sentence stand on either side. */
function betweenCounts(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  counts: readonly FigureClaim[],
  claim: FigureClaim,
): [number, number] {
  let [from, to] = [firstToken, endToken];
  for (const { start, end } of counts) {
    if (end <= claim.start) from = Math.max(from, tokenAt(tokens, end));
    if (start >= claim.end) to = Math.min(to, tokenAt(tokens, start));
  }
  return [from, to];
}

function lowers(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).map(({ lower }) => lower);
}

/** Index of the token at which the clause ends. */
function walk(tokens: readonly Token[], from: number, limit: number, step: 1 | -1): number {
  let commas = 0;
  let relatives = 0;
  for (let at = from; at !== limit; at += step) {
    const { lower } = tokens[at] as Token;
    // "32 dead, and 17 of whom nothing is known"
    if (at === from && step < 0 && (lower === "and" || lower === "but" || lower === "or")) return at;
    if (STOPS.has(lower) || (SUBORDINATE.has(lower) && at !== from)) return at;
    if (lower === "," && ++commas > MOST_COMMAS) return at;
    if (RELATIVE.has(lower) && (step < 0 || ++relatives > 1 || at - from > OWN_RELATIVE)) return at;
  }
  return limit;
}

/** More than one, and no date or age: where the next count begins, what is said is said of that. */
const countsBySentence = keptFor((figures: readonly FigureClaim[]): ReadonlyMap<number, readonly FigureClaim[]> => {
  const map = new Map<number, FigureClaim[]>();
  for (const claim of figures) {
    if (claim.dimension.name !== "count" || /^an?$/i.test(claim.text)) continue;
    const list = map.get(claim.frame.sentence);
    if (list === undefined) map.set(claim.frame.sentence, [claim]);
    else list.push(claim);
  }
  return map;
});

import type { Token } from "../../document/document.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { isEdge } from "../phrase-edges.ts";
import type { TermWeights } from "../sentence-terms.ts";
import { termOf } from "../term.ts";
import type { Place } from "./clause.ts";

const CONTENT_REACH = 30;

const SHOWN_CONTENT = 14;

/** Words that a shown stretch must not end with. */
const UNFINISHED: ReadonlySet<Upos> = new Set(["ADP", "DET", "CCONJ", "SCONJ", "PART"]);

/** The words behind a verb of saying, up to a semicolon: what is confirmed or denied. */
export function contentTerms({ reading, tags, sentence }: Place, from: number): TermWeights {
  const { tokens } = reading.document;
  const terms = new Map<string, number>();
  for (let at = from; at < sentence.endToken && at < from + CONTENT_REACH; at++) {
    const token = tokens[at] as Token;
    if (token.lower === ";") break;
    if (tags[at] === "PART" || tags[at] === "PRON") continue;
    const term = termOf(token);
    if (term !== undefined) terms.set(term.key, term.weight);
  }
  return terms;
}

/** Offset to which what is confirmed or denied is shown: to the next edge, and never past a word that asks for another. */
export function contentEnd({ reading, tags, sentence }: Place, from: number): number {
  const { tokens } = reading.document;
  let end = from;
  for (; end < sentence.endToken && end - from < SHOWN_CONTENT; end++) {
    const token = tokens[end] as Token;
    if (isEdge(token) && !(token.lower === "that" && end - from < 4)) break;
  }
  while (end > from + 1 && UNFINISHED.has(tags[end - 1] as Upos)) end--;
  return (tokens[Math.max(from, end) - 1] as Token).end;
}

import type { Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { overlaps, type Span } from "../kernel/span.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { HYPOTHETICAL_WORDS, OPEN_VERBS, oppositeRows, REVERSING_VERBS } from "../lexicons/en/opposites.ts";
import { NEGATIONS } from "../lexicons/en/quote-words.ts";
import { reportingForms } from "../lexicons/en/reporting-verbs.ts";
import { stem } from "../lexicons/en/stem.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import type { Reading } from "./reading.ts";
import type { TermWeights } from "./sentence-terms.ts";
import { termOf } from "./term.ts";

/** One clause as a statement: what is said to hold, or not to hold, of whom and what. */
export interface Proposition extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly sentence: number;
  /** Term of the verb; words of one pair of opposites share the name of their matter: "#4". */
  readonly predicate: string;
  /** 1 where it is said to hold, -1 where it is said not to; the far side of a pair of opposites turns the sign. */
  readonly sign: 1 | -1;
  /** Negated by a word, not by the choice of an opposite. */
  readonly negated: boolean;
  readonly future: boolean;
  /** Stands in words given as somebody's own. */
  readonly inQuote: boolean;
  readonly subject: TermWeights;
  readonly object: TermWeights;
}

/** A clause this long has lost its thread. */
const REACH = 14;
const NEGATIVE_DETERMINERS: ReadonlySet<string> = new Set(["no", "none", "nobody", "neither", "nothing"]);
const CLAUSE_EDGES: ReadonlySet<string> = new Set(
  ', ; : . ? ! — – - ( ) “ ” " that which who whom when where while because although though but and or after before if'.split(
    " ",
  ),
);

/** The statements of an article, in text order. Questions, conditions, wishes and "would" state nothing. */
export function derivePropositions(reading: Reading, order: number): Proposition[] {
  const { document } = reading;
  const tags = partsOfSpeech(document);
  const propositions: Proposition[] = [];
  const spoken = reading.facts.quotes.flatMap((quote) => quote.quoted);
  document.sentences.forEach((sentence, index) => {
    if (document.text[sentence.end - 1] === "?") return;
    let previousVerb = -1;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (tags[at] !== "VERB") continue;
      if (isPlainReport(document.tokens[at] as Token)) {
        previousVerb = at;
        continue;
      }
      const proposition = readClause(document.tokens, tags, sentence, at, previousVerb);
      previousVerb = at;
      if (proposition === undefined) continue;
      const inQuote = spoken.some((stretch) => overlaps(stretch, proposition));
      propositions.push({ ...proposition, articleId: document.article.id, order, sentence: index, inQuote });
    }
  });
  return propositions;
}

/** "said", "told": what was said is the statement, not that it was said. "Confirmed" and "denied" take a side. */
function isPlainReport({ lower }: Token): boolean {
  return (
    reportingForms(lower)?.some(({ verb }) => verb.frames.includes("clause") || verb.frames.includes("tell")) ===
      true && !predicateOf(lower, undefined).predicate.startsWith("#")
  );
}

type Clause = Omit<Proposition, "articleId" | "order" | "sentence" | "inQuote">;

function readClause(
  tokens: readonly Token[],
  tags: readonly Upos[],
  sentence: Sentence,
  verb: number,
  previousVerb: number,
): Clause | undefined {
  const word = (at: number) => (tokens[at] as Token).lower;
  let groupStart = verb;
  let flips = 0;
  let negated = false;
  let future = false;
  for (let at = verb - 1; at >= sentence.firstToken && at > verb - 6; at--) {
    const tag = tags[at];
    if (tag !== "AUX" && tag !== "PART" && tag !== "ADV" && !NEGATIONS.has(word(at)) && word(at) !== "n't") break;
    if (HYPOTHETICAL_WORDS.has(word(at))) return undefined;
    if (NEGATIONS.has(word(at)) || word(at) === "n't") {
      flips++;
      negated = true;
    }
    // "has yet to congratulate"
    if (word(at) === "to" && at > sentence.firstToken && word(at - 1) === "yet") {
      flips++;
      negated = true;
    }
    if (word(at) === "will" || word(at) === "'ll" || word(at) === "wo") future = true;
    groupStart = at;
  }
  if (previousVerb >= 0 && governs(tokens, previousVerb, groupStart)) {
    if (OPEN_VERBS.has(word(previousVerb))) return undefined;
    if (REVERSING_VERBS.has(word(previousVerb))) {
      flips++;
      negated = true;
      groupStart = previousVerb;
    }
  }
  const subject = collect(tokens, tags, groupStart - 1, -1, sentence);
  const object = collect(tokens, tags, verb + 1, 1, sentence);
  if (subject.negative !== object.negative) {
    flips++;
    negated = true;
  }
  if (subject.hypothetical) return undefined;
  // "pleaded not guilty"
  if (tokens[verb + 1]?.lower === "not" && verb + 1 < sentence.endToken) {
    flips++;
    negated = true;
  }
  const { predicate, side } = predicateOf(word(verb), tokens[verb + 1]?.lower);
  return {
    start: (tokens[subject.negative ? subject.edge : groupStart] as Token).start,
    end: (tokens[Math.max(verb, object.edge)] as Token).end,
    predicate,
    sign: (flips % 2 === 0 ? side : -side) as 1 | -1,
    negated,
    future,
    subject: subject.terms,
    object: object.terms,
  };
}

/** "denied firing", "refused to sign", "denied that its aircraft had": nothing but a link between the verbs, or "that". */
function governs(tokens: readonly Token[], governor: number, group: number): boolean {
  if (group - governor > 12) return false;
  for (let at = governor + 1; at < group; at++) {
    const { lower } = tokens[at] as Token;
    if (lower === "that") return true;
    if (lower !== "to" && lower !== "in" && lower !== "from" && group - governor > 2) return false;
  }
  return true;
}

function predicateOf(lower: string, next: string | undefined): { predicate: string; side: 1 | -1 } {
  const rows = poles();
  const key = stem(lower);
  if (stem("rule") === key && next === "out") return { predicate: "#rule out", side: -1 };
  const pole = rows.get(key);
  return pole ?? { predicate: stem(newsSynonym(lower)), side: 1 };
}

let table: Map<string, { predicate: string; side: 1 | -1 }> | undefined;

function poles(): Map<string, { predicate: string; side: 1 | -1 }> {
  if (table !== undefined) return table;
  table = new Map();
  for (const [index, { left, right }] of oppositeRows().entries()) {
    for (const lemma of left) for (const form of forms(lemma)) table.set(form, { predicate: `#${index}`, side: 1 });
    for (const lemma of right) for (const form of forms(lemma)) table.set(form, { predicate: `#${index}`, side: -1 });
  }
  return table;
}

function forms(lemma: string): string[] {
  return [stem(lemma), stem(`${lemma}ed`), stem(`${lemma.replace(/e$/, "")}ing`)];
}

interface Argument {
  readonly terms: TermWeights;
  /** Its noun phrase begins with "no", or is "nobody". */
  readonly negative: boolean;
  readonly hypothetical: boolean;
  /** Index of the outermost token read. */
  readonly edge: number;
}

function collect(
  tokens: readonly Token[],
  tags: readonly Upos[],
  from: number,
  step: 1 | -1,
  sentence: Sentence,
): Argument {
  const terms = new Map<string, number>();
  let negative = false;
  let hypothetical = false;
  let edge = from - step;
  let at = from;
  for (; at >= sentence.firstToken && at < sentence.endToken && Math.abs(at - from) < REACH; at += step) {
    const token = tokens[at] as Token;
    if (CLAUSE_EDGES.has(token.lower)) break;
    if (tags[at] === "VERB" && step === 1 && Math.abs(at - from) > 2) break;
    edge = at;
    if (NEGATIVE_DETERMINERS.has(token.lower) && !isBound(tokens, at)) negative = true;
    const term = termOf(token);
    if (term !== undefined && tags[at] !== "ADV") terms.set(term.key, term.weight);
  }
  const stop = tokens[at];
  if (step === -1 && stop !== undefined && (stop.lower === "if" || stop.lower === "unless")) hypothetical = true;
  return { terms, negative, hypothetical, edge };
}

/** "no more than ten minutes", "no later than Friday" bound a quantity and deny nothing. */
function isBound(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 2]?.lower === "than" || tokens[at + 1]?.lower === "longer";
}

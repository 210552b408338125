import type { Token } from "../../document/document.ts";
import type { Span } from "../../kernel/span.ts";
import type { CountedState } from "./casualties/state-of.ts";
import type { Chunk } from "./chunks.ts";
import type { CountedHead } from "./counted-head.ts";
import { chainStart, DETERMINERS, isEmptyNoun, isTemporal } from "./noun-phrases.ts";
import { purposeOfSum } from "./purpose-of-sum.ts";
import { figureAt, firstWord, lastWord, type SentenceView, textOf } from "./sentence-view.ts";
import { subjectOf } from "./subject.ts";

export interface CountedPhrase {
  /** The head phrase with its state and restrictions, in the words of the text: "alleged traffickers killed", "workers Ford has". */
  readonly counted: string;
  /** The head noun phrase. */
  readonly span: Span;
  /** The head noun's last word. */
  readonly head: string;
}

/** What the figure at chunk `at` counts or measures. Undefined where the sentence does not say. */
export function countedPhrase(
  view: SentenceView,
  at: number,
  head: CountedHead | undefined,
  state: CountedState | undefined,
): CountedPhrase | undefined {
  if (head !== undefined) return fromHead(view, at, head.chunk, state);
  const told = fromClause(view, at, state);
  const purpose = purposeOfSum(view, at);
  if (told === undefined) {
    const near = purpose < 0 ? nearest(view, at) : purpose;
    return near < 0 ? undefined : fromChain(view, near, undefined);
  }
  if (purpose < 0) return told;
  const bought = view.chunks[purpose] as Chunk;
  const words = withoutDeterminer(view, bought, bought);
  return told.counted.includes(words) ? told : { ...told, counted: join([told.counted, words]) };
}

/** What the verb of the clause or the noun before "of" say. */
function fromClause(view: SentenceView, at: number, state: CountedState | undefined): CountedPhrase | undefined {
  const named = beforeOf(view, at);
  const verb = verbBefore(view, at);
  const subject = verb < 0 ? -1 : subjectOf(view, verb);
  if (named >= 0) return withActor(view, fromChain(view, named, state), subject === named ? -1 : subject, verb, state);
  if (subject >= 0) return fromChain(view, subject, state, verb);
  return state === undefined ? undefined : bare(view, state);
}

/** "a total BMW Group is investing": who has or does it, behind the noun that names the amount. */
function withActor(
  view: SentenceView,
  phrase: CountedPhrase,
  subject: number,
  verb: number,
  state: CountedState | undefined,
): CountedPhrase {
  if (subject < 0 || state !== undefined || verb < 0) return phrase;
  return {
    ...phrase,
    counted: join([phrase.counted, nounChain(view, subject), lastWordAsWritten(view, view.chunks[verb] as Chunk)]),
  };
}

/** Without a verb ("Total cost: $72,370", "Dow +0.2%"): the noun phrase before the figure, else the one behind "for" or "on". */
function nearest(view: SentenceView, at: number): number {
  const { chunks } = view;
  for (let before = at - 1; before >= 0 && before >= at - 6; before--) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === "figure") break;
    if (chunk.kind === "noun" && !isTemporal(view, chunk) && !isEmptyNoun(view, chunk)) return chainStart(view, before);
  }
  const link = chunks[at + 1];
  const noun = chunks[at + 2];
  return link?.kind === "link" && noun?.kind === "noun" && !isTemporal(view, noun) && !isDeterminer(view, noun)
    ? at + 2
    : -1;
}

/** "for an | 8 kW | pump": the figure is cut out. */
function isDeterminer(view: SentenceView, chunk: Chunk): boolean {
  return chunk.end - chunk.first === 1 && DETERMINERS.has(firstWord(view, chunk));
}

/** "22 goals" with "of ..." or "in ...", its state, and who has or did it. */
function fromHead(view: SentenceView, at: number, noun: number, state: CountedState | undefined): CountedPhrase {
  const { chunks } = view;
  const head = chunks[noun] as Chunk;
  const last = complementEnd(view, noun);
  const parts = [withoutDeterminer(view, head, chunks[last] as Chunk)];
  if (state !== undefined && !(state.chunk >= noun && state.chunk <= last)) parts.push(stateWord(view, state));
  else if (state === undefined) parts.push(...(inBrackets(view, at) ?? actor(view, at, last)));
  return { counted: join(parts), span: spanOfChunk(view, head), head: lastWord(view, head) };
}

/** "John Gant (0.5 points)": the noun before the bracket. */
function inBrackets(view: SentenceView, at: number): string[] | undefined {
  const open = view.chunks[at - 1];
  const noun = view.chunks[at - 2];
  return open?.kind === "stop" && firstWord(view, open) === "(" && noun?.kind === "noun"
    ? [textOf(view, noun)]
    : undefined;
}

/** "Ford has" of "Ford has 13,000 workers"; "attended" of "300 people attended". */
function actor(view: SentenceView, at: number, last: number): string[] {
  const { chunks } = view;
  const verb = verbBefore(view, at);
  if (verb >= 0) {
    const subject = subjectOf(view, verb);
    if (subject >= 0) return [nounChain(view, subject), lastWordAsWritten(view, chunks[verb] as Chunk)];
  }
  const after = chunks[last + 1];
  return after?.kind === "verb" && firstWord(view, after) !== "to" ? [lastWordAsWritten(view, after)] : [];
}

/** The noun chain, with its verb where there is one: "Costs risen". */
function fromChain(view: SentenceView, start: number, state: CountedState | undefined, verb = -1): CountedPhrase {
  const head = view.chunks[start] as Chunk;
  const parts = [nounChain(view, start)];
  if (state !== undefined && state.chunk !== start) parts.push(stateWord(view, state));
  else if (verb >= 0) parts.push(lastWordAsWritten(view, view.chunks[verb] as Chunk));
  return { counted: join(parts), span: spanOfChunk(view, head), head: lastWord(view, head) };
}

/** "Another 20 were hurt": only the state is known. */
function bare(view: SentenceView, state: CountedState): CountedPhrase {
  const chunk = view.chunks[state.chunk] as Chunk;
  return { counted: stateWord(view, state), span: spanOfChunk(view, chunk), head: lastWord(view, chunk) };
}

/** The noun before "of": "a net profit of 412 million euros"; -1 where there is none. */
function beforeOf(view: SentenceView, at: number): number {
  const { chunks } = view;
  const link = chunks[at - 1];
  const noun = chunks[at - 2];
  if (link?.kind !== "link" || noun?.kind !== "noun" || isTemporal(view, noun)) return -1;
  return firstWord(view, link) === "of" || firstWord(view, link) === "at" ? chainStart(view, at - 2) : -1;
}

/** The verb that has the figure as object or complement; -1 where none stands before it in the clause. */
function verbBefore(view: SentenceView, at: number): number {
  const { chunks } = view;
  for (let before = at - 1; before >= 0 && before >= at - 8; before--) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === "verb") return before;
    if (chunk.kind === "relative" || (chunk.kind === "stop" && /^[.;:()—–]$/.test(firstWord(view, chunk)))) return -1;
  }
  return -1;
}

/** The chunk with which the head's own "of ..." or "in ..." ends. */
function complementEnd(view: SentenceView, noun: number): number {
  const { chunks } = view;
  const link = chunks[noun + 1];
  const inner = chunks[noun + 2];
  if (link?.kind !== "link" || inner?.kind !== "noun" || isTemporal(view, inner)) return noun;
  // "a woman in her 60s": the figure is cut out
  if (isEmptyNoun(view, inner) && figureAt(view, chunks[noun + 3]) !== undefined) return noun;
  return COMPLEMENTS.has(firstWord(view, link)) ? noun + 2 : noun;
}

const COMPLEMENTS: ReadonlySet<string> = new Set([
  "of",
  "in",
  "for",
  "on",
  "at",
  "from",
  "to",
  "with",
  "aboard",
  "without",
  "against",
]);

function nounChain(view: SentenceView, start: number): string {
  let end = start;
  while (
    view.chunks[end + 1]?.kind === "link" &&
    view.chunks[end + 2]?.kind === "noun" &&
    !isTemporal(view, view.chunks[end + 2] as Chunk)
  )
    end += 2;
  return withoutDeterminer(view, view.chunks[start] as Chunk, view.chunks[end] as Chunk);
}

function withoutDeterminer(view: SentenceView, first: Chunk, last: Chunk): string {
  const skip =
    /^(the|a|an|its|their|his|her|our|this|that|these|those|my|your)$/.test(firstWord(view, first)) &&
    first.end - first.first > 1;
  return textOf(view, skip ? { ...first, first: first.first + 1 } : first, last);
}

/** "killed", "dead", "injured": the state in one word. */
function stateWord(view: SentenceView, state: CountedState): string {
  const chunk = view.chunks[state.chunk] as Chunk;
  return chunk.kind === "noun" ? lastWordAsWritten(view, chunk) : lastWordAsWritten(view, chunk);
}

function lastWordAsWritten(view: SentenceView, chunk: Chunk): string {
  return (view.document.tokens[chunk.end - 1] as Token).text;
}

function spanOfChunk(view: SentenceView, chunk: Chunk): Span {
  const { tokens } = view.document;
  return { start: (tokens[chunk.first] as Token).start, end: (tokens[chunk.end - 1] as Token).end };
}

function join(parts: readonly string[]): string {
  return parts.join(" ");
}
